import { collectionLabels } from '@sxsh/content-types/collections';
import type { Payload, ServerProps } from 'payload';
import { isReviewer } from '../../publishing/reviewers.ts';
import { failedSchedules, pendingSchedules } from '../../publishing/scheduling/rows.ts';
import type { Schedule } from '../../publishing/scheduling/schedule.ts';
import { scheduledText } from '../../publishing/scheduling/wording.ts';
import { newestTitle } from '../../publishing/titles.ts';
import '../publishing/publishing.css';

/** On the dashboard of whoever publishes: schedules that failed and nobody has looked at, then what waits. */
export async function ScheduleLists({ payload, user }: ServerProps) {
  if (!isReviewer(user?.role) && user?.role !== 'editor') return null;
  const [failed, pending] = [await failedSchedules(payload), await pendingSchedules(payload)];
  return (
    <>
      <List
        id="failed-schedules"
        title="Hẹn giờ không thực hiện được"
        rows={failed}
        {...{ payload }}
      />
      <List id="pending-schedules" title="Đang hẹn giờ" rows={pending} {...{ payload }} />
    </>
  );
}

type Props = { id: string; title: string; rows: Schedule[]; payload: Payload };

async function List({ id, title, rows, payload }: Props) {
  if (rows.length === 0) return null;
  const titles = await Promise.all(
    rows.map(({ ofCollection, document }) => newestTitle(payload, ofCollection, document)),
  );
  return (
    <section className="review-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {rows.map((row, n) => (
          <li key={row.id}>
            <a
              href={`${payload.config.routes.admin}/collections/${row.ofCollection}/${row.document}`}
            >
              {titles[n]}
            </a>
            <span>
              {collectionLabels[row.ofCollection].vi.one} · {row.byName ?? 'không rõ ai'} hẹn{' '}
              {scheduledText(row)}
              {row.message ? ` · ${row.message}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
