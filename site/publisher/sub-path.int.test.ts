import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../server/server.ts';
import { readManifest } from '../search/index/manifest-file.ts';
import { article, media, uuid } from './testing/documents.ts';
import { scene } from './testing/scene.ts';
import { faultsIn, filesIn, type Files } from './testing/whole.ts';

const here = scene('sub-path-test', 'https://example.vn/sxsh');
const { begin, nudge, settled, siteUrl } = here;

describe('a portal under a path of another portal', () => {
  let server: Server;
  let files: Files;
  let origin: string;
  const textOf = (file: string) => files.get(file)?.toString('utf8') ?? '';

  beforeEach(async () => {
    const cms = here.cms();
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(11, { topics: [uuid(1)], leadPicture: uuid(20) }));
    cms.put('articles', article(12, { language: 'en', slug: 'article-12' }));
    cms.put('articles', article(13));
    const { publicDir, settings, search } = here.portal();
    await begin({ search: search() });
    const formerPaths = ['/tin-tuc/bai-10/'];
    cms.put('articles', article(10, { slug: 'dia-chi-moi' }), { formerPaths });
    nudge('articles', 10);
    cms.put('articles', article(13), {
      state: 'gone',
      formerPaths: ['/tin-tuc/bai-13/'],
      takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
    });
    nudge('articles', 13);
    await settled();
    files = await filesIn(publicDir);
    server = await startServer({
      publicDir,
      mapsDir: settings.mapsDir,
      base: '/sxsh',
      port: 0,
      host: '127.0.0.1',
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const get = async (address: string, headers: Record<string, string> = {}) => {
    const response = await fetch(origin + address, { redirect: 'manual', headers });
    return {
      status: response.status,
      location: response.headers.get('location'),
      encoding: response.headers.get('content-encoding'),
      text: await response.text(),
    };
  };

  it('names the path in every link, whole address, feed, sitemap and asset', () => {
    expect(faultsIn(files, siteUrl)).toEqual([]);
    const page = textOf('tin-tuc/bai-11/index.html');
    expect(page).toContain('<link rel="canonical" href="https://example.vn/sxsh/tin-tuc/bai-11/"');
    expect(page).toMatch(/(?:src|srcset)="\/sxsh\/media\/[0-9a-f]{16}\/a\.jpg/);
    expect(page).toMatch(/<link rel="stylesheet" href="\/sxsh\/_astro\//);
    expect(textOf('tin-tuc/rss.xml')).toContain('https://example.vn/sxsh/tin-tuc/bai-11/');
    expect(textOf('sitemap.xml')).toContain('https://example.vn/sxsh/sitemap/');
    expect(textOf('sitemap/articles-2026-11.xml')).toContain(
      '<loc>https://example.vn/sxsh/tin-tuc/bai-11/</loc>',
    );
    expect(textOf('robots.txt')).toContain('https://example.vn/sxsh/sitemap.xml');
    for (const [file, bytes] of files)
      if (/\.(?:html|xml|txt|json)$/.test(file))
        expect([
          file,
          bytes.toString('utf8').match(/https:\/\/example\.vn(?!\/sxsh\b).{0,40}/g),
        ]).toEqual([file, null]);
  });

  it('opens search under the path', async () => {
    expect(textOf('tim-kiem/index.html')).toContain('&quot;/sxsh/&quot;');
    const manifest = await readManifest(here.portal().publicDir);
    const bundle = manifest?.bundles[0]?.bundle ?? 'none';
    expect((await get('/sxsh/search/manifest.json')).text).toContain(bundle);
    expect((await get(`/sxsh/${bundle}facts.vi.json`)).status).toBe(200);
    expect((await get(`/sxsh/${manifest?.program ?? 'none'}pagefind.js`)).status).toBe(200);
  });

  it('redirects within the path, as a map and as a page', async () => {
    expect(textOf('tin-tuc/bai-10/index.html')).toContain('url=/sxsh/tin-tuc/dia-chi-moi/');
    const maps = await filesIn(here.portal().settings.mapsDir);
    const mapOf = (name: string) => maps.get(name)?.toString('utf8').trim();
    expect(mapOf('nginx-redirects.map')).toBe(
      '"/sxsh/tin-tuc/bai-10/" "/sxsh/tin-tuc/dia-chi-moi/";',
    );
    expect(mapOf('nginx-gone.map')).toBe('"/sxsh/tin-tuc/bai-13/" 1;');
    expect(mapOf('addresses.caddy')).toBe(
      'redir /sxsh/tin-tuc/bai-10/ /sxsh/tin-tuc/dia-chi-moi/ 301\nerror /sxsh/tin-tuc/bai-13/ 410',
    );
    expect(await get('/sxsh/tin-tuc/bai-10/')).toMatchObject({
      status: 301,
      location: '/sxsh/tin-tuc/dia-chi-moi/',
    });
  });

  it('is served under the path and nowhere else', async () => {
    expect(await get('/sxsh')).toMatchObject({ status: 301, location: '/sxsh/' });
    expect(await get('/sxsh/', { 'accept-encoding': 'br' })).toMatchObject({
      status: 200,
      encoding: 'br',
      text: expect.stringContaining('Bài số 11') as string,
    });
    expect((await get('/sxsh/en/news/article-12/')).status).toBe(200);
    const gone = await get('/sxsh/tin-tuc/bai-13/');
    expect([gone.status, gone.text]).toEqual([410, expect.stringContaining('href="/sxsh/"')]);
    const asset = [...files.keys()].find((file) => file.endsWith('.css')) ?? '';
    expect((await get(`/sxsh/${asset}`)).status).toBe(200);
    for (const outside of ['/', '/tin-tuc/bai-11/', '/sxshx/tin-tuc/bai-11/', `/${asset}`])
      expect([outside, (await get(outside)).status]).toEqual([outside, 404]);
    expect((await get('/sxsh/khong-co/')).text).toContain('href="/sxsh/');
  });
});
