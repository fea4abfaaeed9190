import type { Receipt } from '@sxsh/content-types/change';
import type { Statements } from './statements.ts';

/** A receipt before its release is known. */
export type Expected = Omit<Receipt, 'at' | 'release'>;

/** What the CMS has still to be told; the latest word about a document replaces an earlier one. */
export function receipts({ all, one, run }: Statements) {
  const put = (receipt: Expected, ready: boolean, title?: string) =>
    run(
      `INSERT OR REPLACE INTO receipts (collection, id, address, title, receipt, ready)
       VALUES (?, ?, ?, ?, ?, ?)`,
      receipt.collection,
      receipt.document,
      receipt.path ?? null,
      title ?? null,
      JSON.stringify(receipt),
      ready ? 1 : 0,
    );
  return {
    /** A receipt that waits for its release; the title is for the account of that release. */
    expect: (receipt: Expected, title: string | undefined) => put(receipt, false, title),
    /** A receipt that can be sent. */
    send: (receipt: Receipt) => put(receipt, true),
    /** What waits for the page at an address or, without one, for no page in particular. */
    expectedAt: (address: string | null): { receipt: Expected; title?: string }[] =>
      all('SELECT receipt, title FROM receipts WHERE ready = 0 AND address IS ?', address).map(
        ({ receipt, title }) => ({
          receipt: JSON.parse(String(receipt)) as Expected,
          ...(title !== null && { title: String(title) }),
        }),
      ),
    /** Documents whose change has not reached its page yet. */
    countExpected: (): number =>
      Number(one('SELECT count(*) AS n FROM receipts WHERE ready = 0')?.n),
    ready: (limit: number): Receipt[] =>
      all('SELECT receipt FROM receipts WHERE ready = 1 LIMIT ?', limit).map(
        (row) => JSON.parse(String(row.receipt)) as Receipt,
      ),
    /** Drops what was delivered, unless there is newer word by now. */
    delivered: (receipt: Receipt) =>
      run(
        'DELETE FROM receipts WHERE collection = ? AND id = ? AND receipt = ?',
        receipt.collection,
        receipt.document,
        JSON.stringify(receipt),
      ),
  };
}
