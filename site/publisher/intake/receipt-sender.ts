import type { Store } from '../store/store.ts';
import type { CmsClient } from './cms-client.ts';
<<<<<<< HEAD
import { noteReports } from './history.ts';
=======
import { confirmRelease, knownHistory } from './history.ts';
>>>>>>> 404fc2b (The publisher notices a database that was put back from an older backup)

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
<<<<<<< HEAD
        const reports = await cms.sendReceipts(receipts);
        store.transaction(() => {
          noteReports(store, reports);
          receipts.forEach((receipt) => store.receipts.delivered(receipt));
=======
        await cms.sendReceipts(receipts, knownHistory(store));
        store.transaction(() => {
          for (const receipt of receipts) {
            store.receipts.delivered(receipt);
            confirmRelease(store, receipt.release);
          }
>>>>>>> 404fc2b (The publisher notices a database that was put back from an older backup)
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
