'use client';

import { useAuth, useConfig } from '@payloadcms/ui';
import { atClock } from '../publishing/time.ts';
import { HeldGates } from './HeldGates.tsx';
import { RecentReleases } from './RecentReleases.tsx';
import { RenewalLine } from './RenewalLine.tsx';
import { usePortalState } from './usePortalState.ts';
import { alarmTexts, comparisonText, publisherText, releaseText } from './wording.ts';
import './monitoring.css';

/** On the dashboard of everyone who publishes: does the portal work, and what has to be done. */
export function PortalStatus() {
  const { user } = useAuth();
  const { config } = useConfig();
  const isForThem =
    user?.role !== undefined && !['collaborator', 'station'].includes(String(user.role));
  const state = usePortalState(isForThem);
  if (!isForThem) return null;
  if (!state) return <section className="portal-status">Đang xem tình trạng cổng…</section>;
  const { publisher, alarms, backup, disk, failed, releases, gates } = state;
  const release = publisher.answers ? releaseText(publisher) : undefined;
  return (
    <section className="portal-status" aria-labelledby="portal-status">
      <h2 id="portal-status">Tình trạng cổng</h2>
      <p
        data-tone={publisher.answers && publisher.state !== 'held' ? 'good' : 'bad'}
        aria-live="polite"
      >
        {publisherText(publisher)}
      </p>
      <RenewalLine />
      <HeldGates held={gates} />
      {alarms.length > 0 && (
        <ul className="portal-status__alarms">
          {alarms
            .flatMap((name) => alarmTexts(name, state))
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      {failed.length > 0 && (
        <ul className="portal-status__failed">
          {failed.map(({ collection, id, title, message }) => (
            <li key={id}>
              <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</a>:{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
      <dl>
        {release && <Fact name="Lần đưa trang gần nhất" value={release} />}
        {publisher.answers && (
          <Fact name="Đối chiếu với hệ quản trị" value={comparisonText(publisher)} />
        )}
        <Fact
          name="Sao lưu gần nhất"
          value={backup.madeAt ? atClock(backup.madeAt) : 'chưa sao lưu lần nào'}
        />
        <Fact
          name="Đĩa còn trống"
          value={`${(disk.freeMegabytes / 1024).toLocaleString('vi', { maximumFractionDigits: 1 })} GB`}
        />
      </dl>
      <RecentReleases releases={releases} />
    </section>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
