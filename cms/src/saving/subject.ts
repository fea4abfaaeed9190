import type { FlattenedField, PayloadRequest } from 'payload';
import { z } from 'zod';
import { documentCollections, globals } from '@sxsh/content-types/collections';
import { requireStaff } from '../publishing/staff.ts';
import { newestVersion } from '../publishing/newest-version.ts';
import type { Values } from './differences.ts';
import { leaseKey } from './lease.ts';

/** What a form saves: a document, or a global as an id of the collection `globals`. */
export const subject = z.union([
  z.object({ collection: z.enum(documentCollections), id: z.string() }),
  z.object({ collection: z.literal('globals'), id: z.enum(globals) }),
]);
export type Subject = z.infer<typeof subject>;

/** What the lease of a global is about. */
export const globalKey = (slug: string): string => leaseKey('globals', slug);

export const keyOf = ({ collection, id }: Subject): string => leaseKey(collection, id);

export const fieldsOfSubject = ({ payload }: PayloadRequest, about: Subject): FlattenedField[] =>
  about.collection === 'globals'
    ? (payload.globals.config.find(({ slug }) => slug === about.id)?.flattenedFields ?? [])
    : payload.collections[about.collection].config.flattenedFields;

/** What is newest of it; a `Refusal` or Payload's own (401, 403, 404) for who may not read it. */
export async function newestOf(
  req: PayloadRequest,
  about: Subject,
): Promise<Values & { updatedAt: string }> {
  requireStaff(req);
  if (about.collection !== 'globals')
    return { ...(await newestVersion(req, about.collection, about.id, 'read')) };
  const found = await req.payload.findGlobal({
    slug: about.id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const { updatedAt } = found;
  return { ...found, updatedAt: new Date(updatedAt ?? 0).toISOString() };
}

/** Writes these fields over the version that the person saw: a draft of a document, a global as it is public. */
export async function writeSubject(
  req: PayloadRequest,
  about: Subject,
  fields: Values & { updatedAt: string },
): Promise<void> {
  const how = { depth: 0, overrideAccess: false, overrideLock: false, req } as const;
  if (about.collection === 'globals')
    await req.payload.updateGlobal({ slug: about.id, data: fields, ...how });
  else
    await req.payload.update({
      collection: about.collection,
      id: about.id,
      data: { ...fields, _status: 'draft' },
      draft: true,
      ...how,
    });
}
