import { z } from 'zod';
import { changeCollections } from './change.ts';

/**
 * How far the pages are that are rendered again behind everything else: with a new site build, or because
 * very many of them show a topic, a menu or a setting that changed.
 */
export const renewal = z.object({
  done: z.number(),
  total: z.number(),
  /** Unknown at the beginning. */
  secondsLeft: z.number().optional(),
});
export type Renewal = z.infer<typeof renewal>;

/** The publisher's answer to `GET /renewal`; empty when nothing is being rendered again. */
export const renewalAnswer = z.object({
  renewal: renewal.optional(),
  /** The documents and globals whose change it began with; none for a new site build. */
  causes: z.array(z.object({ collection: z.enum(changeCollections), id: z.string() })),
});
export type RenewalAnswer = z.infer<typeof renewalAnswer>;
