import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addressOf, notFoundAddress } from '@sxsh/content-types/addresses';
import { isDocumentCollection } from '@sxsh/content-types/collections';
import { licenceLabels } from '@sxsh/content-types/licence';
import { globalForms } from '@sxsh/content-types/published-forms';
import { tags } from '@sxsh/content-types/tags';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withReader } from './content/reader.ts';
import { allAddresses } from './testing/addresses.ts';
import { buildApp } from './testing/built-app.ts';
import { article, fixtureReader, fixtures, idOf, stored, topic } from './testing/fixtures.ts';
import { body, paragraph, textNode } from './testing/lexical.ts';
import { memoryReader } from './testing/memory-reader.ts';

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

  it('marks the current entry of the menu on each page, and shows a changed menu on the next', async () => {
    const current = async (address: string) =>
      [...(await html(address)).matchAll(/href="([^"]*)" aria-current="(\w+)"/g)].map(
        ([, link = '', how]) => [link.slice(base.length), how],
      );
    for (const round of [1, 2])
      expect([round, await current(articleAddress), await current('/tin-tuc/')]).toEqual([
        round,
        [['/tin-tuc/', 'true']],
        [['/tin-tuc/', 'page']],
      ]);
    const navigation = globalForms.navigation.parse({
      header: [{ label: 'Hỏi đáp', url: 'https://example.vn/hoi-dap' }],
      footer: [],
    });
    const changed = { ...reader, global: (slug: string) => slug === 'navigation' && navigation };
    const text = await (await render(articleAddress, changed as unknown as typeof reader)).text();
    expect(text).toContain('Hỏi đáp');
    expect(await html(articleAddress)).not.toContain('Hỏi đáp');
  });

  it("says in the portal's own frame that a page was not found", async () => {
    const text = await html(notFoundAddress);
    expect(text).toContain('<h1>Không tìm thấy trang</h1>');
    expect(text).toContain('id="main"');
    expect(text).toContain('role="search"');
    expect(text).toContain('<p lang="en">');
  });

  it('tells readers without JavaScript that search needs it, and leads them to the libraries', async () => {
    for (const [address, sentence, library] of [
      ['/tim-kiem/', 'Tìm kiếm cần JavaScript', '/van-ban/'],
      ['/en/search/', 'Search needs JavaScript', '/en/policy-documents/'],
    ] as const) {
      const text = await html(address);
      expect(text).toMatch(new RegExp(`<noscript>\\s*<p>${sentence}`));
      const [, libraries] = /<\/noscript>.*<ul class="library-links">(.*?)<\/ul>/s.exec(text) ?? [];
      expect(libraries).toContain(`href="${base}${library}"`);
    }
  });

  it('keeps an article small, with no script but the one of the key that leads to the search', async () => {
    const text = await html(articleAddress);
    expect(gzipSync(text).length).toBeLessThan(10_000);
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text).toContain('<script type="application/ld+json">');
    const [, script = ''] = /<script type="module" src="([^"]+)"><\/script>/.exec(text) ?? [];
    expect(script).toMatch(/\/_astro\/.+\.js$/);
  });

  /** Every page of HTML there is, with what stands at it. */
  const everyPage = () =>
    Promise.all(
      allAddresses(fixtures, reader)
        .filter((address) => address.endsWith('/'))
        .map(async (address) => ({ address, text: await html(address) })),
    );
  const documentPages = fixtures.flatMap(({ collection, form }) =>
    isDocumentCollection(collection) && 'publishedAt' in form
      ? [{ collection, form, address: addressOf(collection, form.language, form.slug) }]
      : [],
  );
  const dublinCore = (text: string, field: string) =>
    [...text.matchAll(new RegExp(`<meta name="DC\\.${field}" content="([^"]+)"`, 'g'))].map(
      ([, content]) => content,
    );

  it('has on every page one language, one main landmark, one heading of the first level', async () => {
    for (const { address, text } of await everyPage()) {
      expect([address, text.match(/<h1[ >]/g)?.length]).toEqual([address, 1]);
      expect([address, text.match(/<main /g)?.length]).toEqual([address, 1]);
      const language = address.startsWith('/en/') ? 'en' : 'vi';
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toMatch(/<body>\s*<a class="skip-link" href="#main">/);
      expect(text).toMatch(/<title>[^<]{5,}<\/title>/);
    }
  });

  it('carries the mandatory Dublin Core fields and a canonical address on every page', async () => {
    for (const { address, text } of await everyPage()) {
      for (const field of [
        'title',
        'creator',
        'description',
        'publisher',
        'identifier',
        'language',
      ])
        expect([address, field, dublinCore(text, field).length]).toEqual([address, field, 1]);
      expect(text).toContain(`<link rel="canonical" href="${siteUrl}${address}"`);
      expect(dublinCore(text, 'identifier')).toEqual([siteUrl + address]);
    }
  });

  it('carries the date of what it shows: of issue, of publication, of the newest entry', async () => {
    for (const [address, date] of [
      [articleAddress, '2026-11-01'],
      ['/van-ban/quyet-dinh-1419-qd-ttg/', '2009-09-07'],
      ['/van-ban/luu-tru/2009-09/', '2009-09-07'],
    ] as const)
      expect([address, dublinCore(await html(address), 'date')]).toEqual([address, [date]]);
    for (const address of ['/', '/tin-tuc/', addressOf('topics', 'vi', topic.form.slug)])
      expect([address, dublinCore(await html(address), 'date').length]).toEqual([address, 1]);
    expect(dublinCore(await html(articleAddress), 'subject')).toContain(topic.form.title);
  });

  it('names every language of a page on each of them alike', async () => {
    const pages = new Map(
      (await everyPage()).map(({ address, text }) => [siteUrl + address, text]),
    );
    const alternatesOf = (text: string) =>
      [...text.matchAll(/rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)]
        .map(([, language, url = '']) => ({ language, url }))
        .toSorted((a, b) => a.url.localeCompare(b.url));
    expect(alternatesOf(await html(articleAddress))).toContainEqual({
      language: 'en',
      url: `${siteUrl}/en/news/textile-mill-saves-water/`,
    });
    for (const [url, text] of pages) {
      const alternates = alternatesOf(text);
      const others = alternates.map((alternate) => pages.get(alternate.url));
      for (const other of others)
        expect([url, alternatesOf(other ?? '')]).toEqual([url, alternates]);
      const isListed = alternates.some((alternate) => alternate.url === url);
      expect([url, alternates.length > 0]).toEqual([url, isListed]);
    }
  });

  it('says on every document under which terms it may be used, and how to file it', async () => {
    for (const { address, form } of documentPages) {
      const text = await html(address);
      expect([address, text]).toEqual([
        address,
        expect.stringContaining(licenceLabels[form.licence][form.language]),
      ]);
      expect(dublinCore(text, 'rights').length).toBe(1);
      expect(text).toContain('class="print-hint"');
      expect(text).toMatch(new RegExp(`class="print-only">.*${siteUrl}${address}`, 's'));
    }
  });

  it('says once on paper when a document was published and changed', async () => {
    for (const address of ['/kich-ban/bot-mot-ky-dien/', articleAddress]) {
      const onPaper = (await html(address)).replace(
        /<(span|div) class="screen-only">.*?<\/\1>/gs,
        '',
      );
      for (const label of ['Đăng ngày', 'Cập nhật'])
        expect([address, onPaper.split(label).length - 1]).toEqual([address, 1]);
    }
  });

  it('lists a page once in the footer, also when the header leads to it too', async () => {
    const link = {
      label: 'Giới thiệu',
      document: {
        relationTo: 'pages',
        value: fixtures.find(({ collection }) => collection === 'pages')?.id,
      },
    };
    const from = memoryReader(fixtures, [], {
      navigation: globalForms.navigation.parse({
        header: [link],
        footer: [{ label: 'Về cổng', links: [link] }],
      }),
    });
    const text = await (await render('/', from)).text();
    const [header = '', footer = ''] = text.split('<footer class="site-footer">');
    for (const part of [header, footer])
      expect(part.match(/<a href="[^"]*\/trang\/gioi-thieu\/"/g)).toHaveLength(1);
  });

  it('describes every document to machines', async () => {
    const kinds = new Set<unknown>();
    for (const { address } of documentPages) {
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await html(address)) ?? [];
      const data = JSON.parse(json) as Record<string, unknown>;
      expect(data).toMatchObject({ '@context': 'https://schema.org', url: siteUrl + address });
      for (const field of ['name', 'inLanguage', 'datePublished', 'dateModified', 'publisher'])
        expect([address, field, data[field]]).not.toContain(undefined);
      kinds.add(data['@type']);
    }
    expect(kinds).toEqual(
      new Set([
        'NewsArticle',
        'CreativeWork',
        'VideoObject',
        'Legislation',
        'Article',
        'Event',
        'WebPage',
      ]),
    );
  });

  it('offers downloads under the names that they came with', async () => {
    expect(await html(articleAddress)).toContain('download="Báo cáo đánh giá.pdf"');
  });

  it('asks the centre on every page, by telephone and Zalo', async () => {
    for (const { address, text } of await everyPage()) {
      expect([address, text]).toEqual([address, expect.stringMatching(/<a href="tel:\+?\d+"/)]);
      expect([address, text]).toEqual([address, expect.stringContaining('https://zalo.me/')]);
    }
  });

  it('gives feeds that readers take', async () => {
    const feeds = allAddresses(fixtures, reader).filter((address) => address.endsWith('rss.xml'));
    expect(feeds.length).toBeGreaterThan(10);
    for (const address of feeds) {
      const response = await render(address);
      const text = await response.text();
      expect(response.headers.get('content-type')).toContain('application/rss+xml');
      expect(text).toMatch(
        /^<\?xml version="1\.0" encoding="(?:utf|UTF)-8"\?>\s*<rss version="2\.0"/,
      );
      expect(text).toContain(`<atom:link href="${siteUrl}${address}" rel="self"`);
      expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
      for (const [, entry = ''] of text.matchAll(/<item>(.*?)<\/item>/gs)) {
        const [, url = ''] = /<link>([^<]+)<\/link>/.exec(entry) ?? [];
        expect([url, url.startsWith(`${siteUrl}/`)]).toEqual([url, true]);
        expect((await render(url.slice(siteUrl.length))).status).toBe(200);
        expect(entry).toMatch(/<title>[^<]+<\/title>/);
        expect(entry).toMatch(/<pubDate>\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT<\/pubDate>/);
      }
    }
  });

  it('lists in its sitemaps every page that search engines may have, once, and no other', async () => {
    const locations = (text: string) =>
      [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    const robots = await html('/robots.txt');
    expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
    expect(robots).not.toContain('Disallow');
    const sitemaps = locations(await html('/sitemap.xml'));
    const listed = (
      await Promise.all(
        sitemaps.map(async (url) => locations(await html(url.slice(siteUrl.length)))),
      )
    ).flat();
    expect(listed.length).toBe(new Set(listed).size);
    const documents = (await everyPage()).filter(({ address }) =>
      documentPages.some((page) => page.address === address),
    );
    for (const { address, text } of documents)
      expect([address, listed.includes(siteUrl + address)]).toEqual([
        address,
        !text.includes('content="noindex"'),
      ]);
    for (const url of listed)
      expect([url, (await render(url.slice(siteUrl.length))).status]).toEqual([url, 200]);
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

  it('gives every line of a film whose moment is known its place and a link that plays from it', async () => {
    const text = await html('/video/sua-van-nuoc/');
    for (const [id, label] of [
      ['t=2', '00:02'],
      ['t=83', '01:23'],
    ] as const) {
      expect(text.split(`id="${id}"`)).toHaveLength(2);
      expect(text).toMatch(new RegExp(`<a class="moment" href="#${id}"[^>]*>\\s*${label}`));
    }
  });

  it('gives every passage of a script its place', async () => {
    for (const address of ['/kich-ban/bot-mot-ky-dien/', '/kich-ban/xuong-gom-doi-lo/'])
      expect(await html(address)).toContain('id="doan-2"');
  });

  it('names the parts of a script as the admin does', async () => {
    const text = await html('/kich-ban/bot-mot-ky-dien/');
    expect(text).toContain('<h2>Lời mở đầu</h2>');
    expect(text).toContain('<dt>Mức bản tin</dt>');
  });

  it('heads the facts for the station only where there are any', async () => {
    const heading = '<h2>Thông tin cho đài</h2>';
    expect(await html('/kich-ban/bot-mot-ky-dien/')).toContain(heading);
    expect(await html('/kich-ban/xuong-gom-doi-lo/')).not.toContain(heading);
  });

  it('shows relations of policy documents in both directions', async () => {
    expect(await html('/van-ban/quyet-dinh-1419-qd-ttg/')).toMatch(
      /<h2>Văn bản liên quan<\/h2>.*Được thay thế bởi/s,
    );
    expect(await html('/van-ban/quyet-dinh-889-qd-ttg/')).toContain('Thay thế');
  });

  it('warns above the title of a document that says it is in force and is replaced', async () => {
    const address = '/van-ban/quyet-dinh-1419-qd-ttg/';
    const warning = /class="notice".*Văn bản này được thay thế bởi.*<h1/s;
    expect(await html(address)).not.toMatch(warning);
    const from = memoryReader(
      fixtures.map((one) =>
        'validity' in one.form ? { ...one, form: { ...one.form, validity: 'in-force' } } : one,
      ),
    );
    const text = await (await render(address, from)).text();
    expect(text).toMatch(warning);
    expect(text).toContain(
      `<a href="${base}/van-ban/quyet-dinh-889-qd-ttg/">Quyết định 889/QĐ-TTg</a>.`,
    );
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
