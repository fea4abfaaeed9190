import type { CollectionSlug, Payload, Where } from 'payload';
import {
  isDocumentCollection,
  isTermCollection,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import type { MainRow } from './visibility.ts';

/** What a query over one collection may say; `limit` absent means every row. */
export type Query = {
  where: Where;
  limit?: number;
  sort?: string[];
  select?: Record<string, true>;
};

/**
 * Rows straight from the main table: no access rules, no hooks, no drafts, the trash included. For
 * endpoints and hooks of this folder only, which decide themselves what leaves.
 */
export async function rowsOf<Row>(
  payload: Payload,
  collection: CollectionSlug,
  { where, limit, sort, select }: Query,
): Promise<Row[]> {
  const { docs } = await payload.db.find({
    collection,
    where,
    limit: limit ?? 0,
    pagination: false,
    ...(sort && { sort }),
    ...(select && { select }),
  });
  return docs as unknown as Row[];
}

/** The fields that the public state of a collection's documents depends on. */
export const standingFields = (collection: PublishedCollection): Record<string, true> => ({
  id: true,
  updatedAt: true,
  deletedAt: true,
  ...((isDocumentCollection(collection) || isTermCollection(collection)) && { slug: true }),
  ...(isDocumentCollection(collection) && {
    _status: true,
    language: true,
    embargoUntil: true,
    expiresAt: true,
  }),
  ...(collection === 'activities' && { audience: true }),
});

/** One document's main row, as far as its public state depends on it. */
export async function mainRow(
  payload: Payload,
  collection: PublishedCollection,
  id: string,
): Promise<(MainRow & { title?: string }) | undefined> {
  const [row] = await rowsOf<MainRow & { title?: string }>(payload, collection, {
    where: { id: { equals: id } },
    limit: 1,
    select: { ...standingFields(collection), ...(collection !== 'media' && { title: true }) },
  });
  return row;
}
