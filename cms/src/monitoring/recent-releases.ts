import { pastReleases, type PastRelease } from '@sxsh/content-types/releases';
import type { Settings } from '../settings.ts';

export type ReleaseSettings = Pick<Settings, 'publisherUrl' | 'publisherKey'>;

const patience = 2000;
const shown = { releases: 10, documents: 5 } as const;

/** The publisher's last releases for the dashboard, newest first; none when it does not answer. */
export async function recentReleases(settings: ReleaseSettings): Promise<PastRelease[]> {
  const { publisherUrl, publisherKey } = settings;
  try {
    const response = await fetch(`${publisherUrl}/releases?last=${shown.releases}`, {
      headers: { authorization: `Bearer ${publisherKey}` },
      signal: AbortSignal.timeout(patience),
    });
    return pastReleases
      .parse(await response.json())
      .map((release) => ({ ...release, documents: release.documents.slice(0, shown.documents) }));
  } catch {
    return [];
  }
}
