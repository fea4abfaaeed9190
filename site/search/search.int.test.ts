import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runSearch } from '../src/components/search/search.ts';
import type { Bundle, Engine, Pagefind } from '../src/components/search/pagefind.ts';
import { queryFrom } from '../src/components/search/query.ts';
import { article, fixtureReader, withdrawnArticle } from '../src/testing/fixtures.ts';
import { documentCollections } from '@sxsh/content-types/collections';
import { buildBundle } from './bundle.ts';
import { deleteFragments, removeReplaced, writeBundle } from './bundle-folder.ts';
import { searchDocument } from './documents.ts';
import type { SearchDocument } from './record.ts';

const folders: string[] = [];
const servers: Server[] = [];
async function outputFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'sxsh-search-'));
  folders.push(folder);
  return folder;
}

async function serve(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Pagefind's own search over the bundle, as a Vietnamese page would open it. */
async function openBundle(folder: string, bundle: string): Promise<Bundle> {
  const origin = await serve(folder);
  vi.stubGlobal('document', {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => 'vi' }),
  });
  const module = (await import(pathToFileURL(join(folder, bundle, 'pagefind.js')).href)) as {
    createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
  };
  const pagefind = module.createInstance({ basePath: `${origin}${bundle}`, noWorker: true });
  await pagefind.options({});
  await pagefind.filters();
  return { pagefind, dead: new Set() };
}

