import type { CollectionBeforeDeleteHook, Payload } from 'payload';
import {
  isDocumentCollection,
  isTermCollection,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { Refusal } from '../errors/refusal.ts';
import { refuseWhileUsed } from './guards.ts';
import { receiptOf } from './receipts.ts';
import { registerRowsOf } from './register.ts';
import { mainRow } from './rows.ts';
import { standingOf } from './standing.ts';
import { titleOf } from './titles.ts';
import { writeTombstone } from './tombstone.ts';
import { isPublished, type MainRow } from './visibility.ts';

/**
 * Before a document is deleted for good: refuses what is public, what something public uses, and what was
 * public and has no receipt yet that shows it gone; then writes the tombstone.
 */
export const guardDeletion =
  (collection: PublishedCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const document = String(id);
    const row = await mainRow(req.payload, collection, document);
    if (!row) return;
    const title = await titleOf(req.payload, collection, document);
    if (isDocumentCollection(collection)) refusePublic(collection, row, title);
    else await refuseWhileUsed(req, document, title);
    if (isDocumentCollection(collection) || isTermCollection(collection))
      await refuseUnconfirmed(req.payload, collection, row, title);
    await writeTombstone(req.payload, { collection, document, title });
  };

function refusePublic(collection: PublishedCollection, row: MainRow, title: string): void {
  if (isPublished(collection, row))
    throw new Refusal(
      `“${title}” đang công khai nên không xóa hẳn được. Hãy mở tài liệu và chọn “Gỡ khỏi cổng” trước.`,
      { status: 409 },
    );
}

async function refuseUnconfirmed(
  payload: Payload,
  collection: PublishedCollection,
  row: MainRow,
  title: string,
): Promise<void> {
  const register = await registerRowsOf(payload, [row.id]);
  if (!register.some((entry) => entry.firstLiveAt)) return;
  if (isPublished(collection, row))
    throw new Refusal(
      `“${title}” đang có trang trên cổng. Hãy bỏ vào thùng rác trước khi xóa hẳn.`,
      {
        status: 409,
      },
    );
  const receipt = await receiptOf(payload, row.id);
  const { time } = standingOf({ collection, id: row.id, row, register });
  if (receipt?.state !== 'removed' || receipt.time < time)
    throw new Refusal(
      `Cổng chưa xác nhận đã gỡ trang của “${title}”. Hãy chờ vài giây rồi xóa hẳn lại.`,
      { status: 409 },
    );
}
