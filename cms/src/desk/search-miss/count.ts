import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import type { Language } from '@sxsh/content-types/language';
import { periodOf } from '@sxsh/content-types/period';
import { monthsKept, mostWords } from './limits.ts';

const collection = 'search-misses';

/** A search that found nothing: its words as `missedWords` gives them. */
export type Miss = { words: string; language: Language };

const monthAt = (now: number): string => periodOf(new Date(now).toISOString());

/** Named after what is counted: the usual ids say to the millisecond when they were made. */
const idOf = (month: string, { language, words }: Miss): string =>
  createHash('sha256').update(`${month}/${language}/${words}`).digest('hex').slice(0, 32);

/**
 * Counts a miss in its month. The database adds, so of several at once none is lost, whichever process they come
 * to. New words are counted until the month has `most` of them.
 *
 * @param options `now`: milliseconds since the epoch
 */
export async function countMiss(
  payload: Payload,
  miss: Miss,
  { now = Date.now(), most = mostWords } = {},
): Promise<void> {
  const month = monthAt(now);
  const id = idOf(month, miss);
  const countAgain = async (): Promise<boolean> => {
    const row: unknown = await payload.db.updateOne({
      collection,
      where: { id: { equals: id } },
      data: { count: { $inc: 1 } },
      req: {},
    });
    return Boolean(row);
  };
  if (await countAgain()) return;
  const { totalDocs } = await payload.db.count({ collection, where: { month: { equals: month } } });
  if (totalDocs >= most) return;
  try {
    await payload.db.create({ collection, data: { id, ...miss, month, count: 1 }, req: {} });
  } catch (error) {
    // Another reader missed the same at the same moment.
    if (!(await countAgain())) throw error;
  }
}

/**
 * Forgets the counts of months that are over for a year.
 *
 * @param now milliseconds since the epoch
 */
export async function dropOldMisses(payload: Payload, now = Date.now()): Promise<void> {
  const [year = 0, month = 0] = monthAt(now).split('-').map(Number);
  const oldest = new Date(Date.UTC(year, month - monthsKept)).toISOString().slice(0, 7);
  await payload.db.deleteMany({ collection, where: { month: { less_than: oldest } }, req: {} });
}
