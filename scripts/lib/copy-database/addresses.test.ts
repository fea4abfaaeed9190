import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../settings.ts';
import { addressesIn } from './addresses.ts';

test.each([
  [[], 'hãy ghi nguồn và đích'],
  [['--from', 'file:./a.db'], 'hãy ghi nguồn và đích'],
  [['--tu', 'file:./a.db'], 'hãy ghi nguồn và đích'],
  [['--from', 'postgres://x', '--to', 'file:./a.db'], 'hãy ghi nguồn và đích'],
  [['--from', 'file:./a.db', '--to', `file:${path.join(root, 'a.db')}`], 'cùng một cơ sở dữ liệu'],
])('%j is refused in one line', (args, says) => {
  expect(() => addressesIn(args)).toThrow(says);
});

test('files are those of the repository’s folder, wherever the command is called', () => {
  const mongo = 'mongodb://a:27017,b:27017/sxsh?replicaSet=rs0';
  expect(addressesIn(['--from', 'file:./data/cms.db', '--to', mongo])).toEqual({
    from: `file:${path.join(root, 'data/cms.db')}`,
    to: mongo,
  });
});
