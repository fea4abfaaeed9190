import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../../publishing/rows.ts';
import { startCms, type TestCms } from '../../testing/payload.ts';
import { person } from '../../testing/people.ts';
import { openDesk } from '../desk.ts';
import { countMiss, dropOldMisses } from './count.ts';

const site = 'https://sxsh.example.vn';
type Row = { id: string; words: string; language: string; month: string; count: number };

let cms: TestCms;
let desk: (request: Request) => Promise<Response>;
beforeAll(async () => {
  cms = await startCms({ SITE_URL: `${site}/sxsh` });
});
beforeEach(async () => {
  desk = openDesk(() => Promise.resolve(cms.payload), cms.settings);
  await cms.payload.db.deleteMany({ collection: 'search-misses', where: {}, req: {} });
});
afterAll(() => cms.stop());

const setCounting = (searchMisses: boolean) =>
  cms.payload.updateGlobal({ slug: 'counters', data: { searchMisses } });
const rows = () => rowsOf<Row>(cms.payload, 'search-misses', { where: {} });
const counted = async () => (await rows()).map(({ words, count }) => [words, count]);

const ofPage = {
  'content-type': 'application/json',
  origin: site,
  'sec-fetch-site': 'same-origin',
};
type Sent = { body?: string; headers?: Record<string, string>; method?: string; path?: string };
const send = ({ body, headers = ofPage, method = 'POST', path = 'search-miss' }: Sent) =>
  desk(
    new Request(`http://localhost:3000/_desk/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    }),
  );
const tell = (q: string, headers: Record<string, string> = {}) =>
  send({ body: JSON.stringify({ q, language: 'vi' }), headers: { ...ofPage, ...headers } });

describe('switched off, as it is at first', () => {
  test('nothing is kept, and the answer is the same as when something is', async () => {
    const off = await tell('lò hơi');
    expect(await rows()).toEqual([]);
    await setCounting(true);
    const on = await tell('lò hơi');
    expect(await counted()).toEqual([['lò hơi', 1]]);
    await setCounting(false);
    await tell('lò hơi');
    expect(await counted()).toEqual([['lò hơi', 1]]);
    for (const answer of [off, on]) {
      expect(answer.status).toBe(204);
      expect([...answer.headers]).toEqual([['cache-control', 'no-store']]);
    }
  });
});

describe('switched on', () => {
  beforeEach(() => setCounting(true));

  test('of a miss its words, language, month and count are kept, and nothing else', async () => {
    await tell('  Lò HƠI ');
    const [row] = await rows();
    const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      words: 'lò hơi',
      language: 'vi',
      month,
      count: 1,
    });
  });

  test('of many at once none is lost, the first ones of a word included', async () => {
    const miss = { words: 'lò hơi tầng sôi', language: 'vi' } as const;
    await Promise.all(Array.from({ length: 25 }, () => countMiss(cms.payload, miss)));
    await Promise.all(Array.from({ length: 25 }, () => countMiss(cms.payload, miss)));
    expect(await counted()).toEqual([[miss.words, 50]]);
  });

  test('languages and months are counted apart', async () => {
    const words = 'biomass';
    const january = Date.parse('2026-12-31T17:00:00Z');
    await countMiss(cms.payload, { words, language: 'vi' }, { now: january - 1 });
    await countMiss(cms.payload, { words, language: 'vi' }, { now: january });
    await countMiss(cms.payload, { words, language: 'en' }, { now: january });
    expect((await rows()).map(({ month, language }) => `${month} ${language}`).sort()).toEqual([
      '2026-12 vi',
      '2027-01 en',
      '2027-01 vi',
    ]);
  });

  test.each(['a@example.vn', 'gọi 0912 345 678', 'www.example.vn', 'x'.repeat(501)])(
    'nothing of %j is kept',
    async (q) => {
      expect((await tell(q)).status).toBe(204);
      expect(await rows()).toEqual([]);
    },
  );

  test.each<[string, Record<string, string>]>([
    ['of another site', { origin: 'https://xau.example', 'sec-fetch-site': 'cross-site' }],
    ['that claims the portal’s origin from elsewhere', { 'sec-fetch-site': 'same-site' }],
    ['of a frame without origin', { origin: 'null' }],
    ['of the admin', { origin: 'http://localhost:3000' }],
    ['that is no JSON, as forms send it', { 'content-type': 'text/plain' }],
    ['of somebody who asks not to be tracked', { dnt: '1' }],
    ['of somebody with Global Privacy Control', { 'sec-gpc': '1' }],
  ])('a message %s is answered like any other and not counted', async (_, headers) => {
    expect((await tell('lò hơi', headers)).status).toBe(204);
    expect(await rows()).toEqual([]);
  });

  test.each([
    ['without a body', undefined],
    ['that breaks off', '{"q":"lò'],
    ['of another shape', '{"q":["lò hơi"],"language":"vi"}'],
    ['in a language that the portal has not', '{"q":"lò hơi","language":"fr"}'],
    ['too long', JSON.stringify({ q: 'lò hơi', language: 'vi', more: 'x'.repeat(3000) })],
  ])('a message %s is answered like any other and not counted', async (_, body) => {
    const { origin, 'sec-fetch-site': from, 'content-type': type } = ofPage;
    const headers = { origin, 'sec-fetch-site': from, 'content-type': type };
    expect((await send({ headers, ...(body !== undefined && { body }) })).status).toBe(204);
    expect(await rows()).toEqual([]);
  });

  test('a page on a line without TLS, of which browsers say less, is heard too', async () => {
    const { origin, 'content-type': type } = ofPage;
    const body = JSON.stringify({ q: 'lò hơi', language: 'en' });
    await send({ headers: { origin, 'content-type': type }, body });
    expect(await counted()).toEqual([['lò hơi', 1]]);
  });

  test('one address fills nothing: after some at once it waits, others do not', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let n = 0; n < 25; n += 1) await tell('lò hơi', from('203.0.113.9'));
    expect(await counted()).toEqual([['lò hơi', 20]]);
    await tell('lò hơi', from('203.0.113.10'));
    expect(await counted()).toEqual([['lò hơi', 21]]);
  });

  test('once a month has as many words as are kept, only those are counted', async () => {
    const miss = (words: string, month = '2026-12') =>
      countMiss(
        cms.payload,
        { words, language: 'vi' },
        { now: Date.parse(`${month}-10T00:00:00Z`), most: 2 },
      );
    for (const words of ['lò hơi', 'biomass', 'một từ nữa', 'lò hơi']) await miss(words);
    await miss('một từ nữa', '2027-01');
    expect(
      new Map((await rows()).map(({ month, words, count }) => [`${month} ${words}`, count])),
    ).toEqual(
      new Map([
        ['2026-12 lò hơi', 2],
        ['2026-12 biomass', 1],
        ['2027-01 một từ nữa', 1],
      ]),
    );
  });

  test('counts are kept for thirteen months', async () => {
    const miss = { words: 'lò hơi', language: 'vi' } as const;
    for (const month of ['2025-11', '2025-12', '2026-01', '2026-12'])
      await countMiss(cms.payload, miss, { now: Date.parse(`${month}-15T00:00:00Z`) });
    await dropOldMisses(cms.payload, Date.parse('2026-12-31T16:59:00Z'));
    expect((await rows()).map(({ month }) => month).sort()).toEqual([
      '2025-12',
      '2026-01',
      '2026-12',
    ]);
  });

  describe('who sees the counts', () => {
    beforeEach(async () => {
      const miss = (words: string, times: number) =>
        Promise.all(
          Array.from({ length: times }, () => countMiss(cms.payload, { words, language: 'vi' })),
        );
      await miss('chỉ hai lượt', 2);
      await miss('ba lượt', 3);
      await miss('năm lượt', 5);
    });
    const seenBy = async (token: string, query = '') => {
      const answer = await cms.fetch(`/api/search-misses?${query}`, { token });
      const { docs } = (await answer.json()) as { docs?: Row[] };
      return docs?.map(({ words }) => words) ?? answer.status;
    };

    test('editors, reviewers and administrators: what was missed three times, most missed first', async () => {
      for (const role of ['editor', 'reviewer', 'administrator'] as const) {
        const { token } = await person(cms, role);
        expect(await seenBy(token)).toEqual(['năm lượt', 'ba lượt']);
      }
    });

    test('nobody: what was missed less often, however it is asked for', async () => {
      const { token } = await person(cms, 'administrator');
      const { id } = (await rows()).find(({ count }) => count === 2)!;
      expect((await cms.fetch(`/api/search-misses/${id}`, { token })).status).toBe(404);
      expect(await seenBy(token, 'where[count][less_than]=3')).toEqual([]);
      expect(await seenBy(token, 'where[words][contains]=hai')).toEqual([]);
      const count = await cms.fetch('/api/search-misses/count', { token });
      expect(await count.json()).toEqual({ totalDocs: 2 });
    });

    test('no station, no collaborator, and nobody who is not signed in', async () => {
      for (const role of ['station', 'collaborator'] as const)
        expect(await seenBy((await person(cms, role)).token)).toBe(403);
      expect(await seenBy('')).toBe(403);
    });

    test('nobody writes them; an administrator can delete one', async () => {
      const { token } = await person(cms, 'administrator');
      const { id } = (await rows()).find(({ count }) => count === 5)!;
      const json = { words: 'bịa', language: 'vi', month: '2026-12', count: 99 };
      const at = `/api/search-misses/${id}`;
      const made = await cms.fetch('/api/search-misses', { method: 'POST', json, token });
      expect(made.status).toBe(403);
      expect((await cms.fetch(at, { method: 'PATCH', json, token })).status).toBe(403);
      const editor = await person(cms, 'editor');
      expect((await cms.fetch(at, { method: 'DELETE', token: editor.token })).status).toBe(403);
      expect((await cms.fetch(at, { method: 'DELETE', token })).status).toBe(200);
      expect(await seenBy(token)).toEqual(['ba lượt']);
    });
  });
});

test('only an administrator switches it on', async () => {
  const json = { searchMisses: true };
  const save = (token: string) =>
    cms.fetch('/api/globals/counters', { method: 'POST', json, token });
  for (const role of ['reviewer', 'editor', 'collaborator', 'station'] as const)
    expect((await save((await person(cms, role)).token)).status).toBe(403);
  expect((await save('')).status).toBe(403);
  expect((await save((await person(cms, 'administrator')).token)).status).toBe(200);
});

test.each<[string, string]>([
  ['GET', 'search-miss'],
  ['PUT', 'search-miss'],
  ['OPTIONS', 'search-miss'],
  ['GET', ''],
  ['POST', ''],
  ['POST', 'search-miss/'],
  ['POST', 'search-misses'],
  ['GET', 'api/users'],
])('%s /_desk/%s is not there', async (method, path) => {
  const answer = await send({ method, path });
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});
