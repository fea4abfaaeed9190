import type { Payload } from 'payload';
import { v7 } from 'uuid';
import type { Receipt, ReceiptState } from '@sxsh/content-types/change';
import { markLive } from './register.ts';
import { rowsOf } from './rows.ts';

export type StoredReceipt = {
  id: string;
  document: string;
  time: string;
  state: ReceiptState;
  at: string;
  release: number;
  path?: string | null;
  message?: string | null;
};

/** The last receipt of a document; undefined when the publisher has never reported on it. */
export async function receiptOf(
  payload: Payload,
  document: string,
): Promise<StoredReceipt | undefined> {
  const [row] = await rowsOf<StoredReceipt>(payload, 'receipts', {
    where: { document: { equals: document } },
    limit: 1,
  });
  return (
    row && { ...row, time: new Date(row.time).toISOString(), at: new Date(row.at).toISOString() }
  );
}

/** True when both say the same of the same change: the publisher asked again and found nothing new. */
const repeats = (earlier: StoredReceipt, receipt: Receipt): boolean =>
  earlier.state === receipt.state && earlier.time === receipt.time;

/**
 * Keeps a receipt as the document's last one; a live one also marks its path as once public. A repeated
 * receipt (a draft was saved, a page rendered again) keeps the hour at which the change was live.
 */
export async function keepReceipt(payload: Payload, receipt: Receipt): Promise<void> {
  const { collection, document, path, message, ...facts } = receipt;
  const now = new Date().toISOString();
  const data = {
    ...facts,
    ofCollection: collection,
    document,
    path: path ?? null,
    message: message ?? null,
    updatedAt: now,
  };
  const earlier = await receiptOf(payload, document);
  if (earlier)
    await payload.db.updateOne({
      collection: 'receipts',
      id: earlier.id,
      data: repeats(earlier, receipt) ? { ...data, at: earlier.at } : data,
      req: {},
    });
  else
    await payload.db.create({
      collection: 'receipts',
      data: { ...data, id: v7(), createdAt: now },
      req: {},
    });
  if (receipt.state === 'live' && path) await markLive(payload, [path], receipt.at);
}
