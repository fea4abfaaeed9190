import { z } from 'zod/mini';

/** How many documents there are, for a search page without a query: it opens no bundle. */
export const totalsAddress = 'search/totals.json';
/** By language and kind; a kind without documents is left out. */
export const totalsFile = z.record(z.string(), z.record(z.string(), z.number()));
export type Totals = z.infer<typeof totalsFile>;
