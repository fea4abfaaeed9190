import { setTimeout as wait } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { endLease, type Lease, type Saved } from './lease.ts';
import type { Values } from './differences.ts';

/** A lease that the running request has, with what its save said of itself. */
export type Held = Lease & {
  /** The `updatedAt` of the version that the form was opened with; absent for who states none. */
  base?: string | undefined;
  /** Saved by itself, while somebody types. */
  autosave?: boolean | undefined;
  /** Names the open form. */
  form?: string | undefined;
  /** What was sent, before any hook. */
  sent: Values;
};

const key = 'saveLeases';

/** The leases of a request, by document. */
export function heldLeases(req: PayloadRequest): Map<string, Held> {
  const known = req.context[key] as Map<string, Held> | undefined;
  if (known) return known;
  const made = new Map<string, Held>();
  req.context[key] = made;
  return made;
}

const pause = 5;

/**
 * Ends one lease of the request. On MongoDB the hooks run inside the save's transaction and others see the
 * save only once it is committed: until then the lease is held, without keeping the hook waiting.
 */
export async function letGo(req: PayloadRequest, held: Held, saved?: Saved): Promise<void> {
  if (!heldLeases(req).delete(held.document)) return;
  if (await isInTransaction(req)) void endInTime(req, held, saved);
  else
    await endLease(req.payload, held, saved).catch((error: unknown) => {
      // The database is away: the document is free again as soon as it is back, not when the lease expires.
      req.payload.logger.warn({ err: error, msg: 'A save lease did not end yet.' });
      void endInTime(req, held, saved);
    });
}

const pauseAfterFailure = 1000;
/** As long as a lease lasts: then it is over by itself. */
const mostFailures = 20;

/** Ends a lease when its transaction is over and the database there; the request has long been answered. */
async function endInTime(req: PayloadRequest, held: Held, saved?: Saved): Promise<void> {
  while (await isInTransaction(req)) await wait(pause);
  for (let failures = 0; failures < mostFailures; failures += 1) {
    try {
      await endLease(req.payload, held, saved);
      return;
    } catch {
      await wait(pauseAfterFailure, undefined, { ref: false });
    }
  }
  req.payload.logger.error({ msg: 'A save lease did not end; it expires.' });
}

/** Where the database has no transactions, Payload leaves a promise of nothing, or what a copy of it became. */
const isInTransaction = async (req: PayloadRequest): Promise<boolean> => {
  const id: unknown = await req.transactionID;
  return typeof id === 'string' || typeof id === 'number';
};

/** Ends every lease of the request. */
export async function letGoOfAll(req: PayloadRequest): Promise<void> {
  for (const held of [...heldLeases(req).values()]) await letGo(req, held);
}
