'use client';

import { useConfig } from '@payloadcms/ui';
import {
  changeLabels,
  othersText,
  pagesText,
  withoutDocumentText,
  type PastRelease,
} from '@sxsh/content-types/releases';
import { atClock } from '../publishing/time.ts';

/** What the last releases did, folded away: each with the documents it carried. */
export function RecentReleases({ releases }: { releases: readonly PastRelease[] }) {
  const { config } = useConfig();
  if (releases.length === 0) return null;
  const about = withoutDocumentText(releases);
  return (
    <details className="portal-status__releases">
      <summary>{releases.length} lần đưa trang gần đây</summary>
      <ol>
        {releases.map((release) => (
          <li key={release.number}>
            Số {release.number} {atClock(release.at)}: {pagesText(release)}
            {release.carried > 0 && (
              <ul>
                {release.documents.map(({ collection, id, title, address, change }) => (
                  <li key={address}>
                    {changeLabels[change]}:{' '}
                    <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</a>
                  </li>
                ))}
                {othersText(release) && <li>{othersText(release)}</li>}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {about && <p>{about}</p>}
    </details>
  );
}
