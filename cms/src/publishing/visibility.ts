import { isDocumentCollection, type PublishedCollection } from '@sxsh/content-types/collections';

/** What the public state of a document is derived from: its main row, never a draft version. */
export type MainRow = {
  id: string;
  updatedAt: string;
  deletedAt?: string | null;
  _status?: string | null;
  slug?: string | null;
  language?: string | null;
  audience?: string | null;
  embargoUntil?: string | null;
  expiresAt?: string | null;
};

/** True when the row may be public at some time: published (saved, where there are no drafts), not trashed, not internal. */
export function isPublished(collection: PublishedCollection, row: MainRow): boolean {
  if (row.deletedAt) return false;
  if (!isDocumentCollection(collection)) return true;
  if (collection === 'activities' && row.audience !== 'public') return false;
  return row._status === 'published';
}

const instant = (value: string | null | undefined): string | undefined =>
  value ? new Date(value).toISOString() : undefined;

/** Public from and until these instants (ISO, UTC); absent means always. */
export function windowOf(row: MainRow): { visibleFrom?: string; visibleUntil?: string } {
  const visibleFrom = instant(row.embargoUntil);
  const visibleUntil = instant(row.expiresAt);
  return { ...(visibleFrom && { visibleFrom }), ...(visibleUntil && { visibleUntil }) };
}

/** True when `now` (ISO, UTC) lies within the window: from its start on, up to but not at its end. */
export const isWithin = (
  window: { visibleFrom?: string | undefined; visibleUntil?: string | undefined },
  now: string,
): boolean =>
  (window.visibleFrom === undefined || window.visibleFrom <= now) &&
  (window.visibleUntil === undefined || now < window.visibleUntil);
