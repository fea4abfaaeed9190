import type { Payload, Where } from 'payload';
import { v7 } from 'uuid';
import type { Schedule } from './schedule.ts';

/** How long a process may take to perform one; then another takes it up. */
export const lease = 60_000;
/** The pause before a schedule that failed for a technical reason is tried again. */
const pause = 15_000;
/** Never leased, or given back. */
export const free = '1970-01-01T00:00:00.000Z';

const collection = 'schedules';
const iso = (time: number): string => new Date(time).toISOString();

/** Of the pending schedule, if nobody performs it at `now`: the condition of a compare-and-swap. */
const unheld = (id: string, now: number): Where => ({
  and: [
    { id: { equals: id } },
    { state: { equals: 'pending' } },
    { leaseUntil: { less_than_equal: iso(now) } },
  ],
});

async function swap(payload: Payload, where: Where, data: Partial<Schedule>): Promise<boolean> {
  const updated: unknown = await payload.db.updateOne({
    collection,
    where,
    data: { ...data, updatedAt: new Date().toISOString() },
    req: {},
  });
  return Boolean(updated);
}

const heldBy = ({ id, holder }: Schedule): Where => ({
  and: [{ id: { equals: id } }, { state: { equals: 'pending' } }, { holder: { equals: holder } }],
});

/**
 * Takes a due schedule for this process until its lease ends. Of any number of processes exactly one gets it;
 * the others get undefined.
 */
export async function claim(
  payload: Payload,
  schedule: Schedule,
  now: number,
): Promise<Schedule | undefined> {
  const held = { holder: v7(), leaseUntil: iso(now + lease), attempts: schedule.attempts + 1 };
  const won = await swap(payload, unheld(schedule.id, now), held);
  return won ? { ...schedule, ...held } : undefined;
}

type End = { state: 'done' | 'failed' | 'cancelled'; message?: string };

const ended = (id: string, { state, message }: End, now: number): Partial<Schedule> => ({
  state,
  message: message ?? null,
  finishedAt: iso(now),
  slot: id,
  holder: null,
  leaseUntil: free,
});

/** Ends a schedule that this process holds; without effect when another has taken it over. */
export const finish = (payload: Payload, held: Schedule, end: End, now: number): Promise<boolean> =>
  swap(payload, heldBy(held), ended(held.id, end, now));

/** Gives a schedule back, to be tried again after a pause. */
export const giveBack = (payload: Payload, held: Schedule, now: number): Promise<boolean> =>
  swap(payload, heldBy(held), { holder: null, leaseUntil: iso(now + pause) });

/** Ends a pending schedule by a person's word; false when it is being performed or no longer pending. */
export const cancel = (
  payload: Payload,
  id: string,
  message: string,
  now = Date.now(),
): Promise<boolean> =>
  swap(payload, unheld(id, now), ended(id, { state: 'cancelled', message }, now));
