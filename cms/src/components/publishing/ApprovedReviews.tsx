import type { ServerProps } from 'payload';
import { approvedReviews } from '../../publishing/review.ts';
import { isReviewer } from '../../publishing/reviewers.ts';
import { ReviewList } from './ReviewList.tsx';

/** On the dashboard of whoever may be the one to publish: what was approved and is not on the portal yet. */
export async function ApprovedReviews({ payload, user }: ServerProps) {
  if (!isReviewer(user?.role) && user?.role !== 'editor') return null;
  const steps = await approvedReviews(payload);
  if (steps.length === 0) return null;
  return (
    <ReviewList
      id="approved-reviews"
      title="Đã duyệt, chờ đăng"
      did="duyệt"
      steps={steps}
      payload={payload}
    />
  );
}
