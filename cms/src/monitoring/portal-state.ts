import type { PayloadRequest } from 'payload';
import type { PublishedCollection } from '@sxsh/content-types/collections';
import type { HeldGates } from '@sxsh/content-types/held';
import type { PastRelease } from '@sxsh/content-types/releases';
import { rowsOf } from '../publishing/rows.ts';
import type { StoredReceipt } from '../publishing/receipts.ts';
import { requireStaff } from '../publishing/staff.ts';
import { newestTitle } from '../publishing/titles.ts';
import { Refusal } from '../errors/refusal.ts';
import { gatesFor } from './gates.ts';
import { recentReleases, type PublisherSettings } from './recent-releases.ts';
import { healthOf, type Health, type HealthSettings } from './health.ts';

export type FailedDocument = {
  collection: PublishedCollection;
  id: string;
  title: string;
  at: string;
  message: string;
};

export type PortalState = Health & {
  failed: FailedDocument[];
  releases: PastRelease[];
  /** What waits for the word of the person who asks. */
  gates: HeldGates;
};

const mostFailed = 10;

/**
 * What the dashboard shows of the portal: its health, and by name what could not reach it, what the
 * last releases brought, and what is held until this person decides. A `Refusal` (401, 403) for whoever may not
 * read every document.
 */
export async function portalState(
  req: PayloadRequest,
  settings: HealthSettings & PublisherSettings,
): Promise<PortalState> {
  const { role } = requireStaff(req);
  if (role === 'collaborator')
    throw new Refusal('Tài khoản của bạn không xem được tình trạng cổng.', { status: 403 });
  const { payload } = req;
  const rows = await rowsOf<StoredReceipt & { ofCollection: PublishedCollection }>(
    payload,
    'receipts',
    { where: { state: { equals: 'failed' } }, limit: mostFailed },
  );
  const failed = await Promise.all(
    rows.map(async ({ ofCollection, document, at, message }) => ({
      collection: ofCollection,
      id: document,
      title: await newestTitle(payload, ofCollection, document),
      at: new Date(at).toISOString(),
      message: message ?? 'không rõ lý do',
    })),
  );
  const [health, releases, gates] = await Promise.all([
    healthOf(payload, settings),
    recentReleases(settings),
    gatesFor(role, settings),
  ]);
  return { ...health, failed, releases, gates };
}
