import {
  documentCollections,
  isTermCollection,
  termCollections,
  type DocumentCollection,
  type TermCollection,
} from './collections.ts';
import { languages, type Language } from './language.ts';
import { isSlug } from './slug.ts';

/** The first part of every address, by collection and language. */
export const sections: Record<DocumentCollection | TermCollection, Record<Language, string>> = {
  articles: { vi: 'tin-tuc', en: 'news' },
  'broadcast-scripts': { vi: 'kich-ban', en: 'scripts' },
  videos: { vi: 'video', en: 'videos' },
  'policy-documents': { vi: 'van-ban', en: 'policy-documents' },
  'case-studies': { vi: 'mo-hinh', en: 'case-studies' },
  activities: { vi: 'hoat-dong', en: 'activities' },
  pages: { vi: 'trang', en: 'pages' },
  topics: { vi: 'chu-de', en: 'topics' },
  industries: { vi: 'nganh', en: 'industries' },
  programmes: { vi: 'chuong-trinh', en: 'programmes' },
};

/** Last parts of addresses that belong to listings, so no document may take them as its slug. */
export const reservedSlugs = ['luu-tru', 'archive', 'rss'] as const;

const root: Record<Language, string> = { vi: '/', en: '/en/' };
const archiveFolder: Record<Language, string> = { vi: 'luu-tru', en: 'archive' };
const searchFolder: Record<Language, string> = { vi: 'tim-kiem', en: 'search' };

/** Addresses within the portal: they start and end with `/` and leave out the path of `SITE_URL`. */
export const homeAddress = (language: Language): string => root[language];
export const searchAddress = (language: Language): string =>
  `${root[language]}${searchFolder[language]}/`;
export const libraryAddress = (
  collection: DocumentCollection | TermCollection,
  language: Language,
): string => `${root[language]}${sections[collection][language]}/`;
export const addressOf = (
  collection: DocumentCollection | TermCollection,
  language: Language,
  slug: string,
): string => `${libraryAddress(collection, language)}${slug}/`;
/** The list of months of a library. */
export const archiveAddress = (collection: DocumentCollection, language: Language): string =>
  `${libraryAddress(collection, language)}${archiveFolder[language]}/`;
/** One month of a library. */
export const periodAddress = (
  collection: DocumentCollection,
  language: Language,
  period: string,
): string => `${archiveAddress(collection, language)}${period}/`;
/** One month of what carries a term. */
export const termPeriodAddress = (
  collection: TermCollection,
  language: Language,
  slug: string,
  period: string,
): string => `${addressOf(collection, language, slug)}${period}/`;
/** The feed of a listing: the portal's own, a library's or a term's. */
export const feedAddress = (listing: string): string => `${listing}rss.xml`;
export const sitemapIndexAddress = '/sitemap.xml';
export const sitemapAddress = (
  collection: DocumentCollection | TermCollection | 'fixed',
  period?: string,
): string => `/sitemap/${collection}${period ? `-${period}` : ''}.xml`;
export const notFoundAddress = '/404/';
export const robotsAddress = '/robots.txt';

/**
 * The file of an address inside the public folder: `/tin-tuc/a/` → `tin-tuc/a/index.html`. The page for
 * addresses that do not exist is `404.html`, where web servers look for it.
 */
export function fileOf(address: string): string {
  if (address === notFoundAddress) return '404.html';
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/**
 * True for a path that an editor may enter into the path register: one or more plain segments. Refuses
 * `..`, doubled slashes, percent signs and everything that a file name or a URL would read otherwise.
 */
export const isAddress = (path: string): boolean =>
  path.length <= 400 &&
  /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*)?$/.test(path);

/** Which document page an address would be: the reverse of `addressOf`; undefined for any other address. */
export function parseAddress(
  address: string,
):
  | { collection: DocumentCollection | TermCollection; language: Language; slug: string }
  | undefined {
  const match = /^\/(en\/)?([^/]+)\/([^/]+)\/$/.exec(address);
  if (!match) return undefined;
  const [, english, section, slug] = match;
  const language: Language = english ? 'en' : 'vi';
  const collection = [...documentCollections, ...termCollections].find(
    (name) => sections[name][language] === section,
  );
  return collection && slug && isSlug(slug) ? { collection, language, slug } : undefined;
}

/** The pages that always exist, whatever the content. */
export function fixedAddresses(): string[] {
  const listings = languages.flatMap((language) => [
    homeAddress(language),
    ...documentCollections
      .filter((name) => name !== 'pages')
      .map((name) => libraryAddress(name, language)),
  ]);
  return [
    ...listings,
    ...listings.map(feedAddress),
    ...languages.flatMap((language) => [
      searchAddress(language),
      ...documentCollections
        .filter((name) => name !== 'pages')
        .map((name) => archiveAddress(name, language)),
      ...termCollections.map((name) => libraryAddress(name, language)),
    ]),
    sitemapIndexAddress,
    sitemapAddress('fixed'),
    ...termCollections.map((name) => sitemapAddress(name)),
    robotsAddress,
    notFoundAddress,
  ];
}

type AddressedDocument = {
  collection: DocumentCollection;
  language: Language;
  slug: string;
  period: string;
  /** The terms it carries, each with its slug. */
  terms: { collection: TermCollection; slug: string }[];
};
type AddressedTerm = { collection: TermCollection; slug: string };

/** Every page that exists because this document or term does: its own and the listings of its month. */
export function addressesOf(entry: AddressedDocument | AddressedTerm): string[] {
  if (isTermCollection(entry.collection)) {
    const { collection, slug } = entry as AddressedTerm;
    return languages.flatMap((language) => {
      const own = addressOf(collection, language, slug);
      return [own, feedAddress(own)];
    });
  }
  const { collection, language, slug, period, terms } = entry as AddressedDocument;
  const listed = collection === 'pages' ? [] : [periodAddress(collection, language, period)];
  return [
    addressOf(collection, language, slug),
    ...listed,
    sitemapAddress(collection, period),
    ...terms.map((term) => termPeriodAddress(term.collection, language, term.slug, period)),
  ];
}
