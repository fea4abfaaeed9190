import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import type { ContentReader } from '../reader.ts';
import { cardsOf, type Card } from './card.ts';

/** How many documents a front page shows before its archive takes over. */
export const frontLength = 20;

export type LibraryQuery = { collection: DocumentCollection; language: Language };

/** The latest of a library. */
export const libraryView = (reader: ContentReader, query: LibraryQuery): Card[] =>
  cardsOf(reader, reader.latest(query, frontLength));

/** The months a library has, newest first. */
export const archiveView = (reader: ContentReader, query: LibraryQuery): string[] =>
  reader.periods(query).map(({ period }) => period);

/** One month of a library; undefined for a month without documents. */
export function periodView(
  reader: ContentReader,
  { period, ...listing }: LibraryQuery & { period: string },
): Card[] | undefined {
  const documents = reader.inPeriod(listing, period);
  return documents.length > 0 ? cardsOf(reader, documents) : undefined;
}
