import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { documentCollections } from '@sxsh/content-types/collections';
import type { PreviewAnswer, PreviewRequest } from '@sxsh/content-types/preview';
import { startControl } from '../control.ts';
import { article, media, topic, uuid } from '../testing/documents.ts';
import { testKey } from '../testing/fake-cms.ts';
import { scene } from '../testing/scene.ts';
import { filesIn } from '../testing/whole.ts';

const here = scene('preview-test', 'http://localhost:4321/sxsh');
const assetsUrl = 'http://cms.test/preview/assets';
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = undefined;
});

async function ask(path: string, body?: unknown): Promise<Response> {
  server ??= await startControl(here.publisher(), { key: testKey, port: 0 });
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${testKey}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const requestOf = (
  document: Record<string, unknown>,
  more: Partial<PreviewRequest> = {},
): PreviewRequest => ({
  collection: 'articles',
  document,
  supporting: [],
  files: {},
  assetsUrl,
  ...more,
});

async function preview(...given: Parameters<typeof requestOf>): Promise<PreviewAnswer> {
  const answer = await ask('/preview', requestOf(...given));
  expect(answer.status).toBe(200);
  return (await answer.json()) as PreviewAnswer;
}

/** Every byte that the publisher keeps: the portal, its maps and what is in its store. */
async function everything(): Promise<string[]> {
  const { dataDir } = here.portal();
  const files = [...(await filesIn(dataDir))];
  return files
    .map(([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`)
    .sort();
}

describe('a preview', () => {
  it('shows the draft as the portal would, and writes nothing', async () => {
    await here.begin();
    const before = await everything();
    const draft = article(20, {
      title: 'canaryTitle',
      summary: 'canarySummary',
      topics: [uuid(1)],
      embargoUntil: '2030-01-01T00:00:00.000Z',
      _status: 'draft',
    });
    const { html, lacking } = await preview(draft);
    expect(lacking).toEqual([]);
    expect(html).toContain('<h1>canaryTitle</h1>');
    expect(html).toContain('canarySummary');
    expect(html).toContain('Chủ đề 1');
    await here.settled();
    expect(await everything()).toEqual(before);
    expect(here.publisher().store.documents.has('articles', uuid(20))).toBe(false);
  });

  it('of a public document shows its newer text, which the portal does not get', async () => {
    await here.begin();
    const { html } = await preview(article(10, { title: 'Tên mới', slug: 'dia-chi-moi' }));
    expect(html).toContain('<h1>Tên mới</h1>');
    expect(await here.page('/tin-tuc/bai-10/')).toContain('<h1>Bài số 10</h1>');
    expect(await here.page('/tin-tuc/dia-chi-moi/')).toBeUndefined();
  });

  it('of an English draft stands in the English portal and leads to its original', async () => {
    await here.begin();
    const { html } = await preview(
      article(21, { language: 'en', title: 'Less water', translationOf: uuid(10) }),
    );
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Published');
    expect(html).toContain('http://localhost:4321/sxsh/tin-tuc/bai-10/');
  });

  it.each(documentCollections)(
    'of what has only a title is there, among %s',
    async (collection) => {
      await here.begin();
      const { html, lacking } = await preview(
        { id: uuid(22), title: 'Mới đặt tên' },
        { collection },
      );
      expect(html).toContain('Mới đặt tên');
      expect(lacking).toContain('slug');
    },
  );

  it('shows terms and files that the publisher has not met, files at the addresses given', async () => {
    await here.begin();
    const url = 'http://cms.test/preview/media/hinh.jpg?until=1&key=a';
    const { html } = await preview(article(23, { topics: [uuid(2)], leadPicture: uuid(3) }), {
      supporting: [
        { collection: 'topics', document: topic(2, { title: 'Chủ đề vừa đặt' }) },
        { collection: 'media', document: media(3, 'hinh.jpg') },
      ],
      files: { 'hinh.jpg': url },
    });
    expect(html).toContain('Chủ đề vừa đặt');
    expect(html).toContain(`src="${url.replace('&', '&amp;')}"`);
  });

  it('leads to the portal for pages and to the CMS for scripts, styles and fonts', async () => {
    await here.begin();
    const { html } = await preview(article(24, { topics: [uuid(1)] }));
    expect(html).not.toMatch(/ (?:href|src|action)="\/(?!\/)/);
    expect(html).toContain('target="_blank" href="http://localhost:4321/sxsh/tin-tuc/"');
    const [style = ''] = /http:\/\/cms\.test\/preview\/assets\/_astro\/[^"]+\.css/.exec(html) ?? [];
    const asset = await ask(style.replace('http://cms.test', ''));
    expect(asset.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const [font = ''] = /url\(([^)]+\.woff2)\)/.exec(await asset.text())?.slice(1) ?? [];
    const beside = new URL(font, style).pathname;
    expect((await ask(beside)).headers.get('content-type')).toBe('font/woff2');
  });

  it('gives out no other file', async () => {
    await here.begin();
    for (const path of [
      '/../server/entry.mjs',
      '/%2e%2e/server/entry.mjs',
      '/_astro/',
      '//etc/passwd',
    ])
      expect([path, (await ask(`/preview/assets${path}`)).status]).toEqual([path, 404]);
  });

  it('of an internal activity is refused, naming the field', async () => {
    await here.begin();
    const answer = await ask(
      '/preview',
      requestOf(
        { id: uuid(25), title: 'Nội bộ', audience: 'internal' },
        { collection: 'activities' },
      ),
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ lacking: ['audience'] });
  });

  it('of a draft that says script says it as text', async () => {
    await here.begin();
    const evil =
      '"><script>alert(1)</script><video autoplay><img src=x onerror=alert(2)> href="/x"';
    const { html, policy } = await preview(
      article(26, { title: evil, summary: evil, authors: evil, source: evil }),
    );
    const outsideOfAttributes = html.replaceAll(/="[^"]*"/g, '');
    expect(outsideOfAttributes).not.toMatch(/<script>alert|<img src=x|<video autoplay|alert\(2\)"/);
    expect(outsideOfAttributes.match(/&lt;video autoplay/g)?.length).toBeGreaterThan(3);
    expect(policy).toContain('script-src');
    expect(policy).not.toContain('unsafe-inline');
  });

  it('waits in line, and a crowd is told to come again', async () => {
    await here.begin();
    const crowd = await Promise.all(
      Array.from({ length: 60 }, (_, n) => here.publisher().previews.render(requestOf(article(n)))),
    );
    expect(crowd.filter((answer) => 'html' in answer).length).toBe(16);
    expect(crowd.filter((answer) => 'status' in answer && answer.status === 503).length).toBe(44);
    expect((await preview(article(27))).html).toContain('Bài số 27');
  });

  it('asked for wrongly is 400', async () => {
    await here.begin();
    for (const body of [
      {},
      { ...requestOf({}), collection: 'users' },
      { ...requestOf({}), files: 1 },
    ])
      expect((await ask('/preview', body)).status).toBe(400);
  });
});
