import { addressOf } from '@sxsh/content-types/addresses';
import {
  isDocumentCollection,
  isTermCollection,
  type DocumentCollection,
  type TermCollection,
} from '@sxsh/content-types/collections';
import type { Reference } from '@sxsh/content-types/form';
import type { Language } from '@sxsh/content-types/language';
import { termTitle } from '@sxsh/content-types/term';
import type { ContentReader, ListedDocument, PublicMedia } from '../reader.ts';

/** A link to something of ours, or elsewhere. */
export type Link = { label: string; href: string };
export type TermLink = Link & { collection: TermCollection };

/** The document a reference names, unless it is not public or was withdrawn: nothing links to those. */
export function documentAt(
  reader: ContentReader,
  { collection, id }: Reference,
): ListedDocument<DocumentCollection> | undefined {
  if (!isDocumentCollection(collection)) return undefined;
  const found = reader.byId(collection, id);
  return found?.withdrawn ? undefined : found;
}

/** Address of a public document. */
export const addressOfDocument = ({ collection, form }: ListedDocument<DocumentCollection>) =>
  addressOf(collection, form.language, form.slug);

/** The link to a term in a language; undefined when the term is not public. */
export function termLink(
  reader: ContentReader,
  { collection, id }: Reference,
  language: Language,
): TermLink | undefined {
  if (!isTermCollection(collection)) return undefined;
  const term = reader.byId(collection, id);
  if (!term) return undefined;
  return {
    collection,
    label: termTitle(term.form, language),
    href: addressOf(collection, language, term.form.slug),
  };
}

/** The link to any document or term; undefined when it is not public. */
export function linkTo(
  reader: ContentReader,
  reference: Reference,
  language: Language,
): Link | undefined {
  const document = documentAt(reader, reference);
  if (document) return { label: document.form.title, href: addressOfDocument(document) };
  return termLink(reader, reference, language);
}

export const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** The files that references name, without those that are not public. */
export const filesAt = (reader: ContentReader, references: readonly Reference[]): PublicMedia[] =>
  references.map(({ id }) => reader.media(id)).filter(isPresent);
