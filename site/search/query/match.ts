import type { PartEnds } from '../index/record.ts';

/** Where a word stands in a document: sorted places. */
export type Places = readonly number[];

/** What a place in a part counts: title, number, summary, body, files, the document's own number, numbers it cites. */
const weights = [4, 4, 2, 1, 0.5, 4, 1] as const;

const partAt = (place: number, ends: PartEnds): number => {
  let part = 0;
  while (part < ends.length && place >= (ends[part] ?? 0)) part += 1;
  return part;
};
const weightOf = (part: number) => weights[part] ?? 1;

export type Match = {
  /** True when the words follow each other as they do in the query. */
  isPhrase: boolean;
  /** Compares documents that are both phrases or both not. */
  score: number;
  /** The places to show: those of the phrase, or of all its words. */
  places: number[];
};

/** Where all the words begin to follow each other, within one part. */
function phraseStarts(words: readonly Places[], ends: PartEnds): number[] {
  const [first = [], ...others] = words;
  const sets = others.map((places) => new Set(places));
  return first.filter(
    (start) =>
      sets.every((set, index) => set.has(start + index + 1)) &&
      partAt(start, ends) === partAt(start + words.length - 1, ends),
  );
}

/** A phrase counts by the parts it stands in, a little by how often, and by how much of the title it is. */
function phraseScore(starts: readonly number[], length: number, ends: PartEnds): number {
  const found = new Set(starts.map((start) => partAt(start, ends)));
  let score = Math.min(starts.length - 1, 5) / 10;
  for (const part of found) score += weightOf(part);
  if (found.has(0)) score += length / Math.max(1, ends[0]);
  // Nearly the same is the same: then the newer one comes first.
  return Math.round(10 * score) / 10;
}

/** The fewest words within which each of the words stands at least once. */
function shortestSpan(words: readonly Places[]): number {
  const all = words
    .flatMap((places, word) => places.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place);
  const counts = words.map(() => 0);
  let missing = words.length;
  let shortest = Number.POSITIVE_INFINITY;
  let start = 0;
  for (const { place, word } of all) {
    if (counts[word] === 0) missing -= 1;
    counts[word] = (counts[word] ?? 0) + 1;
    for (let first = all[start]; missing === 0 && first; first = all[start]) {
      shortest = Math.min(shortest, place - first.place + 1);
      counts[first.word] = (counts[first.word] ?? 0) - 1;
      if (counts[first.word] === 0) missing += 1;
      start += 1;
    }
  }
  return shortest;
}

/** The share of neighbours in the query that are neighbours in the document, by the best part they stand in. */
function pairScore(words: readonly Places[], ends: PartEnds): number {
  let sum = 0;
  for (const [index, places] of words.entries()) {
    const next = words[index + 1];
    if (!next) break;
    const after = new Set(next);
    const parts = places.filter((place) => after.has(place + 1)).map((one) => partAt(one, ends));
    sum += Math.max(0, ...parts.map(weightOf)) / Math.max(...weights);
  }
  return words.length > 1 ? sum / (words.length - 1) : 0;
}

/** How much the words weigh by where and how often they stand and by how rare they are: 0 to 1. */
function weight(words: readonly Places[], rarity: readonly number[], ends: PartEnds): number {
  let sum = 0;
  let most = 0;
  for (const [index, places] of words.entries()) {
    const rare = rarity[index] ?? 1;
    let count = 0;
    for (const place of places) count += weightOf(partAt(place, ends));
    sum += (rare * count) / (count + 3);
    most += rare;
  }
  return most > 0 ? sum / most : 0;
}

/**
 * How well a document answers words that should follow each other. Takes the places of each word, how rare each
 * is, and where the document's parts end.
 */
export function matchOf(
  words: readonly Places[],
  rarity: readonly number[],
  ends: PartEnds,
): Match {
  const starts = words.every((places) => places.length > 0) ? phraseStarts(words, ends) : [];
  if (starts.length > 0)
    return {
      isPhrase: true,
      score: phraseScore(starts, words.length, ends),
      places: starts.flatMap((start) => words.map((_, index) => start + index)),
    };
  const present = words.filter((places) => places.length > 0);
  return {
    isPhrase: false,
    score:
      3 * pairScore(words, ends) +
      present.length / shortestSpan(present) +
      weight(words, rarity, ends),
    places: present.flat().sort((a, b) => a - b),
  };
}
