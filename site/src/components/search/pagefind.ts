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

const manifest = z.object({
  bundle: z.string().check(z.regex(/^pagefind\/[0-9a-f]+\/$/)),
  documents: z.record(z.string(), z.number()),
  dead: z.array(z.string()),
});

/** An opened search bundle; `pagefind` is absent when the language has no documents yet. */
export type Engine = { pagefind?: Pagefind; dead: ReadonlySet<string> };

/** How long a first search may take before the reader is told that it does not work. */
const patience = 15_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('search did not start in time')), patience);
    }),
  ]);

/** Opens the current bundle. `root` is the portal's own address, `/` or `/sxsh/`. */
export async function openSearch(root: string, language: string): Promise<Engine> {
  const response = await fetch(`${root}search/manifest.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`search manifest: ${response.status}`);
  const { bundle, documents, dead } = manifest.parse(await response.json());
  if (!documents[language]) return { dead: new Set() };
  const path = `${root}${bundle}`;
  const module = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as {
    createInstance(options: { basePath: string }): Pagefind;
  };
  const pagefind = module.createInstance({ basePath: path });
  // A call that needs the index: the instance is ready only after it. Transcripts are long, so length
  // counts for less than Pagefind has it.
  await inTime(pagefind.options({ ranking: { pageLength: 0.3 } }));
  await inTime(pagefind.filters());
  return { pagefind, dead: new Set(dead) };
}
