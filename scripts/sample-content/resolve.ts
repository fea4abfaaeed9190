import { isDocumentCollection } from '@sxsh/content-types/collections';
import { collectionOf, Markdown, Relation, type Key, type SampleDocument } from './document.ts';
import { richTextFrom } from './rich-text.ts';

export type IdOf = (key: Key) => string;

/**
 * The body that Payload's create (or a global's update) takes: relations by id, rich text as Lexical's
 * JSON, documents with drafts published at once.
 *
 * @param idOf the id given to a document created before; it should throw for a key it does not know
 */
export function resolve(document: SampleDocument, idOf: IdOf): Record<string, unknown> {
  const seed = document.key;
  const walk = (value: unknown): unknown => {
    if (value instanceof Relation) {
      const id = idOf(value.key);
      return value.isAny ? { relationTo: collectionOf(value.key), value: id } : id;
    }
    if (value instanceof Markdown) return richTextFrom(value.source, { idOf, seed });
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walk(field)]));
    return value;
  };
  const data = walk(document.data) as Record<string, unknown>;
  const [collection = ''] = document.key.split('/');
  return isDocumentCollection(collection) ? { ...data, _status: 'published' } : data;
}

/** The documents a document needs first: every key in its relations and its rich text. */
export function keysIn(document: SampleDocument): Key[] {
  const keys = new Set<Key>();
  resolve(document, (key) => {
    keys.add(key);
    return '00000000-0000-7000-8000-000000000000';
  });
  return [...keys];
}
