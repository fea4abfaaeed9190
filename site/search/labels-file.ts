import { z } from 'zod/mini';

/** What the keys of filters are called, apart from the index: a new name rebuilds no bundle. */
export const labelsAddress = 'search/labels.json';
/** By filter and key. */
export const labelsFile = z.record(
  z.string(),
  z.record(z.string(), z.object({ vi: z.string(), en: z.string() })),
);
