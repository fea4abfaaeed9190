import {
  archiveAddress,
  homeAddress,
  libraryAddress,
  parseAddress,
  searchAddress,
} from '@sxsh/content-types/addresses';
import {
  documentCollections,
  isTermCollection,
  termCollections,
  type DocumentCollection,
  type TermCollection,
} from '@sxsh/content-types/collections';
import { languages, type Language } from '@sxsh/content-types/language';

/** What an address of the portal shows. */
export type Route =
  | { kind: 'home' | 'search'; language: Language }
  | { kind: 'library' | 'archive'; language: Language; collection: DocumentCollection }
  | { kind: 'period'; language: Language; collection: DocumentCollection; period: string }
  | { kind: 'document'; language: Language; collection: DocumentCollection; slug: string }
  | { kind: 'terms'; language: Language; collection: TermCollection }
  | { kind: 'term'; language: Language; collection: TermCollection; slug: string }
  | {
      kind: 'term-period';
      language: Language;
      collection: TermCollection;
      slug: string;
      period: string;
    };

const fixed = new Map<string, Route>();
for (const language of languages) {
  fixed.set(homeAddress(language), { kind: 'home', language });
  fixed.set(searchAddress(language), { kind: 'search', language });
  for (const collection of documentCollections) {
    if (collection === 'pages') continue;
    fixed.set(libraryAddress(collection, language), { kind: 'library', language, collection });
    fixed.set(archiveAddress(collection, language), { kind: 'archive', language, collection });
  }
  for (const collection of termCollections)
    fixed.set(libraryAddress(collection, language), { kind: 'terms', language, collection });
}

/**
 * Takes an address within the portal (`/tin-tuc/a/`) and gives what it shows: the reverse of
 * `content-types/addresses.ts`. Undefined for an address that no page can have.
 */
export function routeOf(address: string): Route | undefined {
  const known = fixed.get(address);
  if (known) return known;
  const document = parseAddress(address);
  if (document) {
    const { collection, language, slug } = document;
    return isTermCollection(collection)
      ? { kind: 'term', language, collection, slug }
      : { kind: 'document', language, collection, slug };
  }
  const month = /^(.+\/)(\d{4}-(?:0[1-9]|1[0-2]))\/$/.exec(address);
  const listing = month?.[1] && routeOf(month[1]);
  const period = month?.[2];
  if (!listing || !period) return undefined;
  if (listing.kind === 'archive') return { ...listing, kind: 'period', period };
  if (listing.kind === 'term') return { ...listing, kind: 'term-period', period };
  return undefined;
}
