import type { SitemapEntry } from '../content/views/sitemap.ts';
import { absoluteUrl } from '../routing/href.ts';
import { escapeXml, textElement } from './escape.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index that lists every sitemap. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  `<sitemapindex xmlns="${namespace}">${addresses
    .map((address) => `<sitemap>${textElement('loc', absoluteUrl(address))}</sitemap>`)
    .join('')}</sitemapindex>`;

const alternate = ({ language, address }: SitemapEntry['alternates'][number]): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(absoluteUrl(address))}"/>`;

/** One sitemap, each page with its other languages. */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  `<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries
    .map(
      ({ address, updatedAt, alternates }) =>
        `<url>${textElement('loc', absoluteUrl(address))}${textElement('lastmod', updatedAt)}${alternates
          .map(alternate)
          .join('')}</url>`,
    )
    .join('')}</urlset>`;
