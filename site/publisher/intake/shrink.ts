import type { Change } from '@sxsh/content-types/change';
import { namedAbsences, type HeldGates } from '@sxsh/content-types/held';
import type { Store } from '../store/store.ts';
import { isWithinWindow } from './window.ts';

/** Absences are believed up to this many, and this part of all documents, within this time (milliseconds). */
const limit = 20;
const share = 0.05;
const within = 10 * 60_000;
const shown = 3;

/** True for so many that they look like a fault of the CMS or a damaged database. */
export const isMassive = (gone: number, total: number): boolean =>
  gone >= limit || gone > total * share;

/**
 * True when the CMS does not give a public document and no person's act explains it: no take-down, no hour
 * of its own, and nothing was written since it was taken in.
 *
 * @param knownTime the time at which the store has it
 * @param byWalk found by the walk over everything alone
 */
export function isUnexplained(
  change: Change,
  facts: { knownTime: string | undefined; byWalk: boolean; now: string },
): boolean {
  if (change.takeDown) return false;
  if (change.state === 'published' || change.state === 'withdrawn')
    return isWithinWindow(change, facts.now);
  if (change.time <= (facts.knownTime ?? '')) return true;
  return facts.byWalk && change.state === 'never-public';
}

/**
 * Decides about the absences that wait: few are believed, many are held until a person accepts them, and
 * stay held although some of them come back.
 *
 * @returns true when they may be taken out
 */
export function mayBelieve(store: Store, now: string): boolean {
  const waiting = store.absences.countWaiting();
  const standing = store.facts.get('shrink');
  if (waiting === 0) {
    store.facts.clear('shrink');
    return false;
  }
  if (standing === 'accepted' || waiting <= Number(standing ?? 0)) {
    store.facts.clear('shrink');
    return true;
  }
  const since = new Date(Date.parse(now) - within).toISOString();
  const believed = store.absences.countBelieved(since);
  const isFew = !isMassive(waiting + believed, store.documents.count() + believed);
  if (isFew && standing === undefined) return true;
  store.facts.set('shrink', 'held');
  return false;
}

/** Notes that what waits is believed now. */
export const believe = (store: Store, now: string): void =>
  store.absences.believe(now, new Date(Date.parse(now) - within).toISOString());

/** Lets what is held now be taken out once another walk has looked; more than that is held again. */
export function acceptHeld(store: Store): void {
  if (store.facts.get('shrink') === 'held')
    store.facts.set('shrink', String(store.absences.countWaiting()));
}

/** The documents that are held, and what they are called; undefined when there are none. */
export function heldAbsences(store: Store): HeldGates['shrink'] {
  if (store.facts.get('shrink') !== 'held') return undefined;
  const waiting = store.absences.waiting();
  if (waiting.length === 0) return undefined;
  const documents = waiting.slice(0, namedAbsences).map(({ change: { collection, id } }) => {
    const form = store.documents.read(collection, id)?.form as { title?: string } | undefined;
    const address = store.documents.addressOf(collection, id);
    return {
      collection,
      id,
      ...(form?.title !== undefined && { title: form.title }),
      ...(address !== undefined && { address }),
    };
  });
  return { count: waiting.length, documents };
}

/** For people: how many documents are held, and some of them; undefined when there are none. */
export function shrinkAlarm(store: Store): string | undefined {
  const held = heldAbsences(store);
  if (!held) return undefined;
  const names = held.documents
    .slice(0, shown)
    .map(({ address, title, collection, id }) => address ?? title ?? `${collection} ${id}`);
  const more = held.count > shown ? ', …' : '';
  return `${held.count} nội dung không còn trong hệ quản trị mà không ai gỡ (${names.join(', ')}${more}): cổng thông tin giữ nguyên các trang đó. Hãy kiểm tra hệ quản trị; nếu đúng là phải gỡ, hãy xác nhận ở Trang làm việc hoặc chạy npm run accept shrink.`;
}
