import type { CollectionBeforeChangeHook } from 'payload';
import { Refusal } from '../errors/refusal.ts';
import { allowed } from './access.ts';

type Status = { _status?: unknown };

/**
 * Refuses every write by a signed-in person that would leave a document published without the right to
 * publish, whatever the transport (single, bulk, duplicate, restored version). Access functions say the
 * same first; this one also sees writes that carry no `_status` because the document has it already.
 */
export const refuseUnauthorisedPublish: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const status = (data as Status)._status ?? (originalDoc as Status | undefined)?._status;
  if (!req.user || status !== 'published') return undefined;
  const right = await allowed(collection.slug, 'publish', req);
  if (right === false)
    throw new Refusal(
      'Bạn chưa có quyền đăng. Bản nháp vẫn còn nguyên, hãy bấm “Gửi duyệt” để người duyệt đăng.',
      { status: 403 },
    );
  return undefined;
};
