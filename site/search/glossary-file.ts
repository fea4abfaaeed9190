import { z } from 'zod/mini';

/** Where the portal keeps its glossary: read with the first search. */
export const glossaryAddress = 'search/glossary.json';
/** Entries as `GlossaryEntry` has them. */
export const glossaryFile = z.array(
  z.object({
    ways: z.array(z.string()),
    language: z.optional(z.enum(['vi', 'en'])),
    from: z.optional(z.string()),
    to: z.optional(z.string()),
  }),
);
