import type { DocumentCollection } from '@sxsh/content-types/collections';
import type { Language } from '@sxsh/content-types/language';
import type { ContentReader } from '../reader.ts';
import { cardOf, cardsOf, type Card } from './card.ts';
import { documentAt, isPresent, termLink, type TermLink } from './resolve.ts';

/** The libraries the home page shows, in its order, and how many of each. */
const shelves = [
  ['articles', 6],
  ['broadcast-scripts', 4],
  ['policy-documents', 5],
  ['videos', 3],
  ['case-studies', 3],
  ['activities', 3],
] as const satisfies [DocumentCollection, number][];

export type HomeView = {
  introduction: string | undefined;
  featured: Card[];
  topics: TermLink[];
  shelves: { collection: DocumentCollection; cards: Card[] }[];
};

/** What the home page shows: what editors put first, then the latest of every library. */
export function homeView(reader: ContentReader, { language }: { language: Language }): HomeView {
  const home = reader.global('home-page');
  const featured = (home?.featured ?? [])
    .map((reference) => documentAt(reader, reference))
    .filter(isPresent)
    .filter(({ form }) => form.language === language)
    .map((document) => cardOf(reader, document));
  const shown = new Set(featured.map(({ address }) => address));
  return {
    introduction: language === 'en' ? home?.introductionEn : home?.introduction,
    featured,
    topics: (home?.topics ?? [])
      .map((reference) => termLink(reader, reference, language))
      .filter(isPresent),
    shelves: shelves.map(([collection, count]) => ({
      collection,
      cards: cardsOf(reader, reader.latest({ collection, language }, count + shown.size))
        .filter(({ address }) => !shown.has(address))
        .slice(0, count),
    })),
  };
}
