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

/** What a list shows of a document. */
export function cardOf(reader: ContentReader, document: ListedDocument<DocumentCollection>): Card {
  const { form, collection } = document;
  const poster = 'poster' in form ? form.poster : undefined;
  const summary = form.summary ?? ('subject' in form ? form.subject : undefined);
  const picture = form.leadPicture ?? poster;
  return {
    collection,
    language: form.language,
    address: addressOfDocument(document),
    title: form.title,
    summary: summary === form.title ? undefined : summary,
    date: dateOf(form),
    picture: picture && reader.media(picture.id),
    facts: cardFacts(form),
    validity: 'validity' in form ? form.validity : undefined,
  };
}

export const cardsOf = (
  reader: ContentReader,
  documents: readonly ListedDocument<DocumentCollection>[],
): Card[] => documents.map((document) => cardOf(reader, document));
