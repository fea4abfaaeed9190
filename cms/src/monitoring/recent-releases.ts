import { pastReleases, type PastRelease } from '@sxsh/content-types/releases';
import { askPublisher } from '../publishing/ask-publisher.ts';
import type { Settings } from '../settings.ts';

export type PublisherSettings = Pick<Settings, 'publisherUrl' | 'publisherKey'>;

const shown = { releases: 10, documents: 5 } as const;

/** The publisher's last releases for the dashboard, newest first; none when it does not answer. */
export async function recentReleases(settings: PublisherSettings): Promise<PastRelease[]> {
  try {
    return pastReleases
      .parse(await askPublisher(settings, `GET /releases?last=${shown.releases}`))
      .map((release) => ({ ...release, documents: release.documents.slice(0, shown.documents) }));
  } catch {
    return [];
  }
}
