import { documentCollections } from '@sxsh/content-types/collections';
import type { ContentReader } from '../src/content/reader.ts';
import { addressOfDocument, isPresent, termLink } from '../src/content/views/resolve.ts';
import type { SearchDocument } from './record.ts';

/** Every public document of a reader, month by month, as `rebuildSearch` takes them. */
export function* searchDocuments(reader: ContentReader): Generator<SearchDocument> {
  for (const collection of documentCollections)
    for (const period of reader.sitemapPeriods(collection))
      for (const document of reader.sitemapEntries(collection, period)) {
        const { topics, language } = document.form;
        const links = topics.map((topic) => termLink(reader, topic, language)).filter(isPresent);
        yield {
          document,
          address: addressOfDocument(document),
          topics: links.map(({ label }) => label),
        };
      }
}
