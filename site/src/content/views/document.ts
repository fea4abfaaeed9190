import {
  documentCollections,
  isTermCollection,
  type DocumentCollection,
} from '@sxsh/content-types/collections';
import { referencesIn, type Reference } from '@sxsh/content-types/form';
import type { Language } from '@sxsh/content-types/language';
import { termsOf } from '@sxsh/content-types/tags';
import type { ContentReader, ListedDocument, PublicMedia, StoredDocument } from '../reader.ts';
import { cardOf, type Card } from './card.ts';
import {
  addressOfDocument,
  documentAt,
  filesAt,
  isPresent,
  linkTo,
  termLink,
  type Link,
  type TermLink,
} from './resolve.ts';
import { translationsOf, type Translation } from './translations.ts';

export type Query = { collection: DocumentCollection; language: Language; slug: string };

/** A document with everything its page shows of others; what is not public is absent. */
export type DocumentView = {
  document: StoredDocument<DocumentCollection>;
  address: string;
  terms: TermLink[];
  places: string[];
  related: Card[];
  attachments: PublicMedia[];
  /** Files by id, for pictures, sound and downloads anywhere in the form. */
  files: Map<string, PublicMedia>;
  /** Links by `collection:id`, for references anywhere in the form. */
  links: Map<string, Link>;
  translations: Translation[];
  /** Public documents that refer to this one, the latest of them where they are many. */
  referring: { card: Card; document: ListedDocument<DocumentCollection> }[];
};

export const linkKey = ({ collection, id }: Reference): string => `${collection}:${id}`;

const placesOf = (reader: ContentReader, references: readonly Reference[], language: Language) =>
  references
    .map(({ id }) => reader.byId('places', id)?.form)
    .filter(isPresent)
    .map((place) => (language === 'en' ? (place.titleEn ?? place.title) : place.title));

function linksIn(reader: ContentReader, references: readonly Reference[], language: Language) {
  const links = new Map<string, Link>();
  for (const reference of references) {
    const link = linkTo(reader, reference, language);
    if (link) links.set(linkKey(reference), link);
  }
  return links;
}

const otherCollections = documentCollections.filter((name) => name !== 'policy-documents');
/**
 * How many of each a policy document shows: its relations to other policy documents, as good as all, and
 * the latest of what else names it, which may be half the archive.
 */
const shown = { relations: 200, others: 30 };

/** What refers to a document, for the kinds whose page shows it. */
function referringTo(reader: ContentReader, { collection, id }: Reference) {
  if (collection !== 'policy-documents') return [];
  const target = { collection, id };
  return [
    ...reader.referring(target, ['policy-documents'], shown.relations),
    ...reader.referring(target, otherCollections, shown.others),
  ];
}

/** Everything a document's page shows; undefined when no public document has this address. */
export function documentView(reader: ContentReader, query: Query): DocumentView | undefined {
  const document = reader.bySlug(query.collection, query.language, query.slug);
  if (!document) return undefined;
  const { form, collection, id } = document;
  const references = referencesIn(form);
  const media = references.filter((reference) => reference.collection === 'media');
  return {
    document,
    address: addressOfDocument(document),
    terms: termsOf(form)
      .filter(({ collection: terms }) => isTermCollection(terms))
      .map((reference) => termLink(reader, reference, form.language))
      .filter(isPresent),
    places: placesOf(reader, form.places, form.language),
    related: form.related
      .map((reference) => documentAt(reader, reference))
      .filter(isPresent)
      .map((related) => cardOf(reader, related)),
    attachments: filesAt(reader, form.attachments),
    files: new Map(filesAt(reader, media).map((file) => [file.id, file])),
    links: linksIn(reader, references, form.language),
    translations: translationsOf(reader, document),
    referring: referringTo(reader, { collection, id }).map((other) => ({
      card: cardOf(reader, other),
      document: other,
    })),
  };
}
