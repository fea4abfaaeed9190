import { z } from 'zod/mini';
import type { PartEnds } from './index/record.ts';

/**
 * What ranking and filters need of every document of a bundle in one language, in columns: one small file that
 * is read when the bundle is opened.
 */
export const factsFile = z.object({
  /** Pagefind's names of the documents without their language. */
  ids: z.array(z.string()),
  /** Where the parts of each record end, one column a part. */
  ends: z.array(z.array(z.number())),
  /** Minutes since 1970; 0 when nobody knows. */
  dates: z.array(z.number()),
  /** By filter: its keys, and for each document the places of its own among them. */
  filters: z.record(
    z.string(),
    z.object({ keys: z.array(z.string()), of: z.array(z.array(z.number())) }),
  ),
});
export type FactsFile = z.infer<typeof factsFile>;

/** Facts of one document. */
export type DocumentFacts = {
  id: string;
  ends: PartEnds;
  /** Minutes since 1970. */
  date: number;
  filters: Readonly<Record<string, readonly string[]>>;
};

/** A date (ISO 8601) in minutes since 1970; 0 when there is none. */
export const minutesOf = (date: string | undefined): number =>
  date ? Math.floor(Date.parse(date) / 60_000) : 0;

const parts = [0, 1, 2, 3, 4, 5] as const;

/** Puts facts into columns. */
export function toColumns(documents: readonly DocumentFacts[]): FactsFile {
  const names = new Set(documents.flatMap(({ filters }) => Object.keys(filters)));
  const filters: FactsFile['filters'] = {};
  for (const name of [...names].sort()) {
    const keys = [...new Set(documents.flatMap((one) => one.filters[name] ?? []))].sort();
    const places = new Map(keys.map((key, place) => [key, place]));
    filters[name] = {
      keys,
      of: documents.map((one) => (one.filters[name] ?? []).map((key) => places.get(key) ?? 0)),
    };
  }
  return {
    ids: documents.map(({ id }) => id),
    ends: parts.map((part) => documents.map(({ ends }) => ends[part])),
    dates: documents.map(({ date }) => date),
    filters,
  };
}

/** The reverse of `toColumns`. */
export const fromColumns = ({ ids, ends, dates, filters }: FactsFile): DocumentFacts[] =>
  ids.map((id, at) => ({
    id,
    ends: parts.map((part) => ends[part]?.[at] ?? 0) as unknown as PartEnds,
    date: dates[at] ?? 0,
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, { keys, of }]) => [
        name,
        (of[at] ?? []).map((place) => keys[place] ?? ''),
      ]),
    ),
  }));
