import type { DocumentCollection, GlobalSlug, TermCollection } from './collections.ts';
import { isDocumentCollection } from './collections.ts';
import { referencesIn, type Reference } from './form.ts';
import type { Language } from './language.ts';
import { periodOf } from './period.ts';

/**
 * What a page read. A page carries the tags of everything it looked up (also of look-ups that found
 * nothing); a change invalidates the tags of its old and its new form.
 */
export const tags = {
  /** One document, term, place, station or file. */
  document: (id: string) => `doc:${id}`,
  /** The latest documents of a library in one language. */
  front: (collection: DocumentCollection, language: Language) => `front:${collection}:${language}`,
  /** The documents of one month of a library. */
  period: (collection: DocumentCollection, language: Language, period: string) =>
    `period:${collection}:${language}:${period}`,
  /** Which months a library or a term has. */
  periods: (listing: DocumentCollection | (string & {})) => `periods:${listing}`,
  /** What carries a term: its latest, or one month. */
  term: (id: string, language: Language, period: 'front' | (string & {})) =>
    `term:${id}:${language}:${period}`,
  /** Every term of a collection: the page listing them. */
  terms: (collection: TermCollection) => `terms:${collection}`,
  /** The translations of an original. */
  translations: (id: string) => `translations:${id}`,
  /** The documents that refer to this one (relations shown in both directions). */
  inverse: (id: string) => `inverse:${id}`,
  global: (slug: GlobalSlug) => `global:${slug}`,
} as const;

type TaggedForm = {
  id: string;
  language?: Language;
  publishedAt?: string;
  issuedOn?: string;
  topics?: Reference[];
  industries?: Reference[];
  programmes?: Reference[];
  translationOf?: Reference | undefined;
};

/**
 * The date a document is listed and archived by: policy documents by the day they were issued, all
 * others by their publish date.
 */
export const dateOf = (form: { publishedAt: string; issuedOn?: string }): string =>
  form.issuedOn ?? form.publishedAt;

/** The terms a document carries. */
export const termsOf = (
  form: Pick<TaggedForm, 'topics' | 'industries' | 'programmes'>,
): Reference<TermCollection>[] =>
  [
    ...(form.topics ?? []),
    ...(form.industries ?? []),
    ...(form.programmes ?? []),
  ] as Reference<TermCollection>[];

/** The tags that a change to this published form invalidates, apart from `periods:…` (see the publisher). */
export function tagsOf(collection: string, form: TaggedForm): string[] {
  const own = tags.document(form.id);
  if (!isDocumentCollection(collection)) {
    return collection === 'topics' || collection === 'industries' || collection === 'programmes'
      ? [own, tags.terms(collection)]
      : [own];
  }
  const period = periodOf(dateOf(form as { publishedAt: string }));
  const language = form.language ?? 'vi';
  return [
    own,
    tags.front(collection, language),
    tags.period(collection, language, period),
    ...termsOf(form).flatMap(({ id }) => [
      tags.term(id, language, 'front'),
      tags.term(id, language, period),
    ]),
    tags.translations(form.translationOf?.id ?? form.id),
    ...referencesIn(form)
      .filter((reference) => isDocumentCollection(reference.collection))
      .map((reference) => tags.inverse(reference.id)),
  ];
}
