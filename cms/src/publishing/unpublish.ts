import type { Payload } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { rowsOf } from './rows.ts';

type Version = { id: string; version: { _status?: string | null } };

/**
 * Makes the main row a draft and keeps its published text. Payload's own way would copy the newest draft
 * into it. When no draft is newer than what was published, the same text becomes the newest draft version,
 * so that the admin goes on from it.
 */
export async function unpublish(
  payload: Payload,
  collection: DocumentCollection,
  id: string,
): Promise<void> {
  const now = new Date().toISOString();
  await payload.db.updateOne({
    collection,
    id,
    data: { _status: 'draft', updatedAt: now },
    req: {},
    returning: false,
  });
  const { docs } = await payload.db.findVersions<Version['version']>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req: {},
  });
  if (docs[0]?.version._status === 'draft') return;
  const [row] = await rowsOf<Record<string, unknown>>(payload, collection, {
    where: { id: { equals: id } },
    limit: 1,
  });
  if (!row) return;
  const { _id: _mongo, ...versionData } = row;
  await payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: id,
    req: {},
    updatedAt: now,
    versionData: { ...versionData, _status: 'draft' } as never,
  });
}
