import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import type { CmsClient } from './cms-client.ts';
import { knownHistory, noteReports } from './history.ts';

const batch = 200;

/**
 * Tells the CMS what became of each change. What cannot be delivered now stays for the next attempt; one that
 * fails makes the pause before the next longer.
 *
 * @param options a clock that never jumps, and the longest pause between two attempts (milliseconds)
 */
export function receiptSender(
  store: Store,
  cms: CmsClient,
  options: { steady: () => number; longestBackOff: number },
) {
  let running: Promise<void> | undefined;
  let fault: string | undefined;
  let failures = 0;
  let retryAt = 0;
  /** While the portal is rendered anew the CMS is told only what somebody waits for. */
  const next = () => store.receipts.ready(batch, store.pages.hasDirty(priorities.background));
  const run = async () => {
    try {
      for (;;) {
        const receipts = next();
        if (receipts.length === 0) break;
        const reports = await cms.sendReceipts(receipts, knownHistory(store));
        store.transaction(() => {
          noteReports(store, reports);
          receipts.forEach((receipt) => store.receipts.delivered(receipt));
        });
      }
      fault = undefined;
      failures = 0;
    } catch (error) {
      fault = (error as Error).message;
      failures += 1;
      retryAt = options.steady() + Math.min(options.longestBackOff, 250 * 2 ** failures);
    }
  };
  const hasReady = () => store.receipts.ready(1).length > 0;
  const untilRetry = () => (failures > 0 ? Math.max(0, retryAt - options.steady()) : 0);
  return {
    /** Sends what is ready, one run at a time, unless it is too early for that; resolves when the run is over. */
    send: (): Promise<void> =>
      untilRetry() > 0
        ? Promise.resolve()
        : (running ??= run().finally(() => (running = undefined))),
    /** Milliseconds until what is ready, if anything, should be sent. */
    pause: (): number => {
      if (!hasReady()) return Infinity;
      return running ? options.longestBackOff : untilRetry();
    },
    /** Why the last attempt failed. */
    fault: () => fault,
    hasReady,
  };
}
