import type { Payload } from 'payload';
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

/** True when the publisher means this database, and has seen nothing of it that this one has not. */
export const isHistoryOf = (database: History, known: History): boolean =>
  database.lineage === known.lineage && database.reports >= known.reports;
