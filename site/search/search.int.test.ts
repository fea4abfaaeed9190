import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runSearch } from '../src/components/search/search.ts';
import type { Engine, Pagefind } from '../src/components/search/pagefind.ts';
import { queryFrom } from '../src/components/search/query.ts';
import { article, fixtureReader, withdrawnArticle } from '../src/testing/fixtures.ts';
import { rebuildSearch, removeFromSearch, searchDocuments } from './index.ts';

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
async function openBundle(folder: string, bundle: string): Promise<Engine> {
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

const everything = () => searchDocuments(fixtureReader());
const fragmentsIn = async (folder: string) => {
  const files = await readdir(folder, { recursive: true });
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  return Promise.all(
    fragments.map(async (file) => gunzipSync(await readFile(join(folder, file))).toString()),
  );
};

describe('rebuildSearch', () => {
  it('never holds a withdrawn document, even if it is passed', async () => {
    const folder = await outputFolder();
    const documents = [{ document: withdrawnArticle, address: '/tin-tuc/x/', topics: [] }];
    expect((await rebuildSearch({ documents, outputFolder: folder })).documents).toEqual({});
    expect(await fragmentsIn(folder)).toEqual([]);
  });

  it('writes compressed twins of the scripts that every search page fetches', async () => {
    const folder = await outputFolder();
    const { bundle } = await rebuildSearch({ documents: everything(), outputFolder: folder });
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

  it('names a bundle by its content and removes the one before after its grace', async () => {
    const folder = await outputFolder();
    const first = await rebuildSearch({ documents: everything(), outputFolder: folder });
    const again = await rebuildSearch({ documents: everything(), outputFolder: folder });
    expect(again.bundle).toBe(first.bundle);
    const rest = [...everything()].slice(1);
    const second = await rebuildSearch({ documents: rest, outputFolder: folder });
    expect(await readdir(join(folder, 'pagefind'))).toHaveLength(2);
    await rebuildSearch({ documents: rest, outputFolder: folder, keepFor: 0 });
    expect(await readdir(join(folder, 'pagefind'))).toEqual([second.bundle.split('/')[1]]);
  });
});

describe('removeFromSearch', () => {
  it('deletes the text of a removed document at once, and a rebuild brings back what returns', async () => {
    const folder = await outputFolder();
    const address = `/tin-tuc/${article.form.slug}/`;
    await rebuildSearch({ documents: everything(), outputFolder: folder });
    await removeFromSearch({ addresses: [address], outputFolder: folder });
    expect((await fragmentsIn(folder)).join()).not.toContain('Thu hồi nước ngưng');
    const manifest = await readFile(join(folder, 'search', 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ dead: [address] });
    expect(await rebuildSearch({ documents: everything(), outputFolder: folder })).toMatchObject({
      dead: [],
    });
    expect((await fragmentsIn(folder)).join()).toContain('Thu hồi nước ngưng');
  });

  it.each([
    ['no', undefined],
    ['a spoiled', ''],
  ])(
    'deletes the text also when there is %s manifest, and a rebuild makes it anew',
    async (_, text) => {
      const folder = await outputFolder();
      const address = `/tin-tuc/${article.form.slug}/`;
      await rebuildSearch({ documents: everything(), outputFolder: folder });
      const manifest = join(folder, 'search', 'manifest.json');
      if (text === undefined) await rm(manifest);
      else await writeFile(manifest, text);
      await removeFromSearch({ addresses: [address], outputFolder: folder });
      expect((await fragmentsIn(folder)).join()).not.toContain('Thu hồi nước ngưng');
      await rebuildSearch({ documents: everything(), outputFolder: folder });
      expect(JSON.parse(await readFile(manifest, 'utf8'))).toMatchObject({ dead: [] });
    },
  );
});

describe('a search of the bundle', () => {
  let engine: Engine;
  let folder: string;
  beforeAll(async () => {
    folder = await outputFolder();
    const { bundle } = await rebuildSearch({ documents: everything(), outputFolder: folder });
    engine = await openBundle(folder, bundle);
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

  it('leaves out a result whose document has just been removed', async () => {
    const dead = new Set([`/tin-tuc/${article.form.slug}/`]);
    const search = await runSearch({ ...engine, dead }, queryFrom('?q=dong+nai'));
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
