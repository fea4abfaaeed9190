import { collectionLabels } from '@sxsh/content-types/collections';
import type { ServerProps } from 'payload';
import { isReviewer } from '../../publishing/reviewers.ts';
import { waitingReviews } from '../../publishing/review.ts';
import { newestTitle } from '../../publishing/titles.ts';
import { atClock } from './time.ts';
import './publishing.css';

/** On the dashboard of reviewers and administrators: what waits for them, longest waiting first. */
export async function WaitingReviews({ payload, user }: ServerProps) {
  if (!isReviewer(user?.role)) return null;
  const steps = await waitingReviews(payload);
  const rows = await Promise.all(
    steps.map(async (step) => ({
      ...step,
      title: await newestTitle(payload, step.ofCollection, step.document),
    })),
  );
  return (
    <section className="waiting-reviews" aria-labelledby="waiting-reviews">
      <h2 id="waiting-reviews">Chờ duyệt</h2>
      {rows.length === 0 ? (
        <p>Không có tài liệu nào chờ duyệt.</p>
      ) : (
        <ul>
          {rows.map(({ id, title, ofCollection, document, byName, at, note }) => (
            <li key={id}>
              <a href={`${payload.config.routes.admin}/collections/${ofCollection}/${document}`}>
                {title}
              </a>
              <span>
                {collectionLabels[ofCollection].vi.one} · {byName ?? 'không rõ ai'} gửi{' '}
                {atClock(at)}
                {note ? ` · “${note}”` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
