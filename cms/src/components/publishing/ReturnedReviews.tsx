import type { ServerProps } from 'payload';
import { returnedReviews } from '../../publishing/review.ts';
import { ReviewList } from './ReviewList.tsx';

/** On the dashboard of whoever sent something to review: what came back to be mended. */
export async function ReturnedReviews({ payload, user }: ServerProps) {
  if (!user) return null;
  const steps = await returnedReviews(payload, user.id);
  if (steps.length === 0) return null;
  return (
    <ReviewList
      id="returned-reviews"
      title="Trả lại để sửa"
      did="trả lại"
      steps={steps}
      payload={payload}
    />
  );
}
