import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { notFoundAddress } from '@sxsh/content-types/addresses';
import { tags } from '@sxsh/content-types/tags';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withReader } from '../content/reader.ts';
import { allAddresses } from '../testing/addresses.ts';
import { buildApp } from '../testing/built-app.ts';
import { article, fixtureReader, fixtures, idOf, stored, topic } from '../testing/fixtures.ts';
import { body, paragraph, textNode } from '../testing/lexical.ts';
import { memoryReader } from '../testing/memory-reader.ts';

const reader = fixtureReader();
const articleAddress = `/tin-tuc/${article.form.slug}/`;

describe.each([
  ['at the root', 'http://localhost:4321', ''],
  ['under a path', 'https://example.vn/sxsh', '/sxsh'],
])('the built site %s', (_, siteUrl, base) => {
  let built: Awaited<ReturnType<typeof buildApp>>;
  beforeAll(async () => {
    built = await buildApp(siteUrl, `test${base.replace('/', '-')}`);
  });
  afterAll(() => built.remove());

  const render = (address: string, from = reader) =>
    withReader(from, () => built.app.render(new Request(siteUrl + address)));
  const html = async (address: string) => (await render(address)).text();

  it.each([
    '/tin-tuc/khong-co/',
    '/khong-co/',
    '/tin-tuc/luu-tru/1999-01/',
    '/chu-de/khong-co/',
    '/chu-de/khong-co/rss.xml',
    '/sitemap/articles-1999-01.xml',
    '/sitemap/x.xml',
  ])('answers 404 at %s', async (address) => {
    expect((await render(address)).status).toBe(404);
  });

  it('renders every page there is, all links within the portal', async () => {
    for (const address of allAddresses(fixtures, reader)) {
      const response = await render(address);
      const text = await response.text();
      expect([address, response.status]).toEqual([
        address,
        address === notFoundAddress ? 404 : 200,
      ]);
      for (const [, link = ''] of text.matchAll(/(?:href|src|action)="(\/[^"]*)"/g))
        expect([address, link.startsWith(`${base}/`)]).toEqual([address, true]);
    }
  });

  it('links to no page that does not exist', async () => {
    const known = new Set(allAddresses(fixtures, reader).map((address) => base + address));
    for (const address of allAddresses(fixtures, reader).filter((one) => one.endsWith('/'))) {
      const text = await html(address);
      const links = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, link = '']) => link);
      const missing = links.filter((link) => !known.has(link) && !link.includes('/media/'));
      expect([address, missing]).toEqual([address, []]);
    }
  });

  it('says what it read in Cache-Tag, also of children', async () => {
    const read = (await render(articleAddress)).headers.get('Cache-Tag')?.split(',');
    expect(read).toEqual(
      expect.arrayContaining([
        tags.document(article.id),
        tags.document(topic.id),
        tags.document(idOf(999)),
        tags.global('site-settings'),
        tags.global('navigation'),
      ]),
    );
  });

  it('forbids inline code and gives one policy for the whole site', async () => {
    const policies = new Set<string | null>();
    for (const address of [
      articleAddress,
      '/',
      '/tim-kiem/',
      '/video/kiem-toan-nang-luong/',
      notFoundAddress,
    ])
      policies.add((await render(address)).headers.get('Content-Security-Policy'));
    expect(policies.size).toBe(1);
    expect([...policies][0]).toContain("frame-ancestors 'self'");
    expect([...policies][0]).not.toContain('unsafe-inline');
    expect(await html(articleAddress)).not.toMatch(/<style|style="|\son\w+="/);
  });

  it("says in the portal's own frame that a page was not found", async () => {
    const text = await html(notFoundAddress);
    expect(text).toContain('<h1>Không tìm thấy trang</h1>');
    expect(text).toContain('id="main"');
    expect(text).toContain('role="search"');
    expect(text).toContain('<p lang="en">');
  });

  it('keeps an article small and free of scripts', async () => {
    const text = await html(articleAddress);
    expect(gzipSync(text).length).toBeLessThan(10_000);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toContain('<script type="application/ld+json">');
  });

  it('carries the mandatory Dublin Core fields and a canonical address on every page', async () => {
    for (const address of ['/', '/tin-tuc/', '/chu-de/', articleAddress]) {
      const text = await html(address);
      for (const field of [
        'title',
        'creator',
        'description',
        'publisher',
        'identifier',
        'language',
      ])
        expect(text).toContain(`<meta name="DC.${field}"`);
      expect(text).toContain(`<link rel="canonical" href="${siteUrl}${address}"`);
    }
    expect(await html(articleAddress)).toContain('<meta name="DC.date" content="2026-11-01"');
    expect(await html(articleAddress)).toContain(
      `hreflang="en" href="${siteUrl}/en/news/textile-mill-saves-water/"`,
    );
  });

  it('says that a document was withdrawn and keeps it from search engines', async () => {
    const text = await html('/tin-tuc/so-lieu-dien-2015/');
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(text).toContain('Số liệu có sai sót');
  });

  it('asks nothing of a film host before the viewer presses play', async () => {
    const text = await html('/video/kiem-toan-nang-luong/');
    expect(text).not.toMatch(/<iframe|src="https:/);
    expect(text).toContain('href="https://youtu.be/abcdefghijk"');
  });

  it('shows relations of policy documents in both directions', async () => {
    expect(await html('/van-ban/quyet-dinh-1419-qd-ttg/')).toContain('Được thay thế bởi');
    expect(await html('/van-ban/quyet-dinh-889-qd-ttg/')).toContain('Thay thế');
  });

  it('never names an enterprise that has not consented', async () => {
    expect(await html('/mo-hinh/che-bien-dieu-tiet-kiem/')).not.toContain('Cơ sở A');
  });

  it('escapes titles wherever they stand', async () => {
    const title = '</title></script><script>alert("1")</script>';
    const hostile = stored('articles', {
      ...article.form,
      title,
      summary: title,
      leadPicture: null,
      attachments: [],
      topics: [],
      industries: [],
      programmes: [],
      places: [],
      related: [],
      body: body(paragraph(textNode(title))),
    });
    const from = memoryReader([hostile]);
    for (const address of [articleAddress, '/tin-tuc/', '/', '/rss.xml'])
      // Between the quotes of an attribute `<` starts nothing; what could end one is escaped.
      expect(
        (await (await render(address, from)).text()).replaceAll(/="[^"]*"/g, ''),
      ).not.toContain('<script>alert');
  });

  it('ships only self-hosted assets that exist', async () => {
    const text = await html('/');
    const assets = [...text.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(assets.length).toBeGreaterThan(2);
    for (const path of assets)
      expect(existsSync(built.clientFolder + path.slice(base.length + 1))).toBe(true);
  });
});