afterAll(async () => {
  vi.unstubAllGlobals();
  servers.forEach((server) => server.close());
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const everything = (): SearchDocument[] => {
  const reader = fixtureReader();
  return documentCollections.flatMap((collection) =>
    reader
      .sitemapPeriods(collection)
      .flatMap((period) => reader.sitemapEntries(collection, period))
      .flatMap(({ form }) => reader.bySlug(collection, form.language, form.slug) ?? [])
      .map((document) => searchDocument(reader, document)),
  );
};
const write = async (folder: string, documents: SearchDocument[]) =>
  writeBundle(folder, await buildBundle(documents));
const engineOf = (...bundles: Bundle[]): Engine => ({ bundles, searched: 0, total: 0 });
const fragmentsIn = async (folder: string) => {
  const files = await readdir(folder, { recursive: true });
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  return Promise.all(
    fragments.map(async (file) => gunzipSync(await readFile(join(folder, file))).toString()),
  );
};

describe('a bundle', () => {
  it('never holds a withdrawn document, even if it is passed', async () => {
    const folder = await outputFolder();
    const documents = [{ document: withdrawnArticle, address: '/tin-tuc/x/', topics: [] }];
    expect((await buildBundle(documents)).documents).toEqual({});
    await write(folder, documents);
    expect(await fragmentsIn(folder)).toEqual([]);
  });

  it('has compressed twins of the scripts that every search page fetches', async () => {
    const folder = await outputFolder();
    const bundle = await write(folder, everything());
    for (const script of ['pagefind.js', 'pagefind-worker.js']) {
      const read = (name: string) => readFile(join(folder, bundle, name));
      const [plain, br, gz] = await Promise.all(
        ['', '.br', '.gz'].map((end) => read(script + end)),
      );
      expect(brotliDecompressSync(br!).equals(plain!)).toBe(true);
      expect(gunzipSync(gz!).equals(plain!)).toBe(true);
      expect(br!.length).toBeLessThan(plain!.length / 3);
    }
  });

  it('is named by its content; earlier ones go after their grace, or when there are too many', async () => {
    const folder = await outputFolder();
    const first = await write(folder, everything());
    expect(await write(folder, everything())).toBe(first);
    const second = await write(folder, everything().slice(1));
    await removeReplaced(folder, [second], { keepFor: 60_000 });
    expect(await readdir(join(folder, 'pagefind'))).toHaveLength(2);
    const third = await write(folder, everything().slice(2));
    await removeReplaced(folder, [third], { keepFor: 60_000, most: 1 });
    expect(await readdir(join(folder, 'pagefind'))).toHaveLength(2);
    await removeReplaced(folder, [third], { keepFor: 0 });
    expect(await readdir(join(folder, 'pagefind'))).toEqual([third.split('/')[1]]);
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

describe('a search of the bundle', () => {
  let engine: Engine;
  let folder: string;
  beforeAll(async () => {
    folder = await outputFolder();
    engine = engineOf(await openBundle(folder, await write(folder, everything())));
  });
  const titles = async (q: string, more = '') => {
    const search = await runSearch(engine, queryFrom(`?q=${encodeURIComponent(q)}${more}`));
    return (await search.load(0, 10)).map(({ title }) => title);
  };

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
  ])('finds Đồng Nai by %j', async (typed) => {
    expect(await titles(typed)).toEqual(['Nhà máy dệt ở Đồng Nai giảm 20% nước']);
  });

  it('shows text as people write it, with đ', async () => {
    const search = await runSearch(engine, queryFrom('?q=dien'));
    const results = await search.load(0, 10);
    expect(results.map(({ title }) => title)).toContain('Bớt một ký điện, bớt một nỗi lo');
    expect((await fragmentsIn(folder)).join()).not.toContain('\u0335');
  });

  it.each(['1419/QĐ-TTg', '1419 qd ttg'])('finds a document by its number %j', async (typed) => {
    expect((await titles(typed))[0]).toBe(
      'Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
    );
  });

  it.each([
    ['nuoc', true],
    ['Đồng Nai', true],
    ['1419 qd ttg', true],
    ['nuo', true],
    ['nỗi lo', true],
    ['nuocx', false],
    ['Đồng Naix', false],
  ])('tells of %j whether what it found has these words or only similar ones', async (q, has) => {
    const search = await runSearch(engine, queryFrom(`?q=${encodeURIComponent(q)}`));
    const results = await search.load(0, 10);
    expect(results.length).toBeGreaterThan(0);
    expect(results.some(({ hasTypedWords }) => hasTypedWords)).toBe(has);
  });

  it('leaves out a result whose document has just been removed', async () => {
    const dead = new Set([`/tin-tuc/${article.form.slug}/`]);
    const bundles = engine.bundles.map((bundle) => ({ ...bundle, dead }));
    const search = await runSearch({ ...engine, bundles }, queryFrom('?q=dong+nai'));
    expect(await search.load(0, 10)).toEqual([]);
  });

  it('filters by kind and orders by date', async () => {
    expect(await titles('sản xuất sạch hơn', '&kind=Văn bản chính sách')).toEqual([
      'Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
    ]);
    expect((await titles('sản xuất', '&sort=date')).at(-1)).toContain(
      'Chiến lược sản xuất sạch hơn',
    );
  });
});

describe('a search of several bundles', () => {
  it('finds the same documents as one bundle of all, each once, and in order of date', async () => {
    const folder = await outputFolder();
    const documents = everything().filter(({ document }) => document.form.language === 'vi');
    const half = Math.ceil(documents.length / 2);
    const parts = [documents.slice(0, half), documents.slice(half)];
    const bundles: Bundle[] = [];
    for (const part of parts) bundles.push(await openBundle(folder, await write(folder, part)));
    const one = await openBundle(folder, await write(folder, documents));
    const addresses = async (engine: Engine, query: string) => {
      const search = await runSearch(engine, queryFrom(query));
      return (await search.load(0, 50)).map(({ address, date }) => ({ address, date }));
    };
    const whole = await addresses(engineOf(one), '?q=san+xuat&sort=date');
    expect(whole.length).toBeGreaterThan(2);
    const merged = await addresses(engineOf(...bundles), '?q=san+xuat&sort=date');
    expect(merged.map(({ date }) => date)).toEqual(whole.map(({ date }) => date));
    expect(new Set(merged.map(({ address }) => address))).toEqual(
      new Set(whole.map(({ address }) => address)),
    );
    const byRelevance = await addresses(engineOf(...bundles), '?q=san+xuat');
    expect(byRelevance).toHaveLength(whole.length);
  });
});
