import { z } from 'zod';
import { changeCollections } from './change.ts';

/** What the publisher does not do before a person has looked at it. */
export const gates = ['shrink', 'restore', 'clock'] as const;
export type Gate = (typeof gates)[number];

/** What is told by name of the documents that are held. */
export const namedAbsences = 10;

/** The publisher's answer to `GET /held`: the gates that are shut now. */
export const heldGates = z.object({
  /** Documents that the CMS no longer gives although nobody took them down. */
  shrink: z
    .object({
      count: z.number(),
      /** The first of them. */
      documents: z.array(
        z.object({
          collection: z.enum(changeCollections),
          id: z.string(),
          title: z.string().optional(),
          /** Relative to the portal's base. */
          address: z.string().optional(),
        }),
      ),
    })
    .optional(),
  /** The database is another one, or went back in time; so many documents stay on the portal as they are. */
  restore: z.object({ documents: z.number() }).optional(),
  /** The machine's clock jumped: what it says, and what is counted on from before. */
  clock: z.object({ machine: z.iso.datetime(), trusted: z.iso.datetime() }).optional(),
});
export type HeldGates = z.infer<typeof heldGates>;
