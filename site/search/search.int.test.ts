import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentCollections } from '@sxsh/content-types/collections';
import { spotOf } from '../src/components/search/excerpt.ts';
import { article, fixtureReader, picture, withdrawnArticle } from '../src/testing/fixtures.ts';
import { buildBundle } from './index/bundle.ts';
import {
  deleteFragments,
  removeReplaced,
  writeBundle,
  type WrittenBundle,
  namesInBundle,
} from './index/bundle-folder.ts';
import { searchRecord } from './index/documents.ts';
import type { SearchRecord } from './index/record.ts';
import { answer, type Question } from './query/answer.ts';
import { openFolder } from './query/open-folder.ts';
import { readingsOf, wordings } from './query/readings.ts';
import { commonAbbreviations } from './words/glossary.ts';

const folders: string[] = [];
async function outputFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'sxsh-search-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const everything = (): SearchRecord[] => {
  const reader = fixtureReader();
  return documentCollections.flatMap((collection) =>
    reader
      .sitemapPeriods(collection)
      .flatMap((period) => reader.sitemapEntries(collection, period))
      .flatMap(({ form }) => reader.bySlug(collection, form.language, form.slug) ?? [])
      .flatMap((document) => searchRecord(document, reader) ?? []),
  );
};
const write = async (folder: string, records: SearchRecord[]) =>
  writeBundle(folder, await buildBundle(records));
const fragmentsIn = async (folder: string) => {
  const files = await readdir(folder, { recursive: true });
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  return Promise.all(
    fragments.map(async (file) => gunzipSync(await readFile(join(folder, file))).toString()),
  );
};

describe('a bundle', () => {
  it('never holds a withdrawn document', () => {
    expect(searchRecord(withdrawnArticle, fixtureReader())).toBeUndefined();
  });

  it('and its program have compressed twins of what every search page fetches', async () => {
    const folder = await outputFolder();
    const { bundle, program } = await write(folder, everything());
    for (const file of [`${program}pagefind.js`, `${bundle}facts.vi.json`]) {
      const read = (end: string) => readFile(join(folder, file + end));
      const [plain, br, gz] = await Promise.all(['', '.br', '.gz'].map(read));
      expect(brotliDecompressSync(br!).equals(plain!)).toBe(true);
      expect(gunzipSync(gz!).equals(plain!)).toBe(true);
    }
  });

  it('shares its program with the others, whatever languages they have', async () => {
    const folder = await outputFolder();
    const records = everything();
    const vietnamese = await write(
      folder,
      records.filter(({ language }) => language === 'vi'),
    );
    const both = await write(folder, records);
    expect(both.program).toBe(vietnamese.program);
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => file.endsWith('pagefind.js'))).toHaveLength(1);
    expect(files.filter((file) => /wasm\..*\.pagefind$/.test(file)).length).toBe(2);
  });

  it('is named by its content; earlier ones go after their grace, or when there are too many', async () => {
    const folder = await outputFolder();
    const { bundle: first, program } = await write(folder, everything());
    expect((await write(folder, everything())).bundle).toBe(first);
    const names = () => readdir(join(folder, 'pagefind'));
    const { bundle: second } = await write(folder, everything().slice(1));
    await removeReplaced(folder, [second, program], { keepFor: 60_000 });
    expect(await names()).toHaveLength(3);
    const { bundle: third } = await write(folder, everything().slice(2));
    await removeReplaced(folder, [third, program], { keepFor: 60_000, most: 1 });
    expect(await names()).toHaveLength(3);
    await removeReplaced(folder, [third, program], { keepFor: 0 });
    expect((await names()).sort()).toEqual([third, program].map((one) => one.split('/')[1]).sort());
  });

  it('loses the text of a removed document at once, and has it again when it comes back', async () => {
    const folder = await outputFolder();
    await write(folder, everything());
    await deleteFragments(folder, [`/tin-tuc/${article.form.slug}/`]);
    expect((await fragmentsIn(folder)).join()).not.toContain('Thu hồi nước ngưng');
    await write(folder, everything());
    expect((await fragmentsIn(folder)).join()).toContain('Thu hồi nước ngưng');
  });
});

const known = wordings(commonAbbreviations);
type Asked = Partial<Omit<Question, 'readings'>> & { dead?: string[] };
/** What a reader finds in bundles, in order. */
async function found(
  folder: string,
  bundles: WrittenBundle[],
  q: string,
  { dead = [], language = 'vi', ...more }: Asked = {},
) {
  const [first] = bundles;
  const manifest = {
    program: first?.program ?? '',
    bundles: await Promise.all(
      bundles.map(async (its) => ({
        ...its,
        dead: await namesInBundle(folder, its.bundle, dead),
      })),
    ),
  };
  const shards = await Promise.all(
    openFolder(folder, manifest, language).bundles.map(({ open }) => open()),
  );
  const question = { readings: readingsOf(q, known), language, filters: {}, sort: 'relevance' };
  const { hits, whole, counts } = await answer(shards, { ...question, ...more } as Question);
  const shown = await Promise.all(hits.map(({ shard, facts }) => shard.read(facts.id)));
  return { hits, whole, counts, shown: shown.flatMap((one) => one ?? []) };
}

