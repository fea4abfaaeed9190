import type { Payload } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { mainRow } from '../rows.ts';

export type DocumentVersion = { versionId: string; versionTime: string; status: string };

/**
 * The newest version of a document: what a publish would put on the portal. An autosave writes into the same
 * row, so the time belongs to it as much as the id. Undefined when the document is gone.
 */
export async function newestVersionOf(
  payload: Payload,
  collection: DocumentCollection,
  id: string,
): Promise<DocumentVersion | undefined> {
  const { docs } = await payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req: {},
  });
  const row = await mainRow(payload, collection, id);
  if (!row) return undefined;
  const [version] = docs;
  return {
    // Documents that a script wrote straight into the table have no versions.
    versionId: version?.id ?? id,
    versionTime: new Date(version?.updatedAt ?? row.updatedAt).toISOString(),
    status: (version ? version.version._status : row._status) ?? 'draft',
  };
}
