import type { ServerProps } from 'payload';
import { isReviewer } from '../../publishing/reviewers.ts';
import { waitingReviews } from '../../publishing/review.ts';
import { ReviewList } from './ReviewList.tsx';

/** On the dashboard of reviewers and administrators: what waits for them, longest waiting first. */
export async function WaitingReviews({ payload, user }: ServerProps) {
  if (!isReviewer(user?.role)) return null;
  const steps = await waitingReviews(payload);
  return (
    <ReviewList id="waiting-reviews" title="Chờ duyệt" did="gửi" steps={steps} payload={payload} />
  );
}
