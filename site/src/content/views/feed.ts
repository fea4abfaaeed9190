import { documentCollections } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import type { Route } from '../../routing/route.ts';
import type { ContentReader } from '../reader.ts';
import { cardOf, type Card } from './card.ts';
import { frontLength, libraryView } from './listing.ts';
import { termView } from './term.ts';

/** What a feed carries; `title` is absent for the portal's and a library's own feed. */
export type FeedView = { title?: string; cards: Card[] };

const portal = (reader: ContentReader, language: Language) =>
  documentCollections
    .filter((collection) => collection !== 'pages')
    .flatMap((collection) => reader.latest({ collection, language }, frontLength))
    .map((document) => cardOf(reader, document))
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, frontLength);

/** The latest of the portal, a library or a term; undefined for what has no feed. */
export function feedView(
  reader: ContentReader,
  { listing }: { listing: Route },
): FeedView | undefined {
  switch (listing.kind) {
    case 'home':
      return { cards: portal(reader, listing.language) };
    case 'library':
      return { cards: libraryView(reader, listing) };
    case 'term': {
      const term = termView(reader, listing);
      return term && { title: term.title, cards: term.cards };
    }
    case 'archive':
    case 'document':
    case 'period':
    case 'search':
    case 'term-period':
    case 'terms':
      return undefined;
  }
}
