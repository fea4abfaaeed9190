import type { BaseFilter, FlattenedField, Payload, WhereField } from 'payload';
import { documentCollections, type DocumentCollection } from '@sxsh/content-types/collections';
import { ownFields, type Values } from '../saving/differences.ts';
import { isSameValue } from '../saving/same-value.ts';
import { rowsOf } from './rows.ts';

const day = 24 * 3_600_000;
/** The clean-up runs every hour, and not while the CMS is off. */
const longestStay = 7 * day;

/**
 * Deletes the drafts of a day ago in which nobody wrote anything (see `emptyDrafts`). Gives how many it deleted.
 *
 * @param now milliseconds since the epoch
 */
export async function dropEmptyDrafts(payload: Payload, now = Date.now()): Promise<number> {
  let dropped = 0;
  for (const collection of documentCollections)
    for (const id of await emptyDrafts(payload, collection, { less_than: iso(now - day) })) {
      await payload.delete({ collection, id, overrideAccess: true });
      dropped += 1;
    }
  return dropped;
}

/** Leaves the drafts out of a list in which nobody wrote anything; whoever has one open writes on. */
export const withoutEmptyDrafts =
  (collection: DocumentCollection): BaseFilter =>
  async ({ req }) => {
    const since = { greater_than: iso(Date.now() - longestStay) };
    const ids = await emptyDrafts(req.payload, collection, since);
    return ids.length > 0 ? { id: { not_in: ids } } : null;
  };

const iso = (time: number): string => new Date(time).toISOString();

/**
 * Drafts that nobody wrote anything in: with autosave Payload saves one as soon as “Tạo mới” is pressed. They
 * say nothing beyond what a new form says by itself, and were never saved again.
 */
async function emptyDrafts(
  payload: Payload,
  collection: DocumentCollection,
  updatedAt: WhereField,
): Promise<string[]> {
  // A draft's later saves leave this row as it was made.
  const rows = await rowsOf<Values & { id: string }>(payload, collection, {
    where: {
      and: [
        { deletedAt: { exists: false } },
        { _status: { equals: 'draft' } },
        { updatedAt },
        { title: { exists: false } },
      ],
    },
    sort: ['-updatedAt'],
    limit: 100,
  });
  const written = ownFields(payload.collections[collection].config.flattenedFields).filter(
    (field) => !hasDefault(field),
  );
  const empty = rows.filter((row) =>
    written.every(({ name }) => isSameValue(row[name], undefined)),
  );
  return onceSaved(
    payload,
    collection,
    empty.map(({ id }) => id),
  );
}

const hasDefault = (field: FlattenedField): boolean =>
  'defaultValue' in field && field.defaultValue !== undefined;

/** Those that have no version but the one they were made with. */
async function onceSaved(
  payload: Payload,
  collection: DocumentCollection,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.db.findVersions<{ parent: string }>({
    collection,
    where: { parent: { in: ids } },
    limit: 0,
    pagination: false,
    select: { parent: true },
    req: {},
  });
  const versions = Map.groupBy(docs as unknown as { parent: string }[], ({ parent }) => parent);
  return ids.filter((id) => versions.get(id)?.length === 1);
}
