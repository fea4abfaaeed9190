import { collectionLabels } from '@sxsh/content-types/collections';
import type { Payload } from 'payload';
import type { ReviewStep } from '../../publishing/review.ts';
import { newestTitle } from '../../publishing/titles.ts';
import { atClock } from './time.ts';
import './publishing.css';

type Props = {
  id: string;
  title: string;
  steps: ReviewStep[];
  /** What the person did, between name and time: “gửi”. */
  did: string;
  payload: Payload;
};

/** A titled list of documents on the dashboard, each with the review step that put it there. */
export async function ReviewList({ id, title, steps, did, payload }: Props) {
  const rows = await Promise.all(
    steps.map(async (step) => ({
      ...step,
      title: await newestTitle(payload, step.ofCollection, step.document),
    })),
  );
  return (
    <section className="review-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>Không có tài liệu nào.</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <a
                href={`${payload.config.routes.admin}/collections/${row.ofCollection}/${row.document}`}
              >
                {row.title}
              </a>
              <span>
                {collectionLabels[row.ofCollection].vi.one} · {row.byName ?? 'không rõ ai'} {did}{' '}
                {atClock(row.at)}
                {row.note ? ` · “${row.note}”` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
