import { expect, it } from 'vitest';
import { normalWords, tokenOf } from '../words/token.ts';
import { readingsOf, wordings } from './readings.ts';
import { newest, search, type Bundle } from './scope.ts';
import type { Shard } from './shard.ts';
import type { TitleEntry } from '../titles/entry.ts';

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** A bundle of these texts, each a document whose title it is, that answers as Pagefind's index would. */
function bundle(...texts: string[]): Bundle {
  const documents = texts.map((text, index) => ({
    id: String(index),
    words: normalWords(text).map((word) => tokenOf(word, 'vi')),
  }));
  const shard: Shard = {
    facts: new Map(
      documents.map(({ id, words: { length } }) => [
        id,
        { id, ends: [length, length, length, length, length, length], date: 0, filters: {} },
      ]),
    ),
    load: () => Promise.resolve(),
    places: (word, isExact) =>
      Promise.resolve(
        new Map(
          documents.flatMap(({ id, words }) => {
            const places = words.flatMap((one, place) =>
              (isExact ? one === word : folded(one) === folded(word)) ? [place] : [],
            );
            return places.length > 0 ? [[id, places] as const] : [];
          }),
        ),
      ),
    read: () => Promise.resolve(undefined),
  };
  return { documents: texts.length, open: () => Promise.resolve(shard) };
}
const of = (documents: number): Bundle => ({ ...bundle(), documents });
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

/** How many bundles are searched for a query, and what is found in the end. */
async function asked(bundles: Bundle[], q: string, titles: TitleEntry[] = []) {
  const question = {
    readings: readingsOf(q, wordings([])),
    language: 'vi',
    filters: {},
    sort: 'relevance',
  } as const;
  let last;
  const readTitles = () => Promise.resolve(titles);
  for await (last of search({ bundles, readTitles }, question, 1));
  return { searched: last?.searched, whole: last?.answer.whole };
}

it.each([
  [[300, 2000, 2000, 2000], 2],
  [[300, 1500, 700, 2000], 3],
  [[2000, 800], 1],
  [[4000], 1],
  [[], 0],
])('of bundles with %j documents the first search opens %i', (sizes, count) => {
  expect(newest(sizes.map(of), 'default')).toBe(count);
  expect(newest(sizes.map(of), 'all')).toBe(sizes.length);
});

it('goes on to older bundles until ten documents have the phrase', async () => {
  const archive = Array.from({ length: 5 }, () => bundle(...times(4, 'mạ kẽm nhúng nóng')));
  expect(await asked(archive, 'mạ kẽm')).toEqual({ searched: 3, whole: 12 });
  expect(await asked(archive, 'ma kem')).toEqual({ searched: 3, whole: 12 });
});

it('does not take the words apart, or the phrase with other marks beside some with these, for enough', async () => {
  const apart = bundle(...times(20, 'kẽm để mạ'));
  const other = bundle('mạ kẽm', ...times(20, 'má kém'));
  const rest = bundle('mạ kẽm');
  expect((await asked([apart, rest], 'mạ kẽm')).searched).toBe(2);
  expect((await asked([other, rest], 'mạ kẽm')).searched).toBe(2);
});

it('does not look through the archive for marks that nobody wrote', async () => {
  const archive = Array.from({ length: 3 }, () => bundle(...times(12, 'mạ kẽm')));
  expect(await asked(archive, 'mả kẽm')).toEqual({ searched: 1, whole: 12 });
});

const decision = (number: string, date: string): TitleEntry => ({
  address: `/van-ban/${number}/`,
  language: 'vi',
  title: 'Chiến lược sản xuất sạch hơn',
  number,
  date,
  filters: { kind: ['policy-documents'] },
});
const cites = () => bundle(...times(12, 'theo quyết định 1419 về chiến lược sản xuất sạch hơn'));

it('finds an old document by its number or title, though the newest bundles have enough', async () => {
  const old = [decision('1419/QĐ-TTg', '2009-09-07'), decision('77/QĐ-UBND', '2010-01-01')];
  const newest = cites();
  for (const q of ['quyết định 1419', 'Chiến lược sản xuất sạch hơn'])
    expect(await asked([newest, cites()], q, old)).toMatchObject({ searched: 1 });
  expect((await asked([newest, cites()], 'quyết định 1419', old)).whole).toBe(13);
  expect((await asked([newest, cites()], 'chien luoc san xuat sach hon', old)).whole).toBe(14);
});

it('does not list a document twice that a bundle and the titles have', async () => {
  const entry = { ...decision('', ''), title: 'mạ kẽm', date: undefined, filters: {} };
  const archive = [bundle(...times(12, 'mạ kẽm')), bundle('mạ kẽm')];
  expect(await asked(archive, 'mạ kẽm', [entry])).toEqual({ searched: 1, whole: 12 });
});
