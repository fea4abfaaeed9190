import type { Payload, PayloadRequest } from 'payload';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { newestVersion } from '../publishing/newest-version.ts';
import { requireStaff } from '../publishing/staff.ts';

/** The newest version of a document as Payload gives it at depth 0. */
export type Draft = {
  collection: DocumentCollection;
  document: Record<string, unknown> & { id: string; updatedAt: string };
};

/** The draft, for a signed-in person who may read it; throws a `Refusal` (401, 403, 404) otherwise. */
export async function draftForStaff(
  req: PayloadRequest,
  collection: DocumentCollection,
  id: string,
): Promise<Draft> {
  requireStaff(req);
  return { collection, document: { ...(await newestVersion(req, collection, id, 'read')) } };
}

/** The draft, for whoever has its link; undefined when it is deleted or in the trash. */
export async function draftForLink(
  payload: Payload,
  collection: DocumentCollection,
  id: string,
): Promise<Draft | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [document] = docs as unknown as Draft['document'][];
  return document && { collection, document };
}
