import { addressOf, fixedAddresses, sitemapAddress } from '@sxsh/content-types/addresses';
import {
  documentCollections,
  isDocumentCollection,
  termCollections,
  type DocumentCollection,
  type TermCollection,
} from '@sxsh/content-types/collections';
import { languages } from '@sxsh/content-types/language';
import type { ContentReader } from '../reader.ts';
import { translationsOf, type Translation } from './translations.ts';

/** One page in a sitemap, with the same page in every language it exists in. */
export type SitemapEntry = { address: string; updatedAt?: string; alternates: Translation[] };

/** The addresses of all sitemaps. */
export const sitemapIndexView = (reader: ContentReader): string[] => [
  sitemapAddress('fixed'),
  ...termCollections.map((collection) => sitemapAddress(collection)),
  ...documentCollections.flatMap((collection) =>
    reader.sitemapPeriods(collection).map((period) => sitemapAddress(collection, period)),
  ),
];

const fixedEntries = (): SitemapEntry[] =>
  fixedAddresses()
    .filter((address) => address.endsWith('/') && address !== '/404/')
    .map((address) => ({ address, alternates: [] }));

const termEntries = (reader: ContentReader, collection: TermCollection): SitemapEntry[] =>
  reader.terms(collection).flatMap(({ form }) => {
    const alternates = languages.map((language) => ({
      language,
      address: addressOf(collection, language, form.slug),
    }));
    return alternates.map(({ address }) => ({ address, updatedAt: form.updatedAt, alternates }));
  });

const periodEntries = (
  reader: ContentReader,
  collection: DocumentCollection,
  period: string,
): SitemapEntry[] =>
  reader.sitemapEntries(collection, period).map((document) => {
    const alternates = translationsOf(reader, document);
    return {
      address: addressOf(collection, document.form.language, document.form.slug),
      updatedAt: document.form.updatedAt,
      alternates: alternates.length > 1 ? alternates : [],
    };
  });

/** The entries of `/sitemap/<name>.xml`; undefined when there is no such sitemap. */
export function sitemapView(
  reader: ContentReader,
  { name }: { name: string },
): SitemapEntry[] | undefined {
  if (name === 'fixed') return fixedEntries();
  const terms = termCollections.find((collection) => collection === name);
  if (terms) return termEntries(reader, terms);
  const [, collection = '', period = ''] = /^(.+)-(\d{4}-\d{2})$/.exec(name) ?? [];
  if (!isDocumentCollection(collection)) return undefined;
  const entries = periodEntries(reader, collection, period);
  return entries.length > 0 ? entries : undefined;
}
