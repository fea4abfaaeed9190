import type { Change, ChangeCollection, ReceiptState } from '@sxsh/content-types/change';
import { isTermCollection } from '@sxsh/content-types/collections';
import { referencesIn } from '@sxsh/content-types/form';
import { replaceFiles } from '../media/replace-files.ts';
import type { Stored } from '../store/documents.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { addressesFor, invalidateFor } from './affected.ts';
import { formerAddresses } from './former-addresses.ts';
import type { Intake } from './parse.ts';
import { isUnexplained } from './shrink.ts';
import { isWithinWindow } from './window.ts';

export type ApplyOptions = {
  /** The publisher's clock (ISO, UTC), as far as it is trusted: nothing embargoed or expired by it is taken in. */
  now: string;
  /** Number of the walk over the change list that runs or ran last. */
  walk: number;
  /** False during the first walk, which renders everything when it is done. */
  invalidates: boolean;
  /** Found by the walk over everything, not by a nudge, the change list or the clock. */
  byWalk?: boolean;
  /** What waits as an absence is believed now. */
  believes?: boolean;
  /** When what may pass by itself is looked at again: so long after `now` (milliseconds). */
  retryAfter: number;
};

/** When the two clocks differ the CMS may answer a moment early or late: ask again in a second. */
const askAgain = 1000;

const later = (now: string, by: number) => new Date(Date.parse(now) + by).toISOString();

/** What the search page reads beside the index is made of these. */
const isBesideSearch = (collection: ChangeCollection, id: string): boolean =>
  isTermCollection(collection) ||
  collection === 'places' ||
  (collection === 'globals' && ['search-words', 'counters'].includes(id));

const isOpen = ({ state }: Change) => state === 'published' || state === 'withdrawn';

/** It is public by our clock and the CMS, by its own, does not give it: what was lifted stays. */
const isWithheldByClock = (change: Change, now: string): boolean =>
  isOpen(change) &&
  (change.visibleFrom ?? change.visibleUntil) !== undefined &&
  isWithinWindow(change, now);

/** The next instant at which time alone changes how this document stands. */
export function nextInstant(
  { visibleFrom, visibleUntil }: Pick<Change, 'visibleFrom' | 'visibleUntil'>,
  isPublic: boolean,
  now: string,
): string | undefined {
  if (isPublic) return visibleUntil;
  if (visibleUntil && visibleUntil <= now) return undefined;
  // Without a start, an end that is still to come has come by the CMS's clock: its address is gone then.
  if (!visibleFrom) return visibleUntil;
  return visibleFrom > now ? visibleFrom : later(now, askAgain);
}

function receiptState(change: Change, isPublic: boolean, wasPublic: boolean, now: string) {
  if (isPublic) return 'live' satisfies ReceiptState;
  if (isOpen(change) && change.visibleFrom && change.visibleFrom > now)
    return 'waiting' satisfies ReceiptState;
  return wasPublic || change.state !== 'never-public'
    ? ('removed' satisfies ReceiptState)
    : undefined;
}

function expectReceipt(
  store: Store,
  change: Change,
  facts: {
    isPublic: boolean;
    wasPublic: boolean;
    path: string | undefined;
    title: string | undefined;
    now: string;
  },
): void {
  const { collection, id, time } = change;
  const { path, title } = facts;
  const state = receiptState(change, facts.isPublic, facts.wasPublic, facts.now);
  if (!state) return;
  store.receipts.expect({ collection, document: id, time, state, ...(path && { path }) }, title);
}

/** Files that came into use or fell out of it have to be copied or taken away. */
function enqueueFiles(store: Store, before: Stored | undefined, after: Stored | undefined): void {
  const filesOf = (stored: Stored | undefined) =>
    referencesIn(stored?.form)
      .filter(({ collection }) => collection === 'media')
      .map(({ id }) => id);
  for (const id of new Set(filesOf(before)).symmetricDifference(new Set(filesOf(after))))
    store.mediaFiles.enqueue(id);
  const own = after ?? before;
  if (own?.collection === 'media' && (store.documents.isUsed(own.id) || !after))
    store.mediaFiles.enqueue(own.id);
}

