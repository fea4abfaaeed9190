import { setTimeout as sleep } from 'node:timers/promises';
import type { Secrets } from './data-folder.ts';
import { readPublisherStatus, type PublisherStatus } from './portal.ts';
import type { Settings } from './settings.ts';

/** Waits until the publisher has rendered what there is, saying how many pages are done. */
export async function waitForFirstRender(
  settings: Settings,
  secrets: Secrets,
  options: {
    say: (detail: string) => void;
    /** Told of every look at the publisher. */
    watch?: (status: PublisherStatus) => void;
    signal?: AbortSignal;
  },
): Promise<void> {
  while (!options.signal?.aborted) {
    const status = await readPublisherStatus(settings, secrets);
    options.watch?.(status);
    if (status.idle) return;
    options.say(`${status.rendered} trang đã xong, còn ${status.waiting}`);
    await sleep(100);
  }
}
