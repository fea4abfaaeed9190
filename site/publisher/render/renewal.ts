import { renewalAnswer, type RenewalAnswer } from '@sxsh/content-types/renewal';
import type { Store } from '../store/store.ts';

type Cause = RenewalAnswer['causes'][number];

const causesIn = (store: Store): Cause[] => {
  const stored = store.facts.get('renewal causes');
  return stored === undefined ? [] : renewalAnswer.shape.causes.parse(JSON.parse(stored));
};

/** More than anybody changes while pages are being rendered again; the oldest are no longer told. */
const mostCauses = 100;

/** Notes that pages wait in the background because of a document's change. Call it inside a transaction. */
export function noteCause(store: Store, { collection, id }: Cause): void {
  const others = causesIn(store).filter((one) => one.collection !== collection || one.id !== id);
  const causes = [...others, { collection, id }].slice(-mostCauses);
  store.facts.set('renewal causes', JSON.stringify(causes));
}

/** Too short (milliseconds) to tell from it how long the rest takes. */
const shortest = 1000;

/**
 * Watches the pages that are rendered again in the background.
 *
 * @param steady milliseconds of a clock that nobody can set
 */
export function watchRenewal(store: Store, steady: () => number) {
  let total = 0;
  let left = 0;
  let began = 0;

  /** Counts how many are left; what has been added since belongs to the same renewal. */
  const count = (): void => {
    const waiting = store.pages.countBackground();
    if (waiting === 0) total = 0;
    else if (left === 0) began = steady();
    total += Math.max(0, waiting - left);
    left = waiting;
  };

  /** Has to be called before each render of the background: what nobody asked about is counted too. */
  const look = (): void => {
    count();
    if (left === 0 && causesIn(store).length > 0) store.facts.clear('renewal causes');
  };

  const read = (): RenewalAnswer => {
    count();
    if (left === 0) return { causes: [] };
    const done = total - left;
    const elapsed = steady() - began;
    const isTelling = done > 0 && elapsed >= shortest;
    const secondsLeft = isTelling ? Math.ceil((left * elapsed) / done / 1000) : undefined;
    return {
      renewal: { done, total, ...(secondsLeft !== undefined && { secondsLeft }) },
      causes: causesIn(store),
    };
  };
  return { look, read };
}
