import type { Query } from './queries.ts';

/** A line that `search:query` wrote. */
export type Line = { query: string; results: string[]; suggestion: string | null };

export type Figures = {
  queries: number;
  /** Found ÷ min(10, relevant), averaged over queries. */
  recall: number;
  /** The share of queries whose first result is right. */
  first: number;
  /** The share of pairs, one of them among the ten, in which the exact one is there and the other not before it. */
  exactFirst: number;
  suggestion: number;
};

const share = (values: readonly number[]) =>
  values.length === 0 ? 1 : values.reduce((sum, one) => sum + one, 0) / values.length;

const normal = (text: string | null) => (text ?? '').normalize('NFC').toLowerCase();

function pairs({ relevant, confusable }: Query, { results }: Line): number[] {
  const place = (url: string) => results.indexOf(url);
  return relevant.flatMap((exact) =>
    confusable
      .filter((other) => place(exact) >= 0 || place(other) >= 0)
      .map((other) =>
        Number(place(exact) >= 0 && (place(other) < 0 || place(other) > place(exact))),
      ),
  );
}

/** Figures over queries and the lines that answer them, in the same order. */
export function measure(queries: readonly Query[], lines: readonly Line[]): Figures {
  const both = queries.flatMap((query, index) => {
    const line = lines[index];
    return line ? [{ query, line }] : [];
  });
  const found = both.filter(({ query }) => query.suggestion === undefined);
  const suggested = both.filter(({ query }) => query.suggestion !== undefined);
  return {
    queries: both.length,
    recall: share(
      found.map(
        ({ query, line }) =>
          query.relevant.filter((url) => line.results.includes(url)).length /
          Math.min(10, query.relevant.length),
      ),
    ),
    first: share(
      found.map(({ query, line }) => Number(query.first.includes(line.results[0] ?? ''))),
    ),
    exactFirst: share(found.flatMap(({ query, line }) => pairs(query, line))),
    suggestion: share(
      suggested.map(({ query, line }) =>
        Number(normal(line.suggestion) === normal(query.suggestion ?? '')),
      ),
    ),
  };
}

/** Figures of each class and of all. */
export const byKind = (
  queries: readonly Query[],
  lines: readonly Line[],
): Record<string, Figures> => {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const of = (kind: string) => {
    const own = queries.map((query, index) => ({ query, line: lines[index] }));
    const some = own.filter(({ query }) => query.kind === kind);
    return measure(
      some.map(({ query }) => query),
      some.flatMap(({ line }) => line ?? []),
    );
  };
  return Object.fromEntries([
    ...kinds.map((kind) => [kind, of(kind)] as const),
    ['all', measure(queries, lines)] as const,
  ]);
};
