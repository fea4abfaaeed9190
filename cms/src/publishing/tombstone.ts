import type { Payload } from 'payload';
import { v7 } from 'uuid';
import type { PublishedCollection } from '@sxsh/content-types/collections';
import { rowsOf } from './rows.ts';

export type Tombstone = {
  id: string;
  ofCollection: PublishedCollection | 'path-register';
  document: string;
  title?: string | null;
  updatedAt: string;
};

const find = async (payload: Payload, document: string): Promise<Tombstone | undefined> =>
  (
    await rowsOf<Tombstone>(payload, 'tombstones', {
      where: { document: { equals: document } },
      limit: 1,
    })
  )[0];

/**
 * Writes the tombstone of a document that is about to be deleted, or renews its time when an earlier
 * attempt left one. Outside of the deletion's transaction: a tombstone beside a living document is harmless,
 * a deletion without one would go unseen.
 */
export async function writeTombstone(
  payload: Payload,
  of: { collection: Tombstone['ofCollection']; document: string; title: string },
): Promise<void> {
  const now = new Date().toISOString();
  const renew = (id: string) =>
    payload.db.updateOne({
      collection: 'tombstones',
      id,
      data: { title: of.title, updatedAt: now },
      req: {},
      returning: false,
    });
  const earlier = await find(payload, of.document);
  if (earlier) {
    await renew(earlier.id);
    return;
  }
  try {
    await payload.db.create({
      collection: 'tombstones',
      data: {
        id: v7(),
        ofCollection: of.collection,
        document: of.document,
        title: of.title,
        createdAt: now,
        updatedAt: now,
      },
      req: {},
    });
  } catch (error) {
    const parallel = await find(payload, of.document);
    if (!parallel) throw error;
    await renew(parallel.id);
  }
}
