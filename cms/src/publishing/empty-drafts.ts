import type { Payload, Where } from 'payload';
import { documentCollections, type DocumentCollection } from '@sxsh/content-types/collections';

const day = 24 * 3_600_000;

type Draft = { id: string; summary?: unknown; body?: unknown };

/**
 * Deletes drafts that nobody wrote a word in: with autosave Payload saves one as soon as “Tạo mới” is
 * pressed, and the lists would fill with documents without a title. Only what is a day old, has no title,
 * summary or text, and was never saved again. Gives how many it deleted.
 *
 * @param now milliseconds since the epoch
 */
export async function dropEmptyDrafts(payload: Payload, now = Date.now()): Promise<number> {
  const before = new Date(now - day).toISOString();
  let dropped = 0;
  for (const collection of documentCollections)
    for (const { id } of await untitled(payload, collection, before)) {
      const parent = { parent: { equals: id } };
      const { totalDocs } = await payload.countVersions({ collection, where: parent });
      if (totalDocs > 1) continue;
      await payload.delete({ collection, id, overrideAccess: true });
      dropped += 1;
    }
  return dropped;
}

async function untitled(
  payload: Payload,
  collection: DocumentCollection,
  before: string,
): Promise<Draft[]> {
  const where: Where = {
    and: [
      { title: { exists: false } },
      { _status: { equals: 'draft' } },
      { updatedAt: { less_than: before } },
    ],
  };
  const { docs } = await payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
  });
  return (docs as Draft[]).filter(({ summary, body }) => !summary && !body);
}
