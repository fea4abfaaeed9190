import type { Payload } from 'payload';
import type { PublishedCollection } from '@sxsh/content-types/collections';
import { rowsOf } from './rows.ts';

type Titled = { title?: string | null; originalName?: string | null; filename?: string | null };

/** What people call a row: its title, or the name a file was uploaded under. */
export const nameOf = (row: Titled | undefined): string =>
  row?.title ?? row?.originalName ?? row?.filename ?? 'không còn tên';

/** The title of a document, also of one that was deleted for good (its tombstone keeps it). */
export async function titleOf(
  payload: Payload,
  collection: PublishedCollection,
  id: string,
): Promise<string> {
  const [row] = await rowsOf<Titled>(payload, collection, {
    where: { id: { equals: id } },
    limit: 1,
  });
  if (row) return nameOf(row);
  const [tombstone] = await rowsOf<Titled>(payload, 'tombstones', {
    where: { document: { equals: id } },
    limit: 1,
  });
  return nameOf(tombstone);
}

/** The title a document has now, in its newest draft where it has one. */
export async function newestTitle(
  payload: Payload,
  collection: PublishedCollection,
  id: string,
): Promise<string> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [newest] = docs as Titled[];
  return newest?.title ? nameOf(newest) : titleOf(payload, collection, id);
}
