import { lookUpTitles, withoutThoseOf, type ReadPartition } from '../titles/lookup.ts';
import { answer, type Answer, type Question } from './answer.ts';
import { enough } from './search-reading.ts';
import type { Shard } from './shard.ts';

/** The newest bundles are searched together up to this many documents; the archive only when they give too little. */
export const defaultScope = 2500;

/** A bundle of the index that can be opened. */
export type Bundle = { documents: number; open: () => Promise<Shard> };

/** What can be searched: the bundles, newest first, and the titles and numbers of all documents. */
export type Archive = { bundles: readonly Bundle[]; readTitles: ReadPartition };

/** True when a question is answered without going on into the archive. */
function isAnswered({ hits }: Answer): boolean {
  const phrases = hits.filter(({ isPhrase }) => isPhrase);
  const exact = phrases.filter(({ nearness }) => nearness === 'exact');
  // Words that nobody wrote with these marks are mistyped: the archive has none either.
  return exact.length >= enough || (exact.length === 0 && phrases.length >= enough);
}

/** How many of the bundles, newest first, are searched at once. */
export function newest(
  bundles: readonly Pick<Bundle, 'documents'>[],
  scope: 'default' | 'all',
): number {
  if (scope === 'all') return bundles.length;
  let sum = 0;
  let count = 0;
  for (const { documents } of bundles) {
    sum += documents;
    if (count > 0 && sum > defaultScope) break;
    count += 1;
  }
  return count;
}

/**
 * Answers a question from the newest bundles and from the titles and numbers of all documents, and goes on to older
 * bundles, one at a time, until there is enough. Gives an answer after each step, how many bundles were searched for
 * it, and whether it goes on.
 */
export async function* search(
  { bundles, readTitles }: Archive,
  question: Question,
  from: number,
): AsyncGenerator<{ answer: Answer; searched: number; goesOn: boolean }> {
  let titles: Shard | undefined;
  for (let searched = Math.min(from, bundles.length); ; searched += 1) {
    const shards = await Promise.all(bundles.slice(0, searched).map(({ open }) => open()));
    const isWhole = searched === bundles.length;
    const step = async (more: readonly Shard[]) => {
      const found = await answer([...shards, ...more], question);
      return { answer: found, searched, goesOn: !isWhole && !isAnswered(found) };
    };
    let last = await step(titles && !isWhole ? [withoutThoseOf(titles, shards)] : []);
    yield last;
    if (!titles && !isWhole) {
      // What the bundles know is shown before the titles are fetched.
      titles = await lookUpTitles(readTitles, question, shards);
      const others = withoutThoseOf(titles, shards);
      if (others.facts.size > 0) yield (last = await step([others]));
    }
    if (!last.goesOn) return;
  }
}
