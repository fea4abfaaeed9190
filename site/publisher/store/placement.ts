import { addressOf } from '@sxsh/content-types/addresses';
import { isDocumentCollection, type DocumentCollection } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import { periodOf } from '@sxsh/content-types/period';
import { dateOf } from '@sxsh/content-types/tags';
import type { Stored } from './documents.ts';

/** Where a document has its page, and by which day it is listed and archived. */
export type Placement = {
  collection: DocumentCollection;
  language: Language;
  slug: string;
  address: string;
  /** ISO, UTC: instants are compared as text, so all are written the same way. */
  date: string;
  period: string;
};

/** The placement of a document; undefined for what is no document (a term, a file, a global). */
export function placementOf({ collection, form }: Stored): Placement | undefined {
  const { language, slug, publishedAt, issuedOn } = form;
  if (!isDocumentCollection(collection) || !language || !slug || !publishedAt) return undefined;
  const listedBy = dateOf({ publishedAt, ...(issuedOn && { issuedOn }) });
  const date = new Date(listedBy).toISOString();
  const address = addressOf(collection, language, slug);
  return { collection, language, slug, address, date, period: periodOf(date) };
}
