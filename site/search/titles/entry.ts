import { z } from 'zod/mini';

/** What is known of a document wherever in the archive it lies: enough to rank, filter and show it. */
export const titleEntry = z.object({
  /** Its address within the portal. */
  address: z.string(),
  language: z.enum(['vi', 'en']),
  title: z.string(),
  number: z.optional(z.string()),
  /** ISO 8601. */
  date: z.optional(z.string()),
  /** Its kind in its language. */
  kindLabel: z.optional(z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});
export type TitleEntry = z.infer<typeof titleEntry>;

/** A partition's file: gzipped JSON, as Pagefind keeps its own. */
export const partition = z.array(titleEntry);

/** Only the newest of the titles that share a key are kept in its file: there are enough others to be found. */
export const mostOfKey = 100;
