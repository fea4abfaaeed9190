import type { Language } from '@sxsh/content-types/language';
import { plain } from '@sxsh/content-types/vietnamese/marks';
import type { Reading } from '../query/readings.ts';
import type { Shard } from '../query/shard.ts';
import { tokenOf } from '../words/token.ts';
import { partition, type TitleEntry } from './entry.ts';
import { keyOf, partitionAddress, partitionOf } from './keys.ts';
import { likeness, titlesShard } from './titles-shard.ts';

/** The most files that are read for a query: over a slow line each counts. */
const mostFiles = 5;
/** Of each reading so many of its pairs of words are looked up, the rarest: they say most. */
const pairsOfReading = 2;
/** A number's own word (`numberWords`): `n1419kqd`. */
const isNumberWord = (word: string) => /^n\d+[a-z]?[yki]/.test(word);

/** Reads a file of the portal, unpacked; undefined when there is none. */
export type ReadPartition = (address: string) => Promise<unknown>;

/** How many documents have a word, of those that are searched anyway. */
async function countOf(word: string, language: Language, shards: readonly Shard[]) {
  const token = tokenOf(plain(word), language);
  const found = await Promise.all(shards.map((shard) => shard.places(token, false)));
  return found.reduce((sum, { size }) => sum + size, 0);
}

async function keysOf(reading: Reading, language: Language, shards: readonly Shard[]) {
  const numbers = reading.filter(isNumberWord).map((word) => keyOf(language, word));
  const words = reading.filter((word) => !isNumberWord(word));
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [...numbers, keyOf(language, only)];
  const counts = await Promise.all(words.map((word) => countOf(word, language, shards)));
  const pairs = words.slice(1).map((word, at) => ({
    key: keyOf(language, words[at] ?? '', word),
    count: Math.min(counts[at] ?? 0, counts[at + 1] ?? 0),
  }));
  pairs.sort((a, b) => a.count - b.count);
  return [...numbers, ...pairs.slice(0, pairsOfReading).map(({ key }) => key)];
}

/**
 * Looks up documents by title and number wherever in the archive they lie. Gives all that share two words in a row,
 * or a number, with a reading; which of its words say most is known from the shards.
 */
export async function lookUpTitles(
  read: ReadPartition,
  { readings, language }: { readings: readonly Reading[]; language: Language },
  shards: readonly Shard[],
): Promise<Shard> {
  const keys = await Promise.all(readings.map((reading) => keysOf(reading, language, shards)));
  const files = [...new Set(keys.flat().map(partitionOf))].slice(0, mostFiles);
  const found = new Map<string, TitleEntry>();
  for (const content of await Promise.all(files.map(partitionAddress).map(read)))
    if (content !== undefined)
      for (const entry of partition.parse(content))
        if (entry.language === language) found.set(entry.address, entry);
  return titlesShard([...found.values()]);
}

/** The same titles without those of documents that these shards have. */
export function withoutThoseOf(titles: Shard, shards: readonly Shard[]): Shard {
  const known = new Set(shards.flatMap(({ facts }) => [...facts.values()].map(likeness)));
  const facts = [...titles.facts].filter(([, its]) => !known.has(likeness(its)));
  return { ...titles, facts: new Map(facts) };
}
