import { z } from 'zod/mini';

/** A folder within the portal: the program's, or a bundle's. */
const folder = z.string().check(z.regex(/^pagefind\/[\w.-]+\/$/));

export const manifestAddress = 'search/manifest.json';
/** What the search page reads first: which bundles there are and what in them is no longer to be shown. */
export const manifest = z.object({
  /** Where Pagefind's own program lies, once for all bundles. */
  program: folder,
  /** Newest first: what is new or changed, then blocks of the archive from its latest years back. */
  bundles: z.array(
    z.object({
      bundle: folder,
      /** How many documents of each language it holds. */
      documents: z.record(z.string(), z.number()),
      /** What Pagefind's program reads first of a bundle, so that it need not ask for it. */
      entry: z.unknown(),
      /** Documents whose record in it is no longer true, by their names in it: `vi_1a2b3c4`. */
      dead: z.array(z.string()),
    }),
  ),
});
export type Manifest = z.infer<typeof manifest>;
