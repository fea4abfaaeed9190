import type { Store } from '../store/store.ts';
import type { Intakes } from './intake.ts';

/**
 * How far behind the cursor each reading starts (milliseconds): a save takes its time stamp before it is
 * committed, so a later commit may carry an earlier time.
 */
const overlap = 10_000;
const pageSize = 200;
const start = '1970-01-01T00:00:00.000Z';

const earlier = (time: string, by: number) =>
  new Date(Math.max(0, Date.parse(time) - by)).toISOString();

/** Reads the change list from the cursor on and brings what differs; gives how many that were. */
export async function poll(store: Store, intakes: Intakes): Promise<number> {
  let brought = 0;
  let after = { time: earlier(store.facts.get('cursor') ?? start, overlap), id: '' };
  for (;;) {
    const { differing, changes, next } = await intakes.changesAfter(after, pageSize);
    await intakes.bring(differing);
    brought += differing.length;
    const last = changes.at(-1);
    if (last) store.facts.set('cursor', last.time);
    if (!next) return brought;
    after = next;
  }
}
