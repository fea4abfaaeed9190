import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { State, TakeDownKind } from '@sxsh/content-types/change';
import {
  documentCollections,
  termCollections,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { newestVersion, type NewestVersion } from './newest-version.ts';
import { pathsOf } from './paths.ts';
import { receiptOf, type StoredReceipt } from './receipts.ts';
import { holderOf } from './register.ts';
import { reviewHistory } from './review.ts';
import { scheduleStatusOf, type ScheduleStatus } from './scheduling/status.ts';
import type { ReviewState } from './review-state.ts';
import { isReviewer } from './reviewers.ts';
import { requireStaff } from './staff.ts';
import { standingFactsOf } from './standing-facts.ts';
import { newestTitle } from './titles.ts';
import type { MainRow } from './visibility.ts';

/** `GET /api/publishing/status?collection=…&id=…` */
export const statusQuery = z.object({
  collection: z.enum([...documentCollections, ...termCollections]),
  id: z.string(),
});

/** What became of the last change: on its way, waiting for its hour, or as the receipt says. */
export type Delivery =
  | { state: 'none' }
  | { state: 'on-its-way'; since: string }
  | { state: 'waiting'; until: string }
  | { state: 'live' | 'removed'; at: string; release: number }
  | { state: 'failed'; at: string; message: string };

export type PublishingStatus = {
  state: State;
  /** Public at this moment by the CMS's clock. */
  visible: boolean;
  /** Published, and its hour has not come. */
  waiting: boolean;
  visibleUntil?: string | undefined;
  hasUnpublishedEdits: boolean;
  /** Absolute address of the public page. */
  url?: string | undefined;
  takeDown?: { kind: TakeDownKind; at: string; reason?: string | undefined } | undefined;
  delivery: Delivery;
  /** Who has the address that the newest version wants. */
  conflict?: { path: string; title: string } | undefined;
  review: {
    mayDecide: boolean;
    steps: {
      state: ReviewState;
      note?: string | null | undefined;
      byName?: string | null | undefined;
      at: string;
    }[];
    /** Edited after the last step. */
    outdated: boolean;
  };
  schedule: ScheduleStatus;
};

/** Everything the side bar shows of one document; a `Refusal` (401, 403, 404) for who may not read it. */
export async function statusOf(
  req: PayloadRequest,
  { collection, id }: z.infer<typeof statusQuery>,
  siteUrl: string,
): Promise<PublishingStatus> {
  const actor = requireStaff(req);
  const { payload } = req;
  const version = await newestVersion(req, collection, id, 'read');
  const now = new Date().toISOString();
  const facts = await standingFactsOf(payload, collection, version, now);
  const { state, visible, waiting, visibleUntil, hasUnpublishedEdits, row, change } = facts;
  const [path] = row && visible ? pathsOf(collection, row) : [];
  const steps = await reviewHistory(payload, id);
  return {
    state,
    visible,
    waiting,
    visibleUntil,
    hasUnpublishedEdits,
    url: path ? `${siteUrl}${path}` : undefined,
    takeDown: change.takeDown,
    delivery: deliveryOf(change, await receiptOf(payload, id), now),
    conflict: await conflictOf(req, collection, version, row),
    review: {
      mayDecide: isReviewer(actor.role),
      steps: steps.map(({ state, note, byName, at }) => ({ state, note, byName, at })),
      // A publish changes the document's time as well, and is no edit.
      outdated:
        steps[0] !== undefined &&
        version._status !== 'published' &&
        version.updatedAt > toIso(steps[0].versionTime),
    },
    schedule: await scheduleStatusOf(req, collection, id),
  };
}

const toIso = (time: string): string => new Date(time).toISOString();

/**
 * @param change the document's standing
 * @param receipt the last receipt, which may be about an earlier change
 * @param now ISO, UTC
 */
export function deliveryOf(
  change: { state: State; time: string; visibleFrom?: string | undefined },
  receipt: Pick<StoredReceipt, 'time' | 'state' | 'at' | 'release' | 'message'> | undefined,
  now: string,
): Delivery {
  if (change.state === 'never-public') return { state: 'none' };
  if (change.visibleFrom !== undefined && now < change.visibleFrom)
    return { state: 'waiting', until: change.visibleFrom };
  const answers = receipt !== undefined && receipt.time >= change.time;
  // A receipt that says "waiting" is out of date from the hour on that it waited for.
  if (!answers || receipt.state === 'waiting') return { state: 'on-its-way', since: change.time };
  const { state, at, release, message } = receipt;
  if (state === 'failed') return { state, at, message: message ?? 'không rõ lý do' };
  return { state, at, release };
}

async function conflictOf(
  req: PayloadRequest,
  collection: PublishedCollection,
  version: NewestVersion,
  row: MainRow | undefined,
): Promise<PublishingStatus['conflict']> {
  for (const path of pathsOf(collection, version)) {
    const held = await holderOf(req.payload, path);
    if (!held || held.document === (row?.id ?? version.id)) continue;
    const title = held.document
      ? await newestTitle(req.payload, held.ofCollection as PublishedCollection, held.document)
      : 'trang của website cũ';
    return { path, title };
  }
  return undefined;
}