function applyLegacyPath(store: Store, change: Change, options: ApplyOptions): void {
  const changed = store.routes.replace(
    change.collection,
    change.id,
    formerAddresses(change, undefined, []),
  );
  store.standings.put(change, options.walk);
  if (options.invalidates) store.pages.invalidate(changed, priorities.document);
}

/**
 * Takes one document into the store as it stands now, or out of it, and asks for the pages it touches.
 * Call it inside a transaction.
 */
export function applyOne(store: Store, intake: Intake, options: ApplyOptions): void {
  const { change, fault: message } = intake;
  const { now, walk, invalidates } = options;
  const { collection, id } = change;
  if (collection === 'path-register') {
    applyLegacyPath(store, change, options);
    return;
  }
  if (message !== undefined) {
    store.standings.put(change, walk);
    if (intake.passes) store.standings.bringForward(collection, id, later(now, options.retryAfter));
    const { time } = change;
    const release = store.releases.last();
    store.receipts.send({
      collection,
      document: id,
      time,
      state: 'failed',
      message,
      at: now,
      release,
    });
    return;
  }
  const before = store.documents.read(collection, id);
  const after = isWithinWindow(change, now) ? intake.stored : undefined;
  if (before && !after && isWithheldByClock(change, now)) {
    store.standings.put(change, walk);
    store.standings.setDue(collection, id, later(now, askAgain));
    return;
  }
  if (before && !after && !options.believes) {
    const knownTime = store.standings.of(collection, id)?.time;
    const { byWalk = false } = options;
    if (isUnexplained(change, { knownTime, byWalk, now })) {
      store.absences.add({ change, isUnlisted: false }, now);
      return;
    }
  }
  if (!options.believes) store.absences.drop(collection, id);
  const oldPath = store.documents.addressOf(collection, id);
  const ended = before ? addressesFor(store, before) : [];
  const moved = store.listings.replace(id, after);
  if (after) store.documents.put(after);
  else store.documents.remove(collection, id);
  store.search.note(id, after);
  if (isBesideSearch(collection, id)) store.search.noteBeside();
  enqueueFiles(store, before, after);
  for (const [media, rows] of intake.files ?? []) replaceFiles(store, media, rows);
  if (collection === 'media') store.search.noteAttached(id);
  const expired = !after && isOpen(change) && (change.visibleUntil ?? '~') <= now;
  const lost = [
    ...(expired && oldPath ? [oldPath] : []),
    ...(expired ? store.routes.ofDocument(collection, id) : []),
  ];
  const isHeldBack = !after && isOpen(change) && !expired;
  const routes = isHeldBack ? [] : formerAddresses(change, after, lost);
  const rerouted = store.routes.replace(collection, id, routes);
  store.standings.put(change, walk);
  store.standings.setDue(collection, id, nextInstant(change, after !== undefined, now));
  expectReceipt(store, change, {
    isPublic: after !== undefined,
    wasPublic: before !== undefined,
    path: store.documents.addressOf(collection, id) ?? oldPath,
    title: (after ?? before)?.form.title,
    now,
  });
  if (!invalidates) return;
  invalidateFor(store, { before, after, ended, moved });
  store.pages.invalidate(rerouted, priorities.listing);
}

/** Takes in what must end by the clock although the CMS cannot be asked: expired documents. */
export function expire(
  store: Store,
  { collection, id }: { collection: ChangeCollection; id: string },
  options: ApplyOptions,
): boolean {
  const standing = store.standings.of(collection, id);
  if (!standing?.visibleUntil || standing.visibleUntil > options.now) return false;
  if (!store.documents.has(collection, id)) return false;
  applyOne(
    store,
    { change: { ...standing, formerPaths: store.routes.ofDocument(collection, id) } },
    options,
  );
  return true;
}
