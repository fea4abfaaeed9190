import type { CollectionAfterOperationHook, PaginatedDocs, Where } from 'payload';
import { actorOf, type Actor } from './actor.ts';
import { collectionMatrix, type GuardedCollection } from './matrix.ts';

/** Most documents in the middle of an edit that a list is completed with. */
const most = 500;

type FindArgs = {
  draft?: boolean;
  overrideAccess?: boolean;
  where?: Where;
  page?: number;
  limit?: number;
  depth?: number;
  select?: Record<string, true>;
};

const seesOthersPublished = (slug: GuardedCollection, actor: Actor): boolean =>
  collectionMatrix[slug][actor.role].read === 'own-or-published';

/**
 * Completes a list of newest versions for who may read others' documents only as published. Payload looks
 * at the newest version alone: while somebody edits a published document, it would be gone from such a
 * person's lists, relations and choices. Here it comes as it was last published, at the end of the first page.
 */
export const addPublishedBesideDrafts: CollectionAfterOperationHook = async (hook) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'read' is deprecated
  if (hook.operation !== 'find') return hook.result;
  const result = hook.result as PaginatedDocs<{ id: string }>;
  const { draft, overrideAccess, where = {}, page = 1, ...shape } = hook.args as FindArgs;
  const { req } = hook;
  const slug = hook.collection.slug;
  const actor = actorOf(req);
  if (!draft || overrideAccess || page > 1 || !actor || !seesOthersPublished(slug, actor))
    return result;
  const { docs: edited } = await req.payload.db.findVersions<{ id: string }>({
    collection: slug,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
        { 'version.createdBy': { not_equals: actor.id } },
      ],
    },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    select: { parent: true },
    req,
  });
  if (edited.length === 0) return result;
  const published = await req.payload.find({
    ...shape,
    collection: slug,
    where: {
      and: [
        where,
        { id: { in: edited.map(({ parent }) => parent) } },
        { _status: { equals: 'published' } },
      ],
    },
    draft: false,
    overrideAccess: false,
    req,
  });
  return {
    ...result,
    docs: [...result.docs, ...published.docs],
    totalDocs: result.totalDocs + published.totalDocs,
  };
};
