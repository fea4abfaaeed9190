import type { Change } from '@sxsh/content-types/change';
import type { Store } from '../store/store.ts';
import type { Intakes } from './intake.ts';

/** Nothing waits for the first walk; later ones let a save and a publish in between two pages. */
const pageSizes = { first: 500, later: 100 };
const start = { time: '1970-01-01T00:00:00.000Z', id: '' };

/** What is in the CMS as the store has it. */
function asKnown(changes: readonly Change[], differing: readonly Change[]): Change[] {
  const others = new Set(differing);
  return changes.filter((change) => !others.has(change));
}

/**
 * A walk over the whole change list, a page a step: it brings what differs from the store and takes out
 * what the CMS no longer has. The first one fills the store; later ones mend what nudges and polls missed.
 */
export function startWalk(store: Store, intakes: Intakes) {
  const number = Number(store.facts.get('walked') ?? 0) + 1;
  const isFirst = number === 1;
  let after = start;
  let seen = 0;
  let mended = 0;
  return {
    number,
    /** Documents looked at, and those among them that differed. */
    progress: () => ({ seen, mended }),
    /** Does the next page; true when the walk is over. */
    async step(): Promise<boolean> {
      const { changes, differing, next } = await intakes.changesAfter(
        after,
        isFirst ? pageSizes.first : pageSizes.later,
      );
      await intakes.bring(differing, { withReferences: !isFirst, byWalk: true });
      store.transaction(() => {
        for (const { collection, id } of changes) store.standings.meet(collection, id, number);
        for (const { collection, id } of asKnown(changes, differing))
          store.absences.drop(collection, id);
      });
      seen += changes.length;
      mended += differing.length;
      const last = changes.at(-1);
      if (isFirst && last) store.facts.set('cursor', last.time);
      if (next) {
        after = next;
        return false;
      }
      intakes.miss(store.standings.notMetBy(number));
      mended += intakes.settleAbsences();
      store.facts.set('walked', String(number));
      return true;
    },
  };
}
export type Walk = ReturnType<typeof startWalk>;
