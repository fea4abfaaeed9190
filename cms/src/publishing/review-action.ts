import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { documentCollections } from '@sxsh/content-types/collections';
import { releaseLock } from '../collections/keep-lock.ts';
import { Refusal } from '../errors/refusal.ts';
import { newestVersion } from './newest-version.ts';
import { addReviewStep } from './review.ts';
import type { ReviewState } from './review-state.ts';
import { refuseWhileScheduled } from './scheduling/read-only.ts';
import { requireReviewer, requireStaff } from './staff.ts';

/** `POST /api/publishing/review`. */
export const reviewRequest = z.object({
  collection: z.enum(documentCollections),
  id: z.string(),
  action: z.enum(['submit', 'approve', 'return']),
  note: z.string().trim().max(4000).default(''),
});
export type ReviewRequest = z.infer<typeof reviewRequest>;

const stateOf: Record<ReviewRequest['action'], ReviewState> = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
};

/**
 * Sends a document to review, approves it or returns it with a note. Whoever may edit the document submits;
 * reviewers and administrators decide. The document itself is not touched, and the person’s lock on it ends:
 * whoever is next need not wait for it. Throws a `Refusal` when the person may not, a
 * return has no note, or the document waits for its scheduled minute.
 */
export async function review(req: PayloadRequest, request: ReviewRequest): Promise<void> {
  const { collection, id, action, note } = request;
  const actor = action === 'submit' ? requireStaff(req) : requireReviewer(req);
  if (action === 'return' && !note)
    throw new Refusal('Hãy ghi rõ cần sửa điều gì trước khi trả lại.', { data: { field: 'note' } });
  const version = await newestVersion(req, collection, id, 'update');
  await refuseWhileScheduled(req, collection, id);
  await addReviewStep(req.payload, {
    ofCollection: collection,
    document: id,
    state: stateOf[action],
    note: note || null,
    // Approved, it waits to be published, unless somebody has done so already.
    open: action === 'submit' || (action === 'approve' && version._status !== 'published'),
    versionTime: version.updatedAt,
    by: actor.id,
    byName: req.user?.name ?? req.user?.email ?? null,
  });
  await releaseLock(req, collection, id);
}
