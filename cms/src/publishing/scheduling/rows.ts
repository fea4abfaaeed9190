import type { Payload } from 'payload';
import { rowsOf, type Query } from '../rows.ts';
import type { Schedule } from './schedule.ts';

const iso = (time: string): string => new Date(time).toISOString();

async function find(payload: Payload, query: Query): Promise<Schedule[]> {
  const rows = await rowsOf<Schedule>(payload, 'schedules', query);
  return rows.map((row) => ({ ...row, at: iso(row.at), versionTime: iso(row.versionTime) }));
}

/** The schedule that a document waits for; undefined when there is none. */
export async function pendingOf(payload: Payload, document: string): Promise<Schedule | undefined> {
  const [row] = await find(payload, { where: { slot: { equals: document } }, limit: 1 });
  return row;
}

/** The schedule that was made last for a document, whatever became of it. */
export async function lastOf(payload: Payload, document: string): Promise<Schedule | undefined> {
  const [row] = await find(payload, {
    where: { document: { equals: document } },
    sort: ['-createdAt'],
    limit: 1,
  });
  return row;
}

/** One schedule by its id. */
export async function scheduleById(payload: Payload, id: string): Promise<Schedule | undefined> {
  const [row] = await find(payload, { where: { id: { equals: id } }, limit: 1 });
  return row;
}

/** What waits for its minute, the next one first; at most a hundred. */
export const pendingSchedules = (payload: Payload): Promise<Schedule[]> =>
  find(payload, { where: { state: { equals: 'pending' } }, sort: ['at'], limit: 100 });

/** Pending schedules whose minute has come and that nobody is performing, the longest due first. */
export const dueSchedules = (payload: Payload, now: string): Promise<Schedule[]> =>
  find(payload, {
    where: {
      and: [
        { state: { equals: 'pending' } },
        { at: { less_than_equal: now } },
        { leaseUntil: { less_than_equal: now } },
      ],
    },
    sort: ['at'],
    limit: 100,
  });

/**
 * Pending schedules that should have been done more than a minute before `now` (milliseconds): nobody
 * performs them, or an attempt failed and is repeated. For alarms.
 */
export const overdueSchedules = (payload: Payload, now = Date.now()): Promise<Schedule[]> =>
  find(payload, {
    where: {
      and: [
        { state: { equals: 'pending' } },
        { at: { less_than: new Date(now - 60_000).toISOString() } },
      ],
    },
    sort: ['at'],
    limit: 100,
  });

/** Schedules that failed and that nobody has looked at or replaced yet, the latest first. For alarms. */
export const failedSchedules = (payload: Payload): Promise<Schedule[]> =>
  find(payload, {
    where: { and: [{ state: { equals: 'failed' } }, { acknowledgedAt: { exists: false } }] },
    sort: ['-at'],
    limit: 100,
  });
