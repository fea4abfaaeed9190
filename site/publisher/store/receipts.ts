import type { Receipt } from '@sxsh/content-types/change';
import type { Statements } from './statements.ts';

/** A receipt before its release is known. */
export type Expected = Omit<Receipt, 'at' | 'release'>;

/** How far a receipt is: its release is not known yet, or it can be sent, and somebody may wait for it. */
const stages = { expected: 0, ready: 1, awaited: 2 } as const;
type Stage = (typeof stages)[keyof typeof stages];

/** What the CMS has still to be told; the latest word about a document replaces an earlier one. */
export function receipts({ all, one, run }: Statements) {
  const put = (receipt: Expected, stage: Stage, title?: string) =>
    run(
      `INSERT OR REPLACE INTO receipts (collection, id, address, title, receipt, ready)
       VALUES (?, ?, ?, ?, ?, ?)`,
      receipt.collection,
      receipt.document,
      receipt.path ?? null,
      title ?? null,
      JSON.stringify(receipt),
      stage,
    );
  return {
    /** A receipt that waits for its release; the title is for the account of that release. */
    expect: (receipt: Expected, title: string | undefined) => put(receipt, stages.expected, title),
    /** A receipt that can be sent; nobody waits for that of a page rendered in the background. */
    send: (receipt: Receipt, isAwaited = true) =>
      put(receipt, isAwaited ? stages.awaited : stages.ready),
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
    /** What can be sent, or only that of it which somebody may wait for. */
    ready: (limit: number, isOnlyAwaited = false): Receipt[] =>
      all(
        'SELECT receipt FROM receipts WHERE ready >= ? LIMIT ?',
        isOnlyAwaited ? stages.awaited : stages.ready,
        limit,
      ).map((row) => JSON.parse(String(row.receipt)) as Receipt),
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
