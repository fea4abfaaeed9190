import type { DefaultServerCellComponentProps } from 'payload';
import type { PublishedCollection } from '@sxsh/content-types/collections';
import { standingFactsOf } from '../../publishing/standing-facts.ts';
import { visibilityText } from './wording.ts';
import './publishing.css';

type Row = { id?: unknown; _status?: string };

/** In the lists: the same two facts as in the side bar. */
export async function StandingCell({
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  // Payload also renders cells without a row, as when it builds the list's columns.
  const { id, _status } = (rowData as Row | undefined) ?? {};
  if (typeof id !== 'string') return null;
  const collection = collectionSlug as PublishedCollection;
  const facts = await standingFactsOf(payload, collection, { id, _status });
  const shown = facts.visible && facts.state === 'published';
  return (
    <ul className="publishing-panel__facts publishing-panel__facts--cell">
      <li data-tone={shown ? 'good' : 'quiet'}>{visibilityText(facts)}</li>
      {facts.hasUnpublishedEdits && <li data-tone="notice">Có bản sửa chưa đăng</li>}
    </ul>
  );
}
