import type { Language } from '@sxsh/content-types/language';
import type { DocumentFacts } from '../facts-file.ts';
import type { Reading } from './readings.ts';
import { enough, searchReading, type Found, type Hit } from './search-reading.ts';
import type { Shard } from './shard.ts';
import { beginningOf, termOf, type Term } from './term.ts';

export type Filters = Readonly<Record<string, string>>;
export type FilterCounts = Record<string, Record<string, number>>;
export type Answer = {
  /** In the order asked for; those that have only some of the words after all others. */
  hits: Hit[];
  /** How many of them have all the words. */
  whole: number;
  /** For each filter, how many there would be of each of its values, the other filters being as they are. */
  counts: FilterCounts;
};
export type Question = {
  readings: readonly Reading[];
  language: Language;
  filters: Filters;
  sort: 'relevance' | 'date';
};

/** The terms of a reading; a last word that no document has is the beginning of one. */
async function termsOf(
  shards: readonly Shard[],
  reading: Reading,
  language: Language,
): Promise<Term[]> {
  const terms = reading.map((word) => termOf(word, language));
  const last = terms.at(-1);
  const word = reading.at(-1);
  if (!last || word === undefined) return terms;
  const isAnywhere = async (form: string, isExact: boolean) =>
    (await Promise.all(shards.map((shard) => shard.places(form, isExact)))).some(
      ({ size }) => size > 0,
    );
  // As it will be asked for anyway, where that is enough to know.
  if (last.isMarked) for (const form of last.exact) if (await isAnywhere(form, true)) return terms;
  return (await isAnywhere(last.folded, false))
    ? terms
    : [...terms.slice(0, -1), beginningOf(word)];
}

const passes = (facts: DocumentFacts, filters: Filters, except?: string) =>
  Object.entries(filters).every(
    ([name, value]) => name === except || value === '' || facts.filters[name]?.includes(value),
  );

function countsOf(found: readonly Found[], filters: Filters): FilterCounts {
  const counts: FilterCounts = {};
  for (const { facts } of found)
    for (const [name, values] of Object.entries(facts.filters)) {
      if (!passes(facts, filters, name)) continue;
      const its = (counts[name] ??= {});
      for (const value of values) its[value] = (its[value] ?? 0) + 1;
    }
  return counts;
}

const byRelevance = (a: Found, b: Found) =>
  b.rank - a.rank || b.score - a.score || b.facts.date - a.facts.date;
const byDate = (a: Found, b: Found) => b.facts.date - a.facts.date || byRelevance(a, b);

/** Answers a question from the shards that are opened. */
export async function answer(shards: readonly Shard[], question: Question): Promise<Answer> {
  const { readings, language, filters, sort } = question;
  const total = shards.reduce((sum, { facts }) => sum + facts.size, 0);
  const best = new Map<DocumentFacts, Found>();
  // What all readings need is loaded at once: over a slow line each wave counts.
  const words = readings.flat().map((word) => termOf(word, language).folded);
  await Promise.all(shards.map((shard) => shard.load([...new Set(words)])));
  for (const reading of readings) {
    const terms = await termsOf(shards, reading, language);
    for (const [facts, hit] of await searchReading(shards, terms, total)) {
      const before = best.get(facts);
      if (!before || byRelevance(hit, before) < 0) best.set(facts, hit);
    }
  }
  const order = sort === 'date' ? byDate : byRelevance;
  const [whole, partial] = [false, true].map((isPartial) =>
    [...best.values()].filter(({ nearness }) => (nearness === 'partial') === isPartial).sort(order),
  ) as [Found[], Found[]];
  const wanted = (found: Found[]) => found.filter(({ facts }) => passes(facts, filters));
  const hits = wanted(whole);
  // What has only some of the words fills up; it is not what was asked for.
  return {
    hits: hits.length < enough ? [...hits, ...wanted(partial)] : hits,
    whole: hits.length,
    counts: countsOf(whole.length > 0 ? whole : partial, filters),
  };
}
