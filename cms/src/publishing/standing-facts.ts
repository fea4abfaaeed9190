import type { Payload } from 'payload';
import type { Change } from '@sxsh/content-types/change';
import { isDocumentCollection, type PublishedCollection } from '@sxsh/content-types/collections';
import { registerRowsOf } from './register.ts';
import { mainRow } from './rows.ts';
import { standingOf } from './standing.ts';
import { isWithin, type MainRow } from './visibility.ts';

export type StandingFacts = {
  state: Change['state'];
  /** Public at this moment by the CMS's clock. */
  visible: boolean;
  /** Published, and its hour has not come. */
  waiting: boolean;
  visibleUntil?: string | undefined;
  hasUnpublishedEdits: boolean;
  row: MainRow | undefined;
  change: Change;
};

/** Where a document stands for readers, and whether its newest version says something else. */
export async function standingFactsOf(
  payload: Payload,
  collection: PublishedCollection,
  newest: { id: string; _status?: string | null | undefined },
  now = new Date().toISOString(),
): Promise<StandingFacts> {
  const row = await mainRow(payload, collection, newest.id);
  const register = await registerRowsOf(payload, [newest.id]);
  const change = standingOf({ collection, id: newest.id, row, register });
  const open = change.state === 'published' || change.state === 'withdrawn';
  return {
    state: change.state,
    visible: open && isWithin(change, now),
    waiting: open && change.visibleFrom !== undefined && now < change.visibleFrom,
    visibleUntil: change.visibleUntil,
    hasUnpublishedEdits:
      isDocumentCollection(collection) &&
      row?._status === 'published' &&
      newest._status === 'draft',
    row,
    change,
  };
}
