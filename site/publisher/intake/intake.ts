import type { Change, ChangeCollection, Nudge } from '@sxsh/content-types/change';
import type { Reference } from '@sxsh/content-types/form';
import { isStoreFault } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { applyOne, expire, type ApplyOptions } from './apply.ts';
import type { Stopwatch } from '../stopwatch.ts';
import type { CmsClient } from './cms-client.ts';
import { historyCheck } from './history.ts';
import { missingReferences, parseDocuments, type Intake } from './parse.ts';
import { believe, mayBelieve } from './shrink.ts';

/** The CMS answers at most this many at once. */
const pageSize = 200;
/** A document may name one that names another; deeper than this nothing is shown on a page. */
const deepest = 3;

export type IntakeOptions = {
  store: Store;
  cms: CmsClient;
  /** How to apply at this moment. */
  options: () => ApplyOptions;
  /** Brings the files that documents show; see `media/files-first.ts`. */
  filesFirst: (found: readonly Intake[]) => Promise<Intake[]>;
  stopwatch: Stopwatch;
  /** Told about a document that could not be taken in. */
  warn: (line: string) => void;
};

function byCollection(wanted: readonly (Nudge | Reference)[]): Map<ChangeCollection, string[]> {
  const groups = new Map<ChangeCollection, Set<string>>();
  for (const { collection, id } of wanted) {
    const ids = groups.get(collection) ?? new Set();
    groups.set(collection, ids.add(id));
  }
  return new Map([...groups].map(([collection, ids]) => [collection, [...ids]]));
}

const unlisted = (
  { collection, id }: { collection: ChangeCollection; id: string },
  now: string,
): Change => ({ collection, id, time: now, state: 'never-public', formerPaths: [] });

/** Brings documents from the CMS into the store. */
export function intake({ store, cms, options, stopwatch, warn, filesFirst }: IntakeOptions) {
  const fetchAll = async (wanted: readonly (Nudge | Reference)[]): Promise<Intake[]> => {
    const found: Intake[] = [];
    for (const [collection, ids] of byCollection(wanted))
      for (let from = 0; from < ids.length; from += pageSize) {
        const requireSameHistory = historyCheck(store);
        const page = await cms.documents(collection, ids.slice(from, from + pageSize));
        requireSameHistory(page);
        found.push(...parseDocuments(page));
        await new Promise(setImmediate);
      }
    return found;
  };

  /**
   * All or, when one of them breaks, each on its own, so that one cannot hold up the others. A fault of the
   * disk is none of theirs: it throws, and they are brought again.
   */
  const applyAll = (intakes: readonly Intake[], how: Partial<ApplyOptions> = {}): void => {
    const settings = { ...options(), ...how };
    try {
      store.transaction(() => {
        for (const one of intakes) applyOne(store, one, settings);
      });
    } catch (error) {
      if (isStoreFault(error)) throw error;
      for (const one of intakes)
        try {
          store.transaction(() => applyOne(store, one, settings));
        } catch (error) {
          if (isStoreFault(error)) throw error;
          const { change } = one;
          const reason = (error as Error).message;
          warn(`${change.collection} ${change.id}: ${reason}`);
          const fault = `Nội dung chưa đưa lên được: ${reason}`;
          store.transaction(() => applyOne(store, { change, fault }, settings));
        }
    }
  };

  const forget = (gone: readonly Change[]): void => {
    applyAll(
      gone.map((change) => ({ change })),
      { believes: true },
    );
    store.transaction(() => {
      for (const { collection, id } of gone) store.standings.remove(collection, id);
    });
  };

  return {
    /** Fetches documents as they stand now, with what they refer to, and applies them. */
    async bring(
      wanted: readonly (Nudge | Reference)[],
      { withReferences = true, byWalk = false } = {},
    ): Promise<void> {
      const found = await stopwatch.time('pull', () => fetchAll(wanted));
      const brought = [...found];
      for (let depth = 0, last = found; withReferences && depth < deepest; depth += 1) {
        const seen = new Set(brought.map(({ change }) => change.id));
        const missing = missingReferences(
          last,
          ({ collection, id }) => seen.has(id) || store.documents.has(collection, id),
        );
        if (missing.length === 0) break;
        last = await stopwatch.time('pull', () => fetchAll(missing));
        brought.push(...last);
      }
      // The first walk brings documents before what they show: their files come after it.
      const ready = options().invalidates ? await filesFirst(brought) : brought;
      // What is referred to goes in first, so that addresses of terms are known.
      await stopwatch.time('affected', () => applyAll(ready.reverse(), { byWalk }));
    },

    /** The changes after a point of the list that are not how the store has them, and where to go on. */
    async changesAfter(after: { time: string; id: string }, limit: number) {
      const requireSameHistory = historyCheck(store);
      const page = await cms.changes(after, limit);
      requireSameHistory(page);
      const differing = page.changes.filter((change) => store.standings.differs(change));
      return { ...page, differing };
    },

    /**
     * Ends what has expired by now, without asking the CMS, and names what else is due: embargoed
     * documents whose hour has come.
     */
    expireDue(now: string): Nudge[] {
      const due = store.standings.dueAt(now);
      if (due.length === 0) return [];
      const settings = options();
      return store.transaction(() => due.filter((one) => !expire(store, one, settings)));
    },

    /** Notes what the CMS's list does not name; what is not public here is forgotten at once. */
    miss(gone: readonly { collection: ChangeCollection; id: string }[]): void {
      const { now } = options();
      const absent = gone.map((one) => unlisted(one, now));
      const isHere = ({ collection, id }: Change) => store.documents.has(collection, id);
      store.transaction(() => {
        for (const change of absent)
          if (isHere(change)) store.absences.add({ change, isUnlisted: true }, now);
      });
      forget(absent.filter((change) => !isHere(change)));
    },

    /** Takes out the absent documents that may be believed (see `mayBelieve`); gives how many. */
    settleAbsences(): number {
      const { now } = options();
      if (!store.transaction(() => mayBelieve(store, now))) return 0;
      const gone = store.absences.waiting();
      const known = gone.filter(({ isUnlisted }) => !isUnlisted).map(({ change }) => change);
      applyAll(
        known.map((change) => ({ change })),
        { believes: true },
      );
      forget(gone.filter(({ isUnlisted }) => isUnlisted).map(({ change }) => change));
      store.transaction(() => believe(store, now));
      return gone.length;
    },
  };
}
export type Intakes = ReturnType<typeof intake>;
