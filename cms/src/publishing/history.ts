import type { Payload } from 'payload';
<<<<<<< HEAD
import type { History } from '@sxsh/content-types/change';
import { lineageOf } from './lineage.ts';

const key = 'publishing-reports';

async function reportsOf(payload: Payload): Promise<number> {
  const stored: unknown = await payload.kv.get(key);
  return typeof stored === 'number' ? stored : 0;
}

/** Which database this is, and how far it has come: what the publisher knows a restored one by. */
export const historyOf = async (payload: Payload): Promise<History> => ({
  lineage: await lineageOf(payload),
  reports: await reportsOf(payload),
});

/** Counts a report of the publisher, of which there is one; gives how many there have been. */
export async function countReport(payload: Payload): Promise<number> {
  const reports = (await reportsOf(payload)) + 1;
  await payload.kv.set(key, reports);
  return reports;
}
=======
import { v7 } from 'uuid';
import type { History } from '@sxsh/content-types/change';
import { rowsOf } from './rows.ts';

const key = 'publishing-lineage';

async function read(payload: Payload): Promise<string | undefined> {
  const stored: unknown = await payload.kv.get(key);
  return typeof stored === 'string' ? stored : undefined;
}

/** The id of this database's life, made the first time it is asked for; a copy of the database keeps it. */
async function lineageOf(payload: Payload): Promise<string> {
  const known = await read(payload);
  if (known) return known;
  try {
    // Not `kv.set`: an upsert would let two processes that start together hold two lineages.
    await payload.db.create({ collection: 'payload-kv', data: { key, data: v7() }, req: {} });
  } catch (error) {
    if (!(await read(payload))) throw error;
  }
  const made = await read(payload);
  if (!made) throw new Error('The lineage of the database could not be stored in payload-kv.');
  return made;
}

/** The highest release that the publisher has reported to this database. */
async function lastRelease(payload: Payload): Promise<number> {
  const [row] = await rowsOf<{ release: number }>(payload, 'receipts', {
    where: {},
    sort: ['-release'],
    limit: 1,
    select: { release: true },
  });
  return row?.release ?? 0;
}

/**
 * Which database this is and how far it has come: another lineage or an older release than it knows, and
 * the publisher holds until a person accepts the restore.
 */
export const historyOf = async (payload: Payload): Promise<History> => ({
  lineage: await lineageOf(payload),
  release: await lastRelease(payload),
});

/** True when the publisher means this database, and has seen nothing of it that this one has not. */
export const isHistoryOf = (database: History, known: History): boolean =>
  database.lineage === known.lineage && database.release >= known.release;
>>>>>>> 404fc2b (The publisher notices a database that was put back from an older backup)
