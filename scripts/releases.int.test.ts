import { beforeEach, expect, test } from 'vitest';
import type { PastRelease } from '@sxsh/content-types/releases';
import { readSecrets } from './lib/data-folder.ts';
import { freePort } from './lib/ports.ts';
import { commandBesidePublisher } from './testing/stub-publisher.ts';

let said: PastRelease[] = [];
const here = commandBesidePublisher('releases.ts', (response) =>
  response.end(JSON.stringify(said)),
);
beforeEach(() => {
  said = [];
});

test('releases are listed with their Vietnamese time, their pages and their documents', async () => {
  const { publisherKey } = readSecrets(here.folder);
  const at = '2026-11-24T20:04:05.000Z';
  said = [
    { number: 9, at, written: 32, removed: 0, carried: 0, documents: [] },
    {
      number: 8,
      at,
      written: 3,
      removed: 1,
      carried: 22,
      documents: [
        {
          collection: 'articles',
          id: 'a',
          title: 'Bài mới',
          address: '/tin-tuc/bai-moi/',
          change: 'added',
        },
        {
          collection: 'articles',
          id: 'b',
          title: 'Bài cũ',
          address: '/tin-tuc/bai-cu/',
          change: 'removed',
        },
      ],
    },
  ];
  const { code, out } = await here.run(['--last', '2']);
  expect([code, out.trim().split('\n')]).toEqual([
    0,
    [
      'Lần 9 (25/11/2026, 03:04:05): ghi 32 trang, không mang tài liệu nào',
      'Lần 8 (25/11/2026, 03:04:05): ghi 3 trang, gỡ 1 trang',
      '  mới       Bài mới  /tin-tuc/bai-moi/',
      '  gỡ        Bài cũ  /tin-tuc/bai-cu/',
      '  và 20 tài liệu khác',
      '',
      expect.stringMatching(/^Lần không mang tài liệu nào là .* trang danh sách/),
    ],
  ]);
  expect(here.asked).toEqual(['GET /releases?last=2', `Bearer ${publisherKey}`]);
});

test('twenty are asked for unless told, and none is said in words', async () => {
  const { code, out } = await here.run([]);
  expect([code, out.trim()]).toEqual([0, 'Chưa có lần đưa trang nào.']);
  expect(here.asked[0]).toBe('GET /releases?last=20');
});

test.each([[['--last', '0']], [['--last', 'all']], [['--last']], [['20']], [['--first', '2']]])(
  '"releases" with %j is one clear line and a failure',
  async (args) => {
    const { code, errors } = await here.run(args);
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([expect.stringContaining('npm run releases -- --last 20')]);
    expect(here.asked).toEqual([]);
  },
);

test('a publisher that does not run is one clear line and a failure', async () => {
  const { code, errors } = await here.run([], await freePort());
  expect(code).toBe(1);
  expect(errors.split('\n')).toEqual([expect.stringContaining('bộ xuất bản không trả lời')]);
});
