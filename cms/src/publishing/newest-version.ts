import type { PayloadRequest } from 'payload';
import type { PublishedCollection } from '@sxsh/content-types/collections';
import { allowed } from '../access/access.ts';
import { Refusal } from '../errors/refusal.ts';

export type NewestVersion = {
  id: string;
  title?: string | null;
  slug?: string | null;
  language?: string | null;
  expiresAt?: string | null;
  _status?: string | null;
  updatedAt: string;
};

/**
 * The newest version of a document (its draft, where there is one), if the person behind the request may
 * `read` or `update` it by the access matrix; otherwise a `Refusal` (404).
 */
export async function newestVersion(
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
  operation: 'read' | 'update',
): Promise<NewestVersion> {
  const right = await allowed(collection, operation, req);
  const where = { and: [{ id: { equals: id } }, ...(typeof right === 'object' ? [right] : [])] };
  const { docs } =
    right === false
      ? { docs: [] }
      : await req.payload.find({
          collection,
          where,
          draft: true,
          trash: true,
          limit: 1,
          depth: 0,
          pagination: false,
          overrideAccess: true,
        });
  const version = docs[0] as NewestVersion | undefined;
  if (!version)
    throw new Refusal('Không tìm thấy tài liệu này, hoặc bạn không có quyền với nó.', {
      status: 404,
    });
  return { ...version, updatedAt: new Date(version.updatedAt).toISOString() };
}
