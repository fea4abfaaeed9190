import { z } from 'zod/mini';

/** What the keys of filters are called, apart from the index: a new name rebuilds no bundle. */
export const labelsAddress = 'search/labels.json';
/** By filter and key; and whether the desk wants to know what was not found, which is left out where it does not. */
export const labelsFile = z.catchall(
  z.object({ countsMisses: z.optional(z.boolean()) }),
  z.record(z.string(), z.object({ vi: z.string(), en: z.string() })),
);
