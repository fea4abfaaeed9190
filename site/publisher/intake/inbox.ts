import type { Nudge } from '@sxsh/content-types/change';
import type { Store } from '../store/store.ts';
import { CmsUnreachable } from './cms-client.ts';
import type { Intakes } from './intake.ts';
import { poll } from './poll.ts';
import { startWalk, type Walk } from './walk.ts';

/** Milliseconds. */
export type Rhythm = {
  poll: number;
  walk: number;
  longestBackOff: number;
  /** Between two attempts at a file that the CMS does not have. */
  missingFile: number;
};
export const rhythm: Rhythm = {
  poll: 3000,
  walk: 5 * 60_000,
  longestBackOff: 30_000,
  missingFile: 60_000,
};

const key = ({ collection, id }: Nudge) => `${collection}:${id}`;

/**
 * Everything that says what may have changed: nudges, the polled change list, due instants and walks over
 * the whole list. While the CMS does not answer, it is asked less and less often and nothing is forgotten.
 */
export function inbox(
  store: Store,
  intakes: Intakes,
  options: { steady: () => number; rhythm: Rhythm },
) {
  const { steady, rhythm } = options;
  const nudged = new Map<string, Nudge>();
  let walk: Walk | undefined = startWalk(store, intakes);
  let lastWalk: { seen: number; mended: number; at: string } | undefined;
  let nextPoll = 0;
  let nextWalk = 0;
  let failures = 0;
  let retryAt = 0;
  let reason: string | undefined;

  const isFilled = () => store.facts.get('walked') !== undefined;

  const bringNudged = async (): Promise<void> => {
    const taken = [...nudged.values()];
    nudged.clear();
    try {
      await intakes.bring(taken);
    } catch (error) {
      for (const one of taken) nudged.set(key(one), one);
      throw error;
    }
  };

  /** One piece of what the CMS has to be asked for; false when there was nothing. */
  const ask = async (due: readonly Nudge[], now: string): Promise<boolean> => {
    if (isFilled() && due.length + nudged.size > 0) {
      for (const one of due) nudged.set(key(one), one);
      await bringNudged();
      if (!walk) intakes.settleAbsences();
      return true;
    }
    if (walk) {
      if (await walk.step()) {
        lastWalk = { ...walk.progress(), at: now };
        walk = undefined;
        nextWalk = steady() + rhythm.walk;
      }
      return true;
    }
    if (steady() >= nextPoll) {
      const brought = await poll(store, intakes);
      nextPoll = steady() + rhythm.poll;
      if (brought > 0) intakes.settleAbsences();
      return brought > 0;
    }
    if (steady() >= nextWalk) walk = startWalk(store, intakes);
    return walk !== undefined;
  };

  return {
    nudge: (about: Nudge) => void nudged.set(key(about), about),
    /** True when somebody waits for a document that is not in the store yet. */
    hasNudges: () => nudged.size > 0,
    /** True once the store holds what the CMS publishes. */
    isFilled,
    /** Number of the walk that runs, or of the last one. */
    walkNumber: () => walk?.number ?? Number(store.facts.get('walked') ?? 0),
    /** Starts over from the beginning of the change list. */
    walkAgain(): void {
      walk = startWalk(store, intakes);
    },
    /**
     * Takes in one piece of what has changed; true when there may be more at once. What has expired ends
     * also while the CMS does not answer.
     *
     * @param now ISO, UTC
     */
    async take(now: string): Promise<boolean> {
      const due = intakes.expireDue(now);
      if (steady() < retryAt) return false;
      try {
        const worked = await ask(due, now);
        failures = 0;
        reason = undefined;
        return worked;
      } catch (error) {
        if (!(error instanceof CmsUnreachable)) throw error;
        failures += 1;
        reason = error.message;
        retryAt = steady() + Math.min(rhythm.longestBackOff, 250 * 2 ** failures);
        return false;
      }
    },
    /** Milliseconds until it has to be asked again, when no nudge comes. */
    pause: (): number =>
      Math.max(0, (failures > 0 ? retryAt : Math.min(nextPoll, nextWalk)) - steady()),
    /** The last walk that reached its end: when, over how much, and what differed. */
    lastWalk: () => lastWalk,
    status: () => ({
      cms: reason === undefined ? ('answers' as const) : ('unreachable' as const),
      ...(reason !== undefined && { reason }),
      isWalking: walk !== undefined,
      walked: walk?.progress().seen ?? lastWalk?.seen ?? 0,
      mendedByLastWalk: lastWalk?.mended ?? 0,
    }),
  };
}
