import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOf } from '@sxsh/content-types/addresses';
import { globalForms } from '@sxsh/content-types/published-forms';
import { readManifest } from '../../search/index/manifest-file.ts';
import { glossaryAddress, glossaryFile } from '../../search/glossary-file.ts';
import { totalsAddress } from '../../search/totals-file.ts';
import { labelsAddress, labelsFile } from '../../search/labels-file.ts';
import { glossaryOn } from '../../search/words/glossary.ts';
import { mostOfKey, partition } from '../../search/titles/entry.ts';
import { keysOfTitle, partitionOf } from '../../search/titles/keys.ts';
import { readable } from '../../search/words/token.ts';
import { priorities } from '../store/pages.ts';
import { openStore, type Store } from '../store/store.ts';
import { article, policyDocument, topic, uuid } from '../testing/documents.ts';
import { liveFragments } from '../testing/fragments.ts';
import { searchKeeper, type SearchKeeper } from './search-keeper.ts';

let folder: string;
let store: Store;
let search: SearchKeeper;
const said: string[] = [];

const open = (mendEvery = 0) =>
  searchKeeper(
    {
      store,
      storeFile: path.join(folder, 'store.db'),
      outputFolder: path.join(folder, 'public'),
      sizes: { hot: 2, front: { 'in-force': 2, dated: 2 }, block: 4 },
      pauseShare: 0,
      keepFor: 0,
      mendEvery,
    },
    (line) => said.push(line),
  );
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sxsh-search-'));
  store = openStore(path.join(folder, 'store.db'));
  search = open();
});
afterEach(async () => {
  await search.stop();
  store.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (collection: string, form: { id: string }): void =>
  store.transaction(() => {
    const stored = { collection, id: form.id, form } as never;
    store.documents.put(stored);
    store.search.note(form.id, stored);
  });
const unrelated = { topics: [], industries: [], places: [] };
const publish = (number: number, fields: Record<string, unknown> = {}): void => {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const publishedAt = `2026-01-${day}T01:00:00.000Z`;
  put('articles', article(number, { publishedAt, ...unrelated, ...fields }));
};
const takeDown = (number: number): void =>
  store.transaction(() => {
    store.documents.remove('articles', uuid(number));
    store.search.note(uuid(number), undefined);
  });
const address = (number: number) => `/tin-tuc/bai-${number}/`;

const bundles = async () => (await readManifest(path.join(folder, 'public')))?.bundles ?? [];
/** What a reader finds: the text of every record that is not dead, by address. */
async function found(): Promise<[string, string][]> {
  const live = await liveFragments(path.join(folder, 'public'));
  return live
    .map(({ url, content }): [string, string] => [url, readable(content)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
const addresses = async () => (await found()).map(([url]) => url);
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const sorted = (some: number[]) => some.map(address).sort();

test('an archive larger than the hot bundle lies in blocks, every document in one of them', async () => {
  for (const number of numbers(1, 9)) publish(number);
  await search.refresh();
  expect(await addresses()).toEqual(sorted(numbers(1, 9)));
  expect((await bundles()).length).toBeGreaterThan(2);
});

test('blocks wait while pages of the background do, what is new does not', async () => {
  store.pages.invalidate(['/'], priorities.background);
  for (const number of numbers(1, 9)) publish(number);
  await search.refresh();
  expect((await bundles()).length).toBe(1);
  store.pages.settle('/');
  await search.refresh();
  expect(await addresses()).toEqual(sorted(numbers(1, 9)));
});

test('a change writes the hot bundle and leaves the blocks alone', async () => {
  for (const number of numbers(1, 8)) publish(number);
  await search.refresh();
  await search.stop();
  search = open(3_600_000);
  const before = (await bundles()).slice(1).map(({ bundle }) => bundle);
  publish(2, { title: 'Tên mới của bài số hai' });
  await search.refresh();
  expect((await bundles()).slice(1).map(({ bundle }) => bundle)).toEqual(before);
  const now = await found();
  expect(now.map(([url]) => url)).toEqual(sorted(numbers(1, 8)));
  expect(now.find(([url]) => url === address(2))?.[1]).toContain('Tên mới của bài số hai');
});

test('what was removed is gone from the list at once, and from its block soon after', async () => {
  for (const number of numbers(1, 9)) publish(number, { summary: `kính mờ ${number}` });
  await search.refresh();
  takeDown(4);
  await search.remove([address(4)]);
  expect(await addresses()).toEqual(sorted(numbers(1, 9).filter((number) => number !== 4)));
  expect((await bundles()).flatMap(({ dead }) => dead)).toHaveLength(1);
  await search.refresh();
  await expect.poll(() => store.search.worn(), { timeout: 20_000 }).toBeUndefined();
  await search.refresh();
  expect((await bundles()).flatMap(({ dead }) => dead)).toEqual([]);
  expect(await addresses()).toEqual(sorted(numbers(1, 9).filter((number) => number !== 4)));
});

test('a document that changes while its block is built is found as it is now', async () => {
  for (const number of numbers(1, 9)) publish(number);
  const building = search.refresh();
  await expect.poll(() => bundles().then(({ length }) => length), { timeout: 20_000 }).toBe(1);
  publish(1, { title: 'Sửa khi đang dựng' });
  takeDown(2);
  await building;
  await search.refresh();
  const now = await found();
  expect(now.map(([url]) => url)).toEqual(sorted([1, ...numbers(3, 9)]));
  expect(now.find(([url]) => url === address(1))?.[1]).toContain('Sửa khi đang dựng');
});

const decisionAddress = (number: number) =>
  addressOf('policy-documents', 'vi', `van-ban-${number}`);
const decide = (number: number, fields: Record<string, unknown> = {}): void => {
  const issuedOn = `2020-01-${String(number).padStart(2, '0')}T01:00:00.000Z`;
  put('policy-documents', policyDocument(number, { issuedOn, ...unrelated, ...fields }));
};

/** Addresses in the bundle that is always searched beside the hot one. */
async function inFront(): Promise<string[]> {
  const [, front] = await bundles();
  const file = path.join(folder, 'public', front?.bundle ?? 'none', 'fragments.json');
  return Object.keys(JSON.parse(await readFile(file, 'utf8')) as object);
}

test('policy documents in force are always searched, however old, and others give way to newer ones', async () => {
  for (const number of numbers(1, 2)) decide(number, { validity: 'in-force' });
  for (const number of numbers(3, 4)) decide(number, { validity: 'expired' });
  await search.refresh();
  for (const number of numbers(5, 8)) publish(number);
  await search.refresh();
  expect(await inFront()).toEqual(expect.arrayContaining(numbers(1, 2).map(decisionAddress)));
  expect((await inFront()).length).toBeLessThanOrEqual(4);
  for (const number of numbers(1, 2)) decide(number, { validity: 'expired' });
  for (const number of numbers(9, 12)) publish(number);
  await search.refresh();
  for (const number of numbers(1, 2))
    expect(await inFront()).not.toContain(decisionAddress(number));
  expect(await addresses()).toEqual(
    [...numbers(1, 4).map(decisionAddress), ...numbers(5, 12).map(address)].sort(),
  );
});

/** All titles that readers can look up, with the file that each stands in. */
async function titlesInFiles(): Promise<string[]> {
  const inside = path.join(folder, 'public/search/titles');
  const files = await readdir(inside).catch(() => []);
  const read = async (file: string) => {
    const content = gunzipSync(await readFile(path.join(inside, file))).toString('utf8');
    return partition.parse(JSON.parse(content));
  };
  const entries = (await Promise.all(files.map(read))).flat();
  return [...new Set(entries.map(({ title }) => title))].sort();
}

test('every title can be looked up, as it is now, wherever the document lies', async () => {
  for (const number of numbers(1, 2)) publish(number, { title: `Nhà máy giấy số ${number}` });
  await search.refresh();
  expect(await titlesInFiles()).toEqual(numbers(1, 2).map((one) => `Nhà máy giấy số ${one}`));
  publish(2, { title: 'Xưởng nhuộm đổi nồi hơi' });
  await search.refresh();
  expect(await titlesInFiles()).toContain('Xưởng nhuộm đổi nồi hơi');
  expect(await titlesInFiles()).not.toContain('Nhà máy giấy số 2');
});

test('a title that was removed is in no file any more when its page goes', async () => {
  for (const number of numbers(1, 2)) publish(number, { title: `Nhà máy giấy số ${number}` });
  await search.refresh();
  takeDown(1);
  await search.remove([address(1)]);
  expect(await titlesInFiles()).not.toContain('Nhà máy giấy số 1');
});

test('of the titles that share two words only the newest stand in the file of these', () => {
  for (const number of numbers(1, 120)) publish(number, { title: `Cùng tên ${number}` });
  const [key = 0] = keysOfTitle({ language: 'vi', title: 'Cùng tên' });
  const titles = store.titles.entriesIn(partitionOf(key)).map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(mostOfKey);
  expect(titles.length).toBeLessThan(120);
  expect(titles).toContain('Cùng tên 27');
});

test('a store made anew leaves no title of a document that it does not know', async () => {
  publish(1, { title: 'Nhà máy giấy số 1' });
  await search.refresh();
  await search.stop();
  store.close();
  await rm(path.join(folder, 'store.db'));
  store = openStore(path.join(folder, 'store.db'));
  search = open();
  await search.adopt();
  publish(2, { title: 'Xưởng nhuộm số 2' });
  await search.refresh();
  expect(await titlesInFiles()).toEqual(['Xưởng nhuộm số 2']);
});

test('lost files of titles are written again', async () => {
  for (const number of numbers(1, 3)) publish(number, { title: `Nhà máy giấy số ${number}` });
  await search.refresh();
  await search.stop();
  await rm(path.join(folder, 'public'), { recursive: true });
  search = open();
  await search.adopt();
  await search.refresh();
  expect(await titlesInFiles()).toHaveLength(3);
});

test('a topic with a new name has it in the file of names, and no bundle is built again', async () => {
  const put = (title: string) =>
    store.transaction(() => {
      const form = topic(50, { title });
      store.documents.put({ collection: 'topics', id: form.id, form } as never);
      store.search.noteBeside();
    });
  put('Nước');
  for (const number of numbers(1, 9))
    publish(number, { topics: number < 4 ? [{ collection: 'topics', id: uuid(50) }] : [] });
  await search.refresh();
  const before = await bundles();
  put('Nước và nước thải');
  await search.refresh();
  expect(await bundles()).toEqual(before);
  const file = await readFile(path.join(folder, 'public', labelsAddress), 'utf8');
  const { topic: named } = labelsFile.parse(JSON.parse(file));
  expect(named?.[uuid(50)]?.vi).toBe('Nước và nước thải');
});

test('what editors call one thing stands with its days in the glossary that readers get', async () => {
  const form = globalForms['search-words'].parse({
    groups: [{ wordings: 'nồi hơi; lò hơi', validFrom: '2026-01-01T12:00:00.000Z', validTo: null }],
  });
  store.transaction(() => {
    store.documents.put({ collection: 'globals', id: 'search-words', form } as never);
    store.search.noteBeside();
  });
  await search.refresh();
  const file = await readFile(path.join(folder, 'public', glossaryAddress), 'utf8');
  const entries = glossaryFile.parse(JSON.parse(file));
  expect(entries).toContainEqual({ ways: ['nồi hơi', 'lò hơi'], from: '2026-01-01' });
  expect(glossaryOn(entries, '2025-12-31', 'vi').flat()).not.toContain('lò hơi');
  expect(glossaryOn(entries, '2026-01-01', 'vi').flat()).toEqual(
    expect.arrayContaining(['lò hơi', 'sản xuất sạch hơn']),
  );
});

test('how many there are of each kind is told without those that were taken down or withdrawn', async () => {
  const totals = async (): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, 'public', totalsAddress), 'utf8'));
  for (const number of numbers(1, 3)) publish(number);
  publish(4, { language: 'en' });
  publish(3, { title: 'Sửa lại' });
  await search.refresh();
  expect(await totals()).toEqual({ vi: { articles: 3 }, en: { articles: 1 } });
  takeDown(4);
  takeDown(4);
  store.transaction(() => {
    const stored = store.documents.read('articles', uuid(1));
    store.search.note(uuid(1), { ...stored, withdrawn: { at: '2026-02-01' } } as never);
  });
  await search.refresh();
  expect(await totals()).toEqual({ vi: { articles: 2 } });
});

test('readers are told that misses are counted only while an administrator wants it', async () => {
  const told = async () => {
    await search.refresh();
    const file = await readFile(path.join(folder, 'public', labelsAddress), 'utf8');
    return [labelsFile.parse(JSON.parse(file)).countsMisses, file.includes('countsMisses')];
  };
  const save = (searchMisses: boolean | null) =>
    store.transaction(() => {
      const form = globalForms.counters.parse({ searchMisses });
      store.documents.put({ collection: 'globals', id: 'counters', form } as never);
      store.search.noteBeside();
    });
  expect(await told()).toEqual([undefined, false]);
  save(true);
  expect(await told()).toEqual([true, true]);
  for (const off of [false, null]) {
    save(off);
    expect(await told()).toEqual([undefined, false]);
  }
});

test.each([
  ['lost', undefined],
  ['that a power cut spoiled', ''],
])('a manifest %s stops no removal, and is there again after the next start', async (_, text) => {
  publish(1, { summary: 'kính mờ' });
  publish(2);
  await search.refresh();
  const manifest = path.join(folder, 'public/search/manifest.json');
  if (text === undefined) await rm(manifest);
  else await writeFile(manifest, text);
  takeDown(1);
  await search.remove([address(1)]);
  expect(JSON.stringify(await found())).not.toContain('kính mờ');
  if (text === undefined) await rm(manifest);
  else await writeFile(manifest, text);
  await search.stop();
  search = open();
  await search.adopt();
  await search.refresh();
  expect(await addresses()).toEqual(sorted([2]));
});

test('a restart builds nothing anew, and a lost bundle builds everything', async () => {
  for (const number of numbers(1, 9)) publish(number);
  await search.adopt();
  await search.refresh();
  const before = await bundles();
  await search.stop();
  search = open();
  await search.adopt();
  await search.refresh();
  expect(await bundles()).toEqual(before);
  await rm(path.join(folder, 'public', before[1]?.bundle ?? 'none'), { recursive: true });
  await search.stop();
  search = open();
  await search.adopt();
  await search.refresh();
  expect(await addresses()).toEqual(sorted(numbers(1, 9)));
});
