import { toQuery } from '../../../search/fold.ts';
import { hasTypedMarks } from '../../../search/marks.ts';
import { rankByPosition } from '../../../search/rank.ts';
import { excerpt, wordsOf, type Piece } from './excerpt.ts';
import { hitsOf, mergeByDate, sumFilters, type Hit } from './merge.ts';
import type { Engine, FilterCounts, FoundText } from './pagefind.ts';
import type { Query } from './query.ts';
import { hasTypedWords } from './typed-words.ts';

export type Result = {
  id: string;
  address: string;
  title: string;
  date: string | undefined;
  kind: string | undefined;
  excerpt: Piece[];
  /** False when it has only words similar to those that were typed. */
  hasTypedWords: boolean;
};
/** An answered query: `load(from, to)` gives that stretch of its results. */
export type Search = {
  count: number;
  filters: FilterCounts;
  load(from: number, to: number): Promise<Result[]>;
};

/** How many results are shown at a time. */
export const pageLength = 10;

type Entry = { hit: Hit; text: FoundText };

const matchedWords = ({ text }: Entry): string[] => {
  const words = wordsOf(text.raw_content);
  return text.locations.map((at) => words[at] ?? '');
};

const resultOf = (typed: string, entry: Entry): Result => {
  const { hit, text } = entry;
  return {
    id: hit.id,
    address: text.raw_url,
    title: text.meta.title ?? text.raw_url,
    date: text.meta.date,
    kind: text.meta.kind,
    excerpt: excerpt(text.raw_content, text.locations),
    hasTypedWords: hasTypedWords(typed, matchedWords(entry)),
  };
};

/** Reads results; one whose text is gone was removed from the portal and is left out. */
async function read(hits: readonly Hit[]): Promise<Entry[]> {
  const texts = await Promise.all(hits.map((hit) => hit.read()));
  return hits.flatMap((hit, index) => {
    const text = texts[index];
    return text ? [{ hit, text }] : [];
  });
}

const exactFirst = (typed: string, entries: Entry[]) => {
  const judged = entries.map((entry) => ({
    entry,
    exact: hasTypedMarks(typed, matchedWords(entry)),
  }));
  return [...judged.filter(({ exact }) => exact), ...judged.filter(({ exact }) => !exact)].map(
    ({ entry }) => entry,
  );
};

/** Asks the index; by relevance unless the query says by date. */
export async function runSearch({ bundles }: Engine, query: Query): Promise<Search> {
  const term = toQuery(query.q);
  if (bundles.length === 0 || term === '')
    return { count: 0, filters: {}, load: () => Promise.resolve([]) };
  const byDate = query.sort === 'date';
  const filters = Object.fromEntries(
    Object.entries(query.filters).filter(([, value]) => value !== ''),
  );
  const answers = await Promise.all(
    bundles.map(({ pagefind }) =>
      pagefind.search(term, { filters, ...(byDate && { sort: { date: 'desc' } }) }),
    ),
  );
  const lists = answers.flatMap(({ results }, index) => {
    const bundle = bundles[index];
    return bundle ? [hitsOf(results, bundle, index)] : [];
  });
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const counts = sumFilters(answers.map((answer) => answer.filters));
  if (byDate) {
    const upTo = mergeByDate(lists);
    return {
      count,
      filters: counts,
      load: async (from, to) =>
        (await upTo(to)).slice(from, to).map((entry) => resultOf(query.q, entry)),
    };
  }
  const ranked = rankByPosition(lists.flat(), term);
  return {
    count,
    filters: counts,
    load: async (from, to) =>
      exactFirst(query.q, await read(ranked.slice(from, to))).map((entry) =>
        resultOf(query.q, entry),
      ),
  };
}
