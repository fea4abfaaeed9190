import type { AfterErrorHook } from 'payload';
import { isDocumentCollection } from '@sxsh/content-types/collections';

type Refused = Error & { status?: number; data?: { path?: unknown } | null };

/** A check or right that the publish failed; not another's newer text, nor a fault of ours. */
const isFailedCheck = ({ status, data }: Refused): boolean =>
  status === 400 || status === 403 || (status === 409 && data?.path !== undefined);

/**
 * Saves as a draft what somebody tried to publish, when the publish is refused. The admin's form sends what was
 * typed since the last save with Publish alone and does not save it by itself afterwards: without this, the
 * words of the last seconds are lost with the tab.
 */
export const keepRefusedText: AfterErrorHook = async ({ collection, error, req }) => {
  const id = req.routeParams?.id;
  const data = req.data;
  if (!collection || !isDocumentCollection(collection.slug) || !req.user) return;
  if (req.method !== 'PATCH' || typeof id !== 'string' || data?._status !== 'published') return;
  if (!isFailedCheck(error)) return;
  try {
    await req.payload.update({
      collection: collection.slug,
      id,
      data: { ...data, _status: 'draft' } as never,
      draft: true,
      autosave: true,
      depth: 0,
      user: req.user,
      overrideAccess: false,
    });
  } catch (failure) {
    req.payload.logger.warn({ err: failure, msg: 'The text of a refused publish was not kept.' });
  }
};
