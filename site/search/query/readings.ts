import { plain } from '@sxsh/content-types/vietnamese/marks';
import { apart, isCode } from '../words/codes.ts';
import { typedNumber } from '../words/document-number.ts';
import type { Glossary } from '../words/glossary.ts';
import { codeInNumber, normalWords, wordsOf } from '../words/token.ts';

/** The words of one way to understand a query, in `normalWord`'s form. */
export type Reading = readonly string[];

/** More words than this say no more about what is sought. */
const mostWords = 16;
const mostReadings = 8;

type Way = { words: readonly string[]; group: number };
export type Wordings = {
  /** Every way to write something, by its first word without marks. */
  ways: ReadonlyMap<string, readonly Way[]>;
  /** The ways of each group that others may be replaced by. */
  unambiguous: readonly (readonly (readonly string[])[])[];
};

const key = (words: readonly string[]) => words.map(plain).join(' ');

/** Makes a glossary ready to be looked up. */
export function wordings(glossary: Glossary): Wordings {
  const groups = glossary.map((group) =>
    group.map(normalWords).filter((words) => words.length > 0),
  );
  const groupsOf = new Map<string, Set<number>>();
  for (const [group, all] of groups.entries())
    for (const words of all) {
      const its = groupsOf.get(words.join(' ')) ?? new Set();
      groupsOf.set(words.join(' '), its.add(group));
    }
  const ways = new Map<string, Way[]>();
  for (const [group, all] of groups.entries())
    for (const words of all) {
      const first = plain(words[0] ?? '');
      ways.set(first, [...(ways.get(first) ?? []), { words, group }]);
    }
  return {
    ways,
    unambiguous: groups.map((all) =>
      all.filter((words) => groupsOf.get(words.join(' '))?.size === 1),
    ),
  };
}

/** A word that was typed without marks stands for any with its letters. */
const stands = (typed: string, word: string) =>
  typed === word || (typed === plain(typed) && typed === plain(word));

type Found = { from: number; to: number; instead: (readonly string[])[] };

/** Where a query has something that can be written otherwise; the longest wording at each place. */
function replaceable(query: readonly string[], { ways, unambiguous }: Wordings): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < query.length; at += 1) {
    const here = (ways.get(plain(query[at] ?? '')) ?? []).filter(({ words }) =>
      words.every((word, offset) => stands(query[at + offset] ?? '', word)),
    );
    const longest = Math.max(0, ...here.map(({ words }) => words.length));
    const same = here.filter(({ words }) => words.length === longest);
    const instead = same.flatMap(({ words, group }) =>
      (unambiguous[group] ?? []).filter((way) => key(way) !== key(words)),
    );
    if (instead.length > 0) found.push({ from: at, to: at + longest, instead });
    if (longest > 1) at += longest - 1;
  }
  return found;
}

const replaced = (words: readonly string[], from: number, to: number, by: readonly string[]) => [
  ...words.slice(0, from),
  ...by,
  ...words.slice(to),
];

/** The ways to understand what somebody typed, as typed first. */
export function readingsOf(typed: string, known: Wordings): Reading[] {
  const query = normalWords(typed).flatMap(apart).slice(0, mostWords);
  if (query.length === 0) return [];
  const asWritten = wordsOf(typed)
    .slice(0, mostWords)
    .map(({ normal }) => normal);
  const readings: Reading[] = [asWritten, query];
  // `QĐ-TTg` alone: the codes of numbers.
  if (query.length > 1 && query.every(isCode)) readings.push(query.map(codeInNumber));
  const number = typedNumber(query);
  if (number)
    for (const word of number.words) readings.push(replaced(query, number.from, number.to, [word]));
  const found = replaceable(query, known);
  for (const { from, to, instead } of found)
    for (const words of instead) readings.push(replaced(query, from, to, words));
  if (found.length > 1)
    // From the end, so that places before stay where they are.
    readings.push(
      found
        .toReversed()
        .reduce<readonly string[]>(
          (words, { from, to, instead }) => replaced(words, from, to, instead[0] ?? []),
          query,
        ),
    );
  const distinct = new Map(readings.map((reading) => [reading.join(' '), reading]));
  return [...distinct.values()].slice(0, mostReadings);
}
