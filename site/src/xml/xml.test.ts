import { describe, expect, it } from 'vitest';
import type { Card } from '../content/views/card.ts';
import { escapeXml } from './escape.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';

const card: Card = {
  collection: 'articles',
  language: 'vi',
  address: '/tin-tuc/a/',
  title: ']]></title><script> & "Điện"',
  summary: 'Một\u0007 dòng',
  date: '2026-11-01T01:00:00.000Z',
  picture: undefined,
  facts: [],
  validity: undefined,
};

describe('XML', () => {
  it('carries no character that XML forbids', () => {
    expect(escapeXml('a\u0000b\u000bc')).toBe('abc');
  });

  it('escapes titles in feeds', () => {
    const feed = rss({
      title: 'A & B',
      description: 'd',
      listing: '/',
      feed: '/rss.xml',
      language: 'vi',
      cards: [card],
    });
    expect(feed).toContain(
      '<title>]]&gt;&lt;/title&gt;&lt;script&gt; &amp; &quot;Điện&quot;</title>',
    );
    expect(feed).toContain('<pubDate>Sun, 01 Nov 2026 01:00:00 GMT</pubDate>');
    expect(feed).toContain('<description>Một dòng</description>');
  });

  it('names every language of a page in a sitemap', () => {
    const xml = sitemap([
      {
        address: '/tin-tuc/a/',
        updatedAt: card.date,
        alternates: [{ language: 'en', address: '/en/news/a/' }],
      },
    ]);
    expect(xml).toContain('hreflang="en" href="http://localhost:4321/en/news/a/"');
    expect(xml).toContain('<lastmod>2026-11-01T01:00:00.000Z</lastmod>');
  });
});
