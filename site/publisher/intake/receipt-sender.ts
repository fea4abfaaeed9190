import type { Store } from '../store/store.ts';
import type { CmsClient } from './cms-client.ts';
import { knownHistory, noteReports } from './history.ts';

const batch = 200;

/** Tells the CMS what became of each change; what cannot be delivered now stays for the next attempt. */
export function receiptSender(store: Store, cms: CmsClient) {
  let running: Promise<void> | undefined;
  let fault: string | undefined;
  const run = async () => {
    try {
      for (;;) {
        const receipts = store.receipts.ready(batch);
        if (receipts.length === 0) break;
        const reports = await cms.sendReceipts(receipts, knownHistory(store));
        store.transaction(() => {
          noteReports(store, reports);
          receipts.forEach((receipt) => store.receipts.delivered(receipt));
        });
      }
      fault = undefined;
    } catch (error) {
      fault = (error as Error).message;
    }
  };
  return {
    /** Sends what is ready, one run at a time; resolves when the run is over. */
    send: (): Promise<void> => (running ??= run().finally(() => (running = undefined))),
    /** Why the last attempt failed. */
    fault: () => fault,
    hasReady: () => store.receipts.ready(1).length > 0,
  };
}
