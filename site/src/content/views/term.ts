import { addressOf } from '@sxsh/content-types/addresses';
import type { TermCollection } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import { termTitle } from '@sxsh/content-types/term';
import type { ContentReader, ListedDocument } from '../reader.ts';
import { cardsOf, type Card } from './card.ts';
import { frontLength } from './listing.ts';
import { linkTo, type Link } from './resolve.ts';

type TermsQuery = { collection: TermCollection; language: Language };
type TermQuery = TermsQuery & { slug: string };

/** A term in one language. */
export type TermSummary = {
  title: string;
  summary: string | undefined;
  address: string;
};
export type TermView = TermSummary & {
  cards: Card[];
  periods: string[];
  /** The document a programme rests on. */
  basis: Link | undefined;
};

const summaryOf = (
  { collection, form }: ListedDocument<TermCollection>,
  language: Language,
): TermSummary => ({
  title: termTitle(form, language),
  // A title needs some words, a summary does not: none rather than one in the other language.
  summary: language === 'en' ? form.summaryEn : form.summary,
  address: addressOf(collection, language, form.slug),
});

/** Every term of a collection. */
export const termsView = (
  reader: ContentReader,
  { collection, language }: TermsQuery,
): TermSummary[] => reader.terms(collection).map((term) => summaryOf(term, language));

/** A term with its latest documents and its months; undefined when there is no such term. */
export function termView(reader: ContentReader, query: TermQuery): TermView | undefined {
  const term = reader.termBySlug(query.collection, query.slug);
  if (!term) return undefined;
  const listing = { term: term.id, language: query.language };
  const basis = 'basis' in term.form ? term.form.basis : undefined;
  return {
    ...summaryOf(term, query.language),
    cards: cardsOf(reader, reader.latest(listing, frontLength)),
    periods: reader.periods(listing).map(({ period }) => period),
    basis: basis && linkTo(reader, basis, query.language),
  };
}

/** One month of what carries a term; undefined when the term or the month has nothing. */
export function termPeriodView(
  reader: ContentReader,
  query: TermQuery & { period: string },
): (TermSummary & { cards: Card[] }) | undefined {
  const term = reader.termBySlug(query.collection, query.slug);
  if (!term) return undefined;
  const documents = reader.inPeriod({ term: term.id, language: query.language }, query.period);
  if (documents.length === 0) return undefined;
  return { ...summaryOf(term, query.language), cards: cardsOf(reader, documents) };
}
