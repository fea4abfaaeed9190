import { z } from 'zod';
import { renewal } from './renewal.ts';

/** What may not be as it should be with the publisher. */
const publisherAlarm = z.enum([
  'lineage',
  'shrink',
  'clock',
  'rebuild',
  'leak',
  'turn',
  'files',
  'cms',
  'receipts',
]);
export type PublisherAlarm = z.infer<typeof publisherAlarm>;

/** `GET /health` of the publisher, for everyone on its machine: figures, and no name of any document. */
export const publisherHealth = z.object({
  /** `held`: it waits for a person's word before it follows the CMS. */
  state: z.enum(['idle', 'working', 'held']),
  /** None when all is well. */
  alarms: z.array(publisherAlarm),
  /** Whether the CMS answered last time. */
  cms: z.enum(['answers', 'unreachable']),
  waiting: z.object({ pages: z.number(), documents: z.number() }),
  /** Pages that are rendered again behind everything else; absent when there are none. */
  renewal: renewal.optional(),
  release: z
    .object({ number: z.number(), at: z.string(), written: z.number(), removed: z.number() })
    .optional(),
  /** Public documents that the portal is made of. */
  documents: z.number(),
  /** The last comparison of everything with the CMS: when it ended, what it looked at and what it mended. */
  comparison: z
    .object({ at: z.iso.datetime(), documents: z.number(), mended: z.number() })
    .optional(),
});
export type PublisherHealth = z.infer<typeof publisherHealth>;
