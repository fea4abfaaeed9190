import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { ContentReader, StoredDocument } from '../src/content/reader.ts';
import { addressOfDocument, isPresent, termLink } from '../src/content/views/resolve.ts';
import type { SearchDocument } from './record.ts';

/** A document of a reader as search takes it. */
export function searchDocument(
  reader: ContentReader,
  document: StoredDocument<DocumentCollection>,
): SearchDocument {
  const { topics, language } = document.form;
  const links = topics.map((topic) => termLink(reader, topic, language)).filter(isPresent);
  return {
    document,
    address: addressOfDocument(document),
    topics: links.map(({ label }) => label),
  };
}
