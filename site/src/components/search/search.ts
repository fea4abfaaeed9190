import { toQuery } from '../../../search/fold.ts';
import { hasTypedMarks } from '../../../search/marks.ts';
import { rankByPosition } from '../../../search/rank.ts';
import { excerpt, wordsOf, type Piece } from './excerpt.ts';
import type { Engine, FilterCounts, Found, FoundText } from './pagefind.ts';
import type { Query } from './query.ts';

export type Result = {
  id: string;
  address: string;
  title: string;
  date: string | undefined;
  kind: string | undefined;
  excerpt: Piece[];
};
/** An answered query: `load(from, to)` gives that stretch of its results. */
export type Search = {
  count: number;
  filters: FilterCounts;
  load(from: number, to: number): Promise<Result[]>;
};

/** How many results are shown at a time. */
export const pageLength = 10;

const resultOf = (found: Found, text: FoundText): Result => ({
  id: found.id,
  address: text.raw_url,
  title: text.meta.title ?? text.raw_url,
  date: text.meta.date,
  kind: text.meta.kind,
  excerpt: excerpt(text.raw_content, text.locations),
});

/** Reads results; one whose text is gone was removed from the portal and is left out. */
async function texts(found: readonly Found[], { dead }: Engine) {
  const loaded = await Promise.allSettled(found.map((one) => one.data()));
  return found.flatMap((one, index) => {
    const outcome = loaded[index];
    return outcome?.status === 'fulfilled' && !dead.has(outcome.value.raw_url)
      ? [{ found: one, text: outcome.value }]
      : [];
  });
}

const exactFirst = (typed: string, entries: { found: Found; text: FoundText }[]) => {
  const isExact = ({ text }: { text: FoundText }) => {
    const words = wordsOf(text.raw_content);
    return hasTypedMarks(
      typed,
      text.locations.map((at) => words[at] ?? ''),
    );
  };
  const judged = entries.map((entry) => ({ entry, exact: isExact(entry) }));
  return [...judged.filter(({ exact }) => exact), ...judged.filter(({ exact }) => !exact)].map(
    ({ entry }) => entry,
  );
};

/** Asks the index; by relevance unless the query says by date. */
export async function runSearch(engine: Engine, query: Query): Promise<Search> {
  const term = toQuery(query.q);
  if (!engine.pagefind || term === '')
    return { count: 0, filters: {}, load: () => Promise.resolve([]) };
  const byDate = query.sort === 'date';
  const filters = Object.fromEntries(
    Object.entries(query.filters).filter(([, value]) => value !== ''),
  );
  const answer = await engine.pagefind.search(term, {
    filters,
    ...(byDate && { sort: { date: 'desc' } }),
  });
  const ranked = byDate ? answer.results : rankByPosition(answer.results, term);
  return {
    count: ranked.length,
    filters: answer.filters,
    load: async (from, to) => {
      const entries = await texts(ranked.slice(from, to), engine);
      const ordered = byDate ? entries : exactFirst(query.q, entries);
      return ordered.map(({ found, text }) => resultOf(found, text));
    },
  };
}
