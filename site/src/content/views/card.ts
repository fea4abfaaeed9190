import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import { dateOf } from '@sxsh/content-types/tags';
import type { Validity } from '@sxsh/content-types/policy-document';
import type { ContentReader, ListedDocument, PublicMedia } from '../reader.ts';
import { cardFacts } from './card-facts.ts';
import { addressOfDocument } from './resolve.ts';

/** A document as lists show it. */
export type Card = {
  collection: DocumentCollection;
  /** Its own, which may differ from the page's. */
  language: Language;
  address: string;
  title: string;
  summary: string | undefined;
  date: string;
  picture: PublicMedia | undefined;
  /** Short facts of its kind: medium and genre of a script, number of a policy document. */
  facts: string[];
  validity: Validity | undefined;
};

/** A document that is in memory is the same object on the next page, and so is its card. */
const known = new WeakMap<ListedDocument<DocumentCollection>, Card>();

/** What a list shows of a document; the same object as long as nothing of it changed. */
export function cardOf(reader: ContentReader, document: ListedDocument<DocumentCollection>): Card {
  const { form } = document;
  const poster = 'poster' in form ? form.poster : undefined;
  const reference = form.leadPicture ?? poster;
  const picture = reference && reader.media(reference.id);
  const before = known.get(document);
  if (before && before.picture === picture) return before;
  const made = makeCard(document, picture);
  known.set(document, made);
  return made;
}

function makeCard(
  document: ListedDocument<DocumentCollection>,
  picture: PublicMedia | undefined,
): Card {
  const { form, collection } = document;
  const summary = form.summary ?? ('subject' in form ? form.subject : undefined);
  return {
    collection,
    language: form.language,
    address: addressOfDocument(document),
    title: form.title,
    summary: summary === form.title ? undefined : summary,
    date: dateOf(form),
    picture,
    facts: cardFacts(form),
    validity: 'validity' in form ? form.validity : undefined,
  };
}

export const cardsOf = (
  reader: ContentReader,
  documents: readonly ListedDocument<DocumentCollection>[],
): Card[] => documents.map((document) => cardOf(reader, document));
