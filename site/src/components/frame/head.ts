import latin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import vietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import { isoDay } from '@sxsh/content-types/period';
import type { Frame } from '../../content/views/frame.ts';
import { words } from '../../i18n/words.ts';
import { absoluteUrl, href } from '../../routing/href.ts';
import { jsonLd } from '../../seo/json-ld.ts';
import type { PageMeta } from '../../seo/page-meta.ts';
import styles from '../../styles/index.css?url';
import { element, escapeHtml } from '../rich-text/html.ts';
import { organisationName, siteName } from './names.ts';

type Fact = [name: string, content: string | undefined];

const link = (attributes: Parameters<typeof element>[1]) => element('link', attributes);
const font = (href: string) =>
  link({ rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: true });
/** The same on every page. */
const resources = [
  link({ rel: 'stylesheet', href: styles }),
  link({ rel: 'icon', href: href('/icon.svg'), type: 'image/svg+xml' }),
  font(latin),
  font(vietnamese),
  link({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }),
].join('');

/** One `<meta>` for each fact that there is. */
const metas = (attribute: 'name' | 'property', facts: readonly Fact[]): string =>
  facts
    .map(([name, content]) => (content ? element('meta', { [attribute]: name, content }) : ''))
    .join('');

/** Dublin Core, as Thông tư 24/2011/TT-BTTTT asks it of state portals. */
const dublinCore = (
  meta: PageMeta,
  about: { publisher: string; description: string; url: string },
): Fact[] => [
  ['DC.title', meta.title],
  ['DC.creator', meta.creator ?? about.publisher],
  ['DC.date', meta.date && isoDay(meta.date)],
  ['DC.description', about.description],
  ['DC.publisher', about.publisher],
  ['DC.identifier', about.url],
  ['DC.language', meta.language],
  ...(meta.subjects ?? []).map((subject): Fact => ['DC.subject', subject]),
  ['DC.source', meta.source],
  ['DC.rights', meta.licence],
];

const links = (meta: PageMeta, url: string): string => {
  const { alternates = [], feed, language } = meta;
  const translations = alternates.length > 1 ? alternates : [];
  return [
    link({ rel: 'canonical', href: url }),
    ...translations.map((one) =>
      link({ rel: 'alternate', hreflang: one.language, href: absoluteUrl(one.address) }),
    ),
    feed &&
      link({
        rel: 'alternate',
        type: 'application/rss+xml',
        title: `${words(language).feed}: ${feed.title}`,
        href: href(feed.address),
      }),
  ].join('');
};

/**
 * What stands in a page's `<head>`, as HTML. Written as text, not as a component: with its thirty elements it
 * would be a tenth of the time that a page takes.
 */
export function headHtml(meta: PageMeta, frame: Frame): string {
  const { language, structured } = meta;
  const portal = siteName(frame, language);
  const publisher = organisationName(frame, language);
  const title = meta.title === portal ? portal : `${meta.title} – ${portal}`;
  const description = meta.description ?? frame.settings?.tagline ?? portal;
  const url = absoluteUrl(meta.address);
  const picture = meta.picture ?? frame.defaultPicture;
  const share = picture?.sizes.findLast(({ mimeType }) => mimeType === 'image/webp') ?? picture;
  return [
    element('meta', { charset: 'utf-8' }),
    metas('name', [['viewport', 'width=device-width, initial-scale=1']]),
    element('title', {}, escapeHtml(title)),
    metas('name', [
      ['description', description],
      ['robots', meta.noindex ? 'noindex' : undefined],
    ]),
    links(meta, url),
    resources,
    metas('name', dublinCore(meta, { publisher, description, url })),
    metas('property', [
      ['og:type', meta.isDocument ? 'article' : 'website'],
      ['og:title', meta.title],
      ['og:description', description],
      ['og:url', url],
      ['og:site_name', portal],
      ['og:locale', language === 'vi' ? 'vi_VN' : 'en_GB'],
      ['og:image', share && absoluteUrl(share.path)],
      ['article:modified_time', meta.updatedAt],
    ]),
    structured && element('script', { type: 'application/ld+json' }, jsonLd(structured)),
  ].join('');
}
