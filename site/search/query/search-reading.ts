import type { DocumentFacts } from '../facts-file.ts';
import { matchOf, type Places } from './match.ts';
import type { Shard } from './shard.ts';
import type { Term } from './term.ts';

/** How near a found document is to what was typed. */
export type Nearness = 'exact' | 'similar' | 'partial';
/** A document that was found, and where its matches stand. */
export type Hit = {
  shard: Shard;
  facts: DocumentFacts;
  nearness: Nearness;
  isPhrase: boolean;
  places: number[];
};
/** With fewer results than this, words like those that were typed count too, then documents without some of them. */
export const enough = 10;
/** What documents without all the words must have of them, by how rare they are. */
const leastShare = 0.5;

/**
 * The order of ways to match. Who leaves marks out may mean the phrase with them; a phrase with other marks than
 * those typed is another word, so the right words apart come before it.
 */
const ranks = {
  wholePhrase: 6,
  exactPhrase: 5,
  completedPhrase: 4,
  exact: 3,
  similarPhrase: 2,
  similar: 1,
  partial: 0,
} as const;

/** A hit with what its place in the order comes from. */
export type Found = Hit & { rank: number; score: number };

type Lookup = (
  forms: readonly string[],
  isExact: boolean,
) => Promise<ReadonlyMap<string, Places>[]>;

/** Asks all shards for a word in each of its forms. */
const lookupIn =
  (shards: readonly Shard[]): Lookup =>
  (forms, isExact) =>
    Promise.all(
      shards.map(async (shard) => {
        const found = await Promise.all(forms.map((form) => shard.places(form, isExact)));
        const [only] = found;
        if (found.length === 1 && only) return only;
        const all = new Map<string, Places>();
        for (const places of found)
          for (const [id, its] of places)
            all.set(
              id,
              [...(all.get(id) ?? []), ...its].sort((a, b) => a - b),
            );
        return all;
      }),
    );

const none: Places = [];
const sum = (numbers: readonly number[]) => numbers.reduce((before, one) => before + one, 0);

type Words = readonly ReadonlyMap<string, Places>[][];

/** How rare each word is; a word that no document has is mistyped, and tells nothing of the others. */
const rarityOf = (words: Words, total: number) =>
  words.map((its) => {
    const count = sum(its.map(({ size }) => size));
    return count === 0 ? 0 : Math.log(1 + (total - count + 0.5) / (count + 0.5));
  });

/** Whether, somewhere the phrase stands, each of its words also stands in one of these forms. */
const standsAs = (
  forms: readonly (readonly ReadonlyMap<string, Places>[] | undefined)[],
  phrase: readonly number[],
  id: string,
  shard: number,
) => {
  const its = forms.map((form) => form && new Set(form[shard]?.get(id)));
  return phrase.some(
    (start, at) =>
      at % forms.length === 0 && its.every((places, index) => places?.has(start + index) ?? true),
  );
};

/** A title without a word or two of a long query answers it: people add words to what they remember. */
const mayMiss = (words: number) => (words < 4 ? 0 : words < 8 ? 1 : 2);

/** Whether all the words that a document has stand in its title. */
const isTitled = (words: readonly Places[], titleEnd: number) =>
  words.every(([first = 0]) => first < titleEnd);

/**
 * What is found of one reading, its words as terms, in an archive of `total` documents: with the marks that were
 * typed, then, while there is little, with others, then with some of the words only.
 */
export async function searchReading(
  shards: readonly Shard[],
  terms: readonly Term[],
  total: number,
): Promise<Map<DocumentFacts, Found>> {
  const lookup = lookupIn(shards);
  const lookupEach = <T>(ask: (term: Term) => Promise<T>) => Promise.all(terms.map(ask));
  const nothing = Promise.resolve(undefined);
  const found = new Map<DocumentFacts, Found>();

  /** Notes what has enough of the words, where it is better than what is known of the document. */
  const note = (
    words: Words,
    nearness: Nearness,
    rankOf: (isPhrase: boolean, places: readonly number[], id: string, shard: number) => number,
  ) => {
    const rarity = rarityOf(words, total);
    const most = sum(rarity);
    const isPartial = nearness === 'partial';
    for (const [at, shard] of shards.entries()) {
      const its = words.map((word) => word[at] ?? new Map<string, Places>());
      const rarest = its.toSorted((a, b) => a.size - b.size).slice(0, mayMiss(its.length) + 1);
      const candidates = new Set((isPartial ? its : rarest).flatMap((one) => [...one.keys()]));
      for (const id of candidates) {
        const facts = shard.facts.get(id);
        if (!facts) continue;
        const places = its.map((one) => one.get(id) ?? none);
        const missing = places.filter(({ length }) => length === 0).length;
        if (missing > 0 && !isPartial)
          if (missing > mayMiss(places.length) || !isTitled(places, facts.ends[0])) continue;
        const known = places.map((one, index) => (one.length > 0 ? (rarity[index] ?? 0) : 0));
        const share = missing > 0 ? sum(known) / most : 1;
        if (!(share >= leastShare)) continue;
        const match = matchOf(places, rarity, facts.ends);
        const rank = rankOf(match.isPhrase, match.places, id, at);
        if ((found.get(facts)?.rank ?? -1) >= rank) continue;
        found.set(facts, { shard, facts, nearness, rank, ...match, score: match.score * share });
      }
    }
  };
  const phrases = () => [...found.values()].filter(({ isPhrase }) => isPhrase).length;

  const exact = await lookupEach((term) =>
    term.isMarked ? lookup(term.exact, true) : lookup([term.folded], false),
  );
  const hasMarks = terms.some(({ isMarked }) => isMarked);
  // Who types marks and leaves one out means the word without it: `Đồng Nai` is not `đồng nái`.
  const bare = await lookupEach((term) =>
    hasMarks && !term.isMarked ? lookup(term.exact, true) : nothing,
  );
  note(exact, 'exact', (isPhrase, places, id, at) => {
    if (!isPhrase) return ranks.exact;
    return standsAs(bare, places, id, at) ? ranks.wholePhrase : ranks.exactPhrase;
  });
  let widest = exact;
  if (hasMarks && phrases() < enough) {
    widest = await lookupEach((term) => lookup([term.folded], false));
    const completed = await lookupEach((term) =>
      term.isMarked ? lookup([...term.exact, ...term.completed], true) : nothing,
    );
    const isFew = found.size < enough;
    note(widest, 'similar', (isPhrase, places, id, at) => {
      if (isPhrase && standsAs(completed, places, id, at)) return ranks.completedPhrase;
      // Other words only where there is little else.
      if (!isFew) return -1;
      return isPhrase ? ranks.similarPhrase : ranks.similar;
    });
  }
  if (terms.length > 1 && found.size < enough) note(widest, 'partial', () => ranks.partial);
  return found;
}
