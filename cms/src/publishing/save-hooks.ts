import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { isDocumentCollection, type PublishedCollection } from '@sxsh/content-types/collections';
import { pathsOf } from './paths.ts';
import { claim, markLive } from './register.ts';
import { closeReviews } from './review.ts';
import { mainRow } from './rows.ts';
import { idsIn } from './uses.ts';
import { isPublished, isWithin, windowOf, type MainRow } from './visibility.ts';

const isPublicNow = (collection: PublishedCollection, row: MainRow, now: string): boolean =>
  isPublished(collection, row) && isWithin(windowOf(row), now);

/**
 * Notes what the document refers to and, when it is about to be published, claims its paths. The paths it
 * leaves are marked as once public first, so that they redirect even when no receipt has come yet.
 */
export const claimPaths =
  (collection: PublishedCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before = originalDoc as { id?: string } | undefined;
    const id = before?.id ?? (data.id as string | undefined);
    const noted = { ...data, uses: idsIn({ ...data, id }).join(' ') };
    const row = { ...data, id } as MainRow;
    if (id === undefined || !isPublished(collection, row)) return noted;
    if (operation === 'update') await markLeftPaths(req.payload, collection, row);
    for (const path of pathsOf(collection, row))
      await claim(req.payload, { path, collection, document: id });
    return noted;
  };

async function markLeftPaths(
  payload: Parameters<typeof mainRow>[0],
  collection: PublishedCollection,
  next: MainRow,
): Promise<void> {
  const paths = pathsOf(collection, next);
  if (paths.length === 0) return;
  const now = new Date().toISOString();
  const row = await mainRow(payload, collection, next.id);
  if (row && isPublicNow(collection, row, now))
    await markLive(
      payload,
      pathsOf(collection, row).filter((path) => !paths.includes(path)),
      now,
    );
}

/** After a publish: what is public from this moment on is marked so, and its review is closed. */
export const noteFirstLive =
  (collection: PublishedCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { id, _status } = doc as MainRow;
    // A draft save leaves the main row alone.
    if (isDocumentCollection(collection) && _status === 'draft') return;
    // Read again: what the hook is given may be cut down by the request's `select`.
    const row = await mainRow(req.payload, collection, id);
    const now = new Date().toISOString();
    if (!row || !isPublished(collection, row)) return;
    if (isPublicNow(collection, row, now))
      await markLive(req.payload, pathsOf(collection, row), now);
    if (isDocumentCollection(collection)) await closeReviews(req.payload, id);
  };
