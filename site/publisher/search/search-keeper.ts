import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { removeFromSearch, removeReplacedBundles } from '../../search/index.ts';
import type { SearchWork } from './worker.ts';

export type SearchStatus = { state: 'current' | 'building'; documents: number; fault?: string };

/** Changes that come within this time (milliseconds) share one rebuild. */
const gather = 200;
/** The rebuilds' share of a core: after one that took a second comes a pause of as long. */
const pauseShare = 1;
const retryAfter = 5000;
/** Readers who opened search before a swap go on with the earlier bundle for this long. */
const anHour = 3_600_000;

/**
 * Keeps the search bundle in step with the store, one rebuild at a time in a worker. What is removed is
 * taken out at once; what was removed while a rebuild ran is taken out of its result again.
 */
export function searchKeeper(work: SearchWork, warn: (line: string) => void) {
  let wanted = false;
  let running: Promise<void> | undefined;
  let worker: Worker | undefined;
  let isStopped = false;
  // Read through a call: it changes while a rebuild is awaited.
  const hasStopped = () => isStopped;
  let removedMeanwhile: string[] = [];
  let ageing: NodeJS.Timeout | undefined;
  const keepFor = work.keepFor ?? anHour;
  const status: SearchStatus = { state: 'current', documents: 0 };

  const rebuild = () =>
    new Promise<number>((resolve, reject) => {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
      let documents = 0;
      worker.once('message', (count: number) => (documents = count));
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve(documents) : reject(new Error(`exit ${code}`)),
      );
    });

  /** Earlier bundles go although no other rebuild follows: they hold what was said before. */
  const removeWhenOld = () => {
    clearTimeout(ageing);
    ageing = setTimeout(() => {
      removeReplacedBundles(work.outputFolder, keepFor).catch((error: unknown) =>
        warn(`không xóa được chỉ mục tìm kiếm cũ: ${(error as Error).message}`),
      );
    }, keepFor + 1000).unref();
  };

  const run = async () => {
    while (wanted && !isStopped) {
      await sleep(gather);
      wanted = false;
      removedMeanwhile = [];
      const start = performance.now();
      try {
        status.documents = await rebuild();
        delete status.fault;
        removeWhenOld();
        if (removedMeanwhile.length > 0) {
          await removeFromSearch({ ...work, addresses: removedMeanwhile });
          wanted = true;
        }
      } catch (error) {
        if (hasStopped()) return;
        status.fault = (error as Error).message;
        warn(`không dựng được chỉ mục tìm kiếm, sẽ thử lại: ${status.fault}`);
        wanted = true;
        await sleep(retryAfter);
      }
      if (wanted) await sleep((performance.now() - start) * pauseShare);
    }
    status.state = 'current';
    running = undefined;
  };

  return {
    status: (): SearchStatus => ({ ...status }),
    /** Asks for a rebuild from the store as it is now; resolves when search is current. */
    refresh(): Promise<void> {
      wanted = true;
      status.state = 'building';
      return (running ??= run());
    },
    /** Removes earlier bundles, whatever wrote them. Call it when search is current. */
    sweep: (): Promise<void> => removeReplacedBundles(work.outputFolder, 0),
    /** Takes pages out of search before they go. */
    async remove(addresses: readonly string[]): Promise<void> {
      if (running) removedMeanwhile.push(...addresses);
      await removeFromSearch({ ...work, addresses });
    },
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(ageing);
      await worker?.terminate();
    },
  };
}
export type SearchKeeper = ReturnType<typeof searchKeeper>;
