import type { CollectionAfterOperationHook, PayloadRequest } from 'payload';

const collection = 'payload-locked-documents';

/**
 * Payload drops a document's lock at every save, an autosave too, so that with autosave nobody would ever
 * be told that a colleague is writing. An autosave takes the lock again; it ends with a save by hand, by
 * leaving the document, with a step of its review, or by itself (`lockDocuments.duration`).
 */
export const keepLock: CollectionAfterOperationHook = async ({
  args,
  collection: { slug },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'find' is deprecated
  operation,
  req,
  result,
}) => {
  const { autosave, id } = args as { autosave?: boolean; id?: unknown };
  if (operation === 'updateByID' && autosave === true && typeof id === 'string' && req.user)
    await lock(req, slug, id);
  return result;
};

async function lock(req: PayloadRequest, relationTo: string, value: string): Promise<void> {
  await req.payload.db.create({
    collection,
    data: {
      document: { relationTo, value },
      globalSlug: null,
      user: { relationTo: 'users', value: req.user?.id },
    },
    req: {},
    returning: false,
  });
}

/** Ends the lock that the person of the request has on a document, if any. */
export async function releaseLock(req: PayloadRequest, relationTo: string, id: string) {
  await req.payload.db.deleteMany({
    collection,
    where: {
      and: [
        { 'document.relationTo': { equals: relationTo } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
  });
}
