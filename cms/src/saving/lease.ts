import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import { v7 } from 'uuid';
import { rowsOf } from '../publishing/rows.ts';

const collection = 'save-leases';

/** A save takes a tenth of a second; a lease whose process was killed ends by itself. */
const saveDuration = 20_000;
/** How long a save waits for another one of the same document: its refusal is to come within five seconds. */
const patience = 4_000;

/** The last save of a document that went through a lease. */
export type LastSave = {
  /** The `updatedAt` that the save gave the document. */
  at: string;
  by?: string | undefined;
  byName?: string | undefined;
  /** The open form it came from. */
  form?: string | undefined;
  /** When its lease ended, in milliseconds: the document was written before. */
  endedAt: number;
};

export type Lease = { document: string; holder: string; last?: LastSave | undefined };

export type Saved = Omit<LastSave, 'endedAt'>;

type LeaseRow = {
  savedAt?: string | null;
  savedBy?: string | null;
  savedByName?: string | null;
  savedForm?: string | null;
  endedAt?: number | null;
};

/** What a lease is about: one document of one collection. */
export const leaseKey = (slug: string, id: string): string => `${slug}:${id}`;

const lastSaveIn = (row: LeaseRow): LastSave | undefined =>
  row.savedAt
    ? {
        at: new Date(row.savedAt).toISOString(),
        by: row.savedBy ?? undefined,
        byName: row.savedByName ?? undefined,
        form: row.savedForm ?? undefined,
        endedAt: row.endedAt ?? 0,
      }
    : undefined;

/** The last save of a document that went through a lease; undefined when there was none yet. */
export async function lastSaveOf(
  payload: Payload,
  document: string,
): Promise<LastSave | undefined> {
  const [row] = await rowsOf<LeaseRow>(payload, collection, {
    where: { document: { equals: document } },
    limit: 1,
  });
  return row && lastSaveIn(row);
}

/**
 * Takes the lease if nobody has it. Without `req`, so that it stays outside of the save's transaction; the
 * condition is part of the UPDATE itself on both databases, so of parallel takers exactly one wins.
 */
async function tryTake(
  payload: Payload,
  document: string,
  now: number,
  until: number,
): Promise<Lease | undefined> {
  const lease = { document, holder: randomUUID() };
  const row = (await payload.db.updateOne({
    collection,
    where: { and: [{ document: { equals: document } }, { until: { less_than: now } }] },
    data: { holder: lease.holder, until },
    req: {},
  })) as LeaseRow | null;
  return row ? { ...lease, last: lastSaveIn(row) } : undefined;
}

/** Makes the document's row, free to be taken; another process may have made it meanwhile. */
async function makeRow(payload: Payload, document: string): Promise<void> {
  const exists = () =>
    rowsOf(payload, collection, { where: { document: { equals: document } }, limit: 1 });
  if ((await exists()).length > 0) return;
  const now = new Date().toISOString();
  try {
    await payload.db.create({
      collection,
      data: { id: v7(), document, until: 0, createdAt: now, updatedAt: now },
      req: {},
    });
  } catch (error) {
    if ((await exists()).length === 0) throw error;
  }
}

/**
 * Takes a document's lease, waiting for a save that has it. Gives nothing when it is still taken after four
 * seconds. Leases of different documents never wait for each other. What is no save but must be done by one
 * process alone takes a lease under a name of its own.
 *
 * @param options `clock`: milliseconds since the epoch; `duration`: when the lease ends by itself
 */
export async function takeLease(
  payload: Payload,
  document: string,
  { clock = Date.now, duration = saveDuration } = {},
): Promise<Lease | undefined> {
  const giveUp = clock() + patience;
  const take = () => tryTake(payload, document, clock(), clock() + duration);
  let lease = await take();
  if (lease) return lease;
  await makeRow(payload, document);
  for (;;) {
    lease = await take();
    if (lease || clock() > giveUp) return lease;
    await wait(15 + Math.random() * 30);
  }
}

/** Ends a lease and, after a save, notes who saved what is newest now. Nothing happens when it had expired. */
export async function endLease(payload: Payload, lease: Lease, saved?: Saved): Promise<void> {
  await payload.db.updateOne({
    collection,
    where: {
      and: [{ document: { equals: lease.document } }, { holder: { equals: lease.holder } }],
    },
    data: {
      holder: null,
      until: 0,
      ...(saved && {
        savedAt: saved.at,
        savedBy: saved.by ?? null,
        savedByName: saved.byName ?? null,
        savedForm: saved.form ?? null,
        endedAt: Date.now(),
      }),
      updatedAt: new Date().toISOString(),
    },
    req: {},
  });
}
