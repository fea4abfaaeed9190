import { expect, test } from 'vitest';
import { readSecrets } from './lib/data-folder.ts';
import { freePort } from './lib/ports.ts';
import { commandBesidePublisher } from './testing/stub-publisher.ts';

const here = commandBesidePublisher('accept.ts', (response) => response.writeHead(202).end('{}'));

test.each(['clock', 'restore', 'shrink'])(
  '"accept %s" reaches the running publisher',
  async (what) => {
    const { publisherKey } = readSecrets(here.folder);
    const { code, out } = await here.run([what]);
    expect([code, out]).toEqual([0, expect.stringContaining('chấp nhận')]);
    expect(here.asked).toEqual([`POST /accept-${what}`, `Bearer ${publisherKey}`]);
  },
);

test.each([[[]], [['everything']]])(
  '"accept" of %j is one clear line and a failure',
  async (what) => {
    const { code, errors } = await here.run(what);
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([expect.stringContaining('npm run accept clock')]);
    expect(here.asked).toEqual([]);
  },
);

test('a publisher that does not run is one clear line and a failure', async () => {
  const { code, errors } = await here.run(['clock'], await freePort());
  expect(code).toBe(1);
  expect(errors.split('\n')).toEqual([expect.stringContaining('bộ xuất bản không trả lời')]);
});