describe('a search of the bundle', () => {
  let folder: string;
  let bundle: WrittenBundle;
  beforeAll(async () => {
    folder = await outputFolder();
    bundle = await write(folder, everything());
  });
  const titles = async (q: string, more: Asked = {}) =>
    (await found(folder, [bundle], q, more)).shown.map(({ title }) => title);

  it('finds nothing for an empty query', async () => {
    expect(await titles('  ')).toEqual([]);
  });

  it.each([
    'Đồng Nai',
    'dong nai',
    'đồng nai',
    'dồng nai',
    'ĐỒNG NAI',
    'Đồng Nai'.normalize('NFD'),
    '"Đồng Nai"',
    'đồng na',
  ])('finds Đồng Nai by %j', async (typed) => {
    expect((await titles(typed))[0]).toBe('Nhà máy dệt ở Đồng Nai giảm 20% nước');
  });

  it('shows text as people write it, with đ', async () => {
    expect(await titles('dien')).toContain('Bớt một ký điện, bớt một nỗi lo');
    expect((await fragmentsIn(folder)).join()).not.toMatch(/[ḍ\ua78c]/);
  });

  it.each(['1419/QĐ-TTg', '1419 qd ttg', 'qd 1419', 'quyết định số 1419'])(
    'finds a document by its number %j',
    async (typed) => {
      expect((await titles(typed))[0]).toBe(
        'Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
      );
    },
  );

  it('finds an abbreviation by what it means and the other way round', async () => {
    const [short, long] = [await titles('SXSH'), await titles('sản xuất sạch hơn')];
    expect(short.length).toBeGreaterThan(1);
    expect(new Set(short)).toEqual(new Set(long));
  });

  it.each([
    ['nuoc', 'exact'],
    ['Đồng Nai', 'exact'],
    ['nỗi lo', 'exact'],
    ['đổng nai', 'similar'],
    ['Đồng Nai nuocx', 'partial'],
  ])('tells of %j how near to it what it found is', async (q, nearness) => {
    expect((await found(folder, [bundle], q)).hits[0]?.nearness).toBe(nearness);
  });

  it('neither shows nor counts a document that has just been removed', async () => {
    const dead = [`/tin-tuc/${article.form.slug}/`];
    expect((await found(folder, [bundle], 'dong nai')).whole).toBe(1);
    const { hits, whole } = await found(folder, [bundle], 'dong nai', { dead });
    expect([hits, whole]).toEqual([[], 0]);
  });

  it('filters, with counts of what the other filters leave', async () => {
    const filters = { kind: 'policy-documents' };
    const { shown, counts } = await found(folder, [bundle], 'sản xuất sạch hơn', { filters });
    expect(shown[0]?.title).toBe('Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020');
    const all = await found(folder, [bundle], 'sản xuất sạch hơn');
    expect(counts.kind).toEqual(all.counts.kind);
    expect(counts.year).toEqual({ '2009': 1 });
    const sum = Object.values(all.counts.kind ?? {}).reduce((total, one) => total + one, 0);
    expect(sum).toBe(all.whole);
  });

  it('orders by date', async () => {
    const { shown } = await found(folder, [bundle], 'sản xuất', { sort: 'date' });
    const dates = shown.map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  /** Where on its page the first result leads. */
  const spot = async (q: string) => {
    const { hits, shown } = await found(folder, [bundle], q);
    return [shown[0]?.title, spotOf(shown[0]!, hits[0]!.places, hits[0]!.facts.ends[1])];
  };

  it.each([
    ['tháo van', 't=9'],
    ['thay gioang', 't=83'],
    ['sửa van nước trong năm phút', undefined],
  ])('leads with %j to the moment of a film where that is said', async (q, moment) => {
    expect(await spot(q)).toEqual(['Sửa van nước trong năm phút', moment]);
  });

  it.each([
    ['tắt máy khi nghỉ', 'Bớt một ký điện, bớt một nỗi lo', 'doan-3'],
    ['lò gas thay lò củi', 'Xưởng gốm đổi lò', 'doan-1'],
    ['chương trình đến đây là hết', 'Bớt một ký điện, bớt một nỗi lo', undefined],
  ])('leads with %j to the passage of a script', async (q, title, passage) => {
    expect(await spot(q)).toEqual([title, passage]);
  });

  it('shows the smallest picture of a document that has one', async () => {
    const { shown } = await found(folder, [bundle], 'Đồng Nai');
    const { path, width, height } = picture.sizes[0]!;
    expect(shown[0]?.picture).toEqual({ path, width, height });
    const film = await found(folder, [bundle], 'tháo van');
    expect(film.shown[0]?.picture?.path).toBe(path);
    const bare = await found(folder, [bundle], 'tắt máy khi nghỉ');
    expect(bare.shown[0]?.title).toBe('Bớt một ký điện, bớt một nỗi lo');
    expect(bare.shown[0]?.picture).toBeUndefined();
  });

  it('finds English text by the stems of its words', async () => {
    const records = ['Saving water pays', 'A factory saves steam'].map((title, index) => ({
      address: `/en/news/${index}/`,
      language: 'en' as const,
      title,
      paragraphs: [],
      filters: {},
    }));
    const written = await write(folder, records);
    const { shown } = await found(folder, [written], 'saved', { language: 'en' });
    expect(shown).toHaveLength(2);
  });
});

describe('a search of several bundles', () => {
  it('finds the same documents as one bundle of all, each once, in the same order', async () => {
    const folder = await outputFolder();
    const records = everything().filter(({ language }) => language === 'vi');
    const half = Math.ceil(records.length / 2);
    const parts = [
      await write(folder, records.slice(0, half)),
      await write(folder, records.slice(half)),
    ];
    const whole = [await write(folder, records)];
    for (const sort of ['date', 'relevance'] as const) {
      const addresses = async (bundles: WrittenBundle[]) =>
        (await found(folder, bundles, 'san xuat', { sort })).shown.map(({ url }) => url);
      const all = await addresses(whole);
      expect(all.length).toBeGreaterThan(2);
      expect(await addresses(parts)).toEqual(all);
    }
  });
});
