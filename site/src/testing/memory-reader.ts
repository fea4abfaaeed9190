import {
  isDocumentCollection,
  type DocumentCollection,
  type GlobalSlug,
} from '@sxsh/content-types/collections';
import { referencesIn } from '@sxsh/content-types/form';
import { periodOf } from '@sxsh/content-types/period';
import type { GlobalForm } from '@sxsh/content-types/published-forms';
import { dateOf, termsOf } from '@sxsh/content-types/tags';
import type { ContentReader, Listing, PublicMedia, StoredDocument } from '../content/reader.ts';

type Documents = StoredDocument<DocumentCollection>[];
type Globals = { [G in GlobalSlug]?: GlobalForm<G> };

const newestFirst = (a: Documents[number], b: Documents[number]) =>
  dateOf(b.form).localeCompare(dateOf(a.form)) || b.id.localeCompare(a.id);

const periodsOf = (documents: Documents) =>
  [...Map.groupBy(documents, ({ form }) => periodOf(dateOf(form)))]
    .map(([period, found]) => ({ period, count: found.length }))
    .sort((a, b) => b.period.localeCompare(a.period));

/** A reader over plain arrays, for tests: the contract of `reader.ts` in its simplest form. */
export function memoryReader(
  stored: StoredDocument[],
  media: PublicMedia[] = [],
  globals: Globals = {},
): ContentReader {
  const byId = new Map(
    stored.map((document) => [`${document.collection}:${document.id}`, document]),
  );
  const documents = stored.filter((one): one is Documents[number] =>
    isDocumentCollection(one.collection),
  );
  const listed = documents.filter(({ withdrawn }) => !withdrawn).sort(newestFirst);
  const inListing = (listing: Listing): Documents =>
    listed.filter(({ collection, form }) =>
      'term' in listing
        ? form.language === listing.language && termsOf(form).some(({ id }) => id === listing.term)
        : form.language === listing.language && collection === listing.collection,
    );
  const inCollection = (collection: DocumentCollection) =>
    listed.filter((document) => document.collection === collection);
  const isIn = (period: string) => (document: Documents[number]) =>
    periodOf(dateOf(document.form)) === period;
  const reader = {
    byId: (collection: string, id: string) => byId.get(`${collection}:${id}`),
    bySlug: (collection: string, language: string, slug: string) =>
      documents.find(
        (one) =>
          one.collection === collection && one.form.language === language && one.form.slug === slug,
      ),
    termBySlug: (collection: string, slug: string) =>
      stored.find(
        (one) => one.collection === collection && 'slug' in one.form && one.form.slug === slug,
      ),
    latest: (listing: Listing, limit: number) => inListing(listing).slice(0, limit),
    inPeriod: (listing: Listing, period: string) => inListing(listing).filter(isIn(period)),
    periods: (listing: Listing) => periodsOf(inListing(listing)),
    sitemapPeriods: (collection: DocumentCollection) =>
      periodsOf(inCollection(collection)).map(({ period }) => period),
    sitemapEntries: (collection: DocumentCollection, period: string) =>
      inCollection(collection).filter(isIn(period)),
    terms: (collection: string) => stored.filter((one) => one.collection === collection),
    translations: (originalId: string) =>
      listed.filter(({ form }) => form.translationOf?.id === originalId),
    referring: (
      target: { id: string },
      collections: readonly DocumentCollection[],
      limit: number,
    ) =>
      listed
        .filter(({ collection }) => collections.includes(collection))
        .filter(({ form }) => referencesIn(form).some(({ id }) => id === target.id))
        .slice(0, limit),
    media: (id: string) => media.find((file) => file.id === id),
    global: (slug: keyof Globals) => globals[slug],
  };
  // The generic signatures narrow by collection, which a map of everything cannot show the compiler.
  return reader as unknown as ContentReader;
}
