import type { Store } from '../store/store.ts';
import { CmsUnreachable, type CmsClient } from './cms-client.ts';

const batch = 200;

/** Tells the CMS what became of each change; what cannot be delivered now stays for the next attempt. */
export function receiptSender(store: Store, cms: CmsClient) {
  let running: Promise<void> | undefined;
  const run = async () => {
    try {
      for (;;) {
        const receipts = store.receipts.ready(batch);
        if (receipts.length === 0) return;
        await cms.sendReceipts(receipts);
        store.transaction(() => receipts.forEach((receipt) => store.receipts.delivered(receipt)));
      }
    } catch (error) {
      if (!(error instanceof CmsUnreachable)) throw error;
    } finally {
      running = undefined;
    }
  };
  return {
    /** Sends what is ready, one run at a time; resolves when the run is over. */
    send: (): Promise<void> => (running ??= run()),
    hasReady: () => store.receipts.ready(1).length > 0,
  };
}
