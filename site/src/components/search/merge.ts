import type { Bundle, FilterCounts, Found, FoundText } from './pagefind.ts';

/** A result of one bundle; its score is a share of the best of its bundle, because scores of two bundles do not compare. */
export type Hit = {
  id: string;
  score: number;
  words: readonly number[];
  read: () => Promise<Text>;
};
/** The text of a result; undefined when it was removed from the portal. */
export type Text = FoundText | undefined;

/** The results of one bundle, in its own order. `name` tells bundles apart. */
export function hitsOf(results: readonly Found[], { dead }: Bundle, name: number): Hit[] {
  const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
  return results.map((found) => ({
    id: `${name}-${found.id}`,
    score: found.score / best,
    words: found.words,
    read: () =>
      found.data().then(
        (text) => (dead.has(text.raw_url) ? undefined : text),
        () => undefined,
      ),
  }));
}

/** Adds up the counts of all bundles. */
export function sumFilters(all: readonly FilterCounts[]): FilterCounts {
  const sum: FilterCounts = {};
  for (const filters of all)
    for (const [name, values] of Object.entries(filters)) {
      const into = (sum[name] ??= {});
      for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
    }
  return sum;
}

/**
 * Merges lists that are each in order of date, the latest first, by the documents' own dates, reading no
 * more of them than it needs. Gives the results up to `to`, without those that were removed.
 */
export function mergeByDate(lists: readonly (readonly Hit[])[]) {
  const queues = lists.map((list) => [...list]);
  const heads: ({ hit: Hit; text: FoundText } | undefined)[] = queues.map(() => undefined);
  const merged: { hit: Hit; text: FoundText }[] = [];

  const fill = async (index: number): Promise<void> => {
    while (!heads[index]) {
      const hit = queues[index]?.shift();
      if (!hit) return;
      const text = await hit.read();
      if (text) heads[index] = { hit, text };
    }
  };

  return async (to: number) => {
    while (merged.length < to) {
      await Promise.all(queues.map((_, index) => fill(index)));
      const dates = heads.map((head) => head?.text.meta.date ?? '');
      const latest = heads.reduce(
        (best, head, index) =>
          head && (best < 0 || (dates[index] ?? '') > (dates[best] ?? '')) ? index : best,
        -1,
      );
      const head = heads[latest];
      if (!head) break;
      merged.push(head);
      heads[latest] = undefined;
    }
    return merged;
  };
}
