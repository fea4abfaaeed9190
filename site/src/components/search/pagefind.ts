import { z } from 'zod/mini';
import type { Ranked } from '../../../search/rank.ts';

/** The part of Pagefind's browser interface that the search page uses. */
export type FoundText = {
  raw_url: string;
  raw_content: string;
  locations: number[];
  meta: Partial<Record<'title' | 'summary' | 'date' | 'kind', string>>;
};
export type Found = Ranked & { id: string; data(): Promise<FoundText> };
export type FilterCounts = Record<string, Record<string, number>>;
export type Answer = { results: Found[]; filters: FilterCounts };
export type Pagefind = {
  options(options: { ranking?: Record<string, number> }): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<Answer>;
};
type Module = { createInstance(options: { basePath: string }): Pagefind };

const manifest = z.object({
  bundles: z.array(
    z.object({
      bundle: z.string().check(z.regex(/^pagefind\/[0-9a-f]+\/$/)),
      documents: z.record(z.string(), z.number()),
      dead: z.array(z.string()),
    }),
  ),
});

/** An opened part of the index, and the addresses whose record in it is no longer true. */
export type Bundle = { pagefind: Pagefind; dead: ReadonlySet<string> };
/** What is searched. `older` opens more of the archive; absent when everything is searched. */
export type Engine = {
  bundles: Bundle[];
  /** How many documents of the language are searched, and how many there are. */
  searched: number;
  total: number;
  older?: () => Promise<Engine>;
};

/** How many bundles are opened at a time: of each one a query loads some hundred kilobytes. */
const atATime = 3;
/** How long a first search may take before the reader is told that it does not work. */
const patience = 15_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('search did not start in time')), patience);
    }),
  ]);

/** Opens the latest part of the index. `root` is the portal's own address, `/` or `/sxsh/`. */
export async function openSearch(root: string, language: string): Promise<Engine> {
  const response = await fetch(`${root}search/manifest.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`search manifest: ${response.status}`);
  const { bundles } = manifest.parse(await response.json());
  const all = bundles.filter(({ documents }) => documents[language]);
  const count = (some: typeof all) =>
    some.reduce((sum, { documents }) => sum + (documents[language] ?? 0), 0);
  let module: Module | undefined;

  const openOne = async ({ bundle, dead }: (typeof all)[number]): Promise<Bundle> => {
    const basePath = `${root}${bundle}`;
    module ??= (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Module;
    const pagefind = module.createInstance({ basePath });
    // A call that needs the index: the instance is ready only after it, and instances that are made
    // before the last one is ready break each other. Transcripts are long, so length counts for less
    // than Pagefind has it.
    await inTime(pagefind.options({ ranking: { pageLength: 0.3 } }));
    await inTime(pagefind.filters());
    return { pagefind, dead: new Set(dead) };
  };

  const open = async (before: Bundle[]): Promise<Engine> => {
    const opened = [...before];
    for (const one of all.slice(before.length, before.length + atATime))
      opened.push(await openOne(one));
    return {
      bundles: opened,
      searched: count(all.slice(0, opened.length)),
      total: count(all),
      ...(opened.length < all.length && { older: () => open(opened) }),
    };
  };
  return open([]);
}
