import { minutesOf, type DocumentFacts } from '../facts-file.ts';
import { cut } from '../index/record.ts';
import { plain } from '@sxsh/content-types/vietnamese/marks';
import type { Places } from '../query/match.ts';
import type { Shard } from '../query/shard.ts';
import type { TitleEntry } from './entry.ts';

/** Titles and numbers as search asks a bundle: a few hundred of them, so no index is needed. */
export function titlesShard(entries: readonly TitleEntry[]): Shard {
  const documents = entries.map((entry) => {
    const { tokens, content, ends } = cut({ ...entry, paragraphs: [] });
    return { entry, tokens, folded: tokens.map(plain), content, ends };
  });
  const placesIn = (words: readonly string[], word: string): Places =>
    words.flatMap((one, place) => (one.startsWith(word) ? [place] : []));
  return {
    facts: new Map(
      documents.map(({ entry: { address, date, filters }, ends }) => [
        address,
        { id: address, ends, date: minutesOf(date), filters },
      ]),
    ),
    load: () => Promise.resolve(),
    places: (word, isExact) => {
      const found = new Map<string, Places>();
      for (const { entry, tokens, folded } of documents) {
        const places = placesIn(isExact ? tokens : folded, isExact ? word : plain(word));
        if (places.length > 0) found.set(entry.address, places);
      }
      return Promise.resolve(found);
    },
    read: (id) => {
      const found = documents.find(({ entry }) => entry.address === id);
      if (!found) return Promise.resolve(undefined);
      const { address: url, title, date, kindLabel: kind } = found.entry;
      return Promise.resolve({ url, title, content: found.content, date, kind });
    },
  };
}

/**
 * Knows a document of a bundle again, whose address stands in its fragment only: by its day and minute, its kind, and
 * how many words its title and number have.
 */
export const likeness = ({ date, ends, filters }: DocumentFacts): string =>
  [date, ends[0], ends[1], ...(filters.kind ?? [])].join(' ');
