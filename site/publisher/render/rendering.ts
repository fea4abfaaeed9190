import type { Releaser } from '../release/release.ts';
import type { PublisherSettings } from '../settings.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { background } from '../workers/background.ts';
import { renderBatch } from './render-batch.ts';
import type { SiteBuild } from './site-build.ts';

/** Processes for what nobody waits for, and how many pages have to be waiting before they are started. */
export type WorkerSettings = { count: number; from: number };

export type RenderingOptions = {
  store: Store;
  settings: PublisherSettings;
  releases: Releaser;
  stopwatch: Stopwatch;
  workers: WorkerSettings;
  /** ISO, UTC. */
  now: () => string;
  say: (line: string) => void;
  /** True when somebody waits for a document that is not in the store yet. */
  hasNudges: () => boolean;
  /** News of any kind: what the workers do then is left for later. */
  news: { isWoken: () => boolean; woken: () => Promise<void> };
};

/**
 * Documents themselves go out before the pages that list them, however many those are. A release has
 * enough pages that a burst shares its cost, few enough that nobody waits long.
 */
const inOrder = [
  priorities.document,
  priorities.listing,
  priorities.background,
  priorities.rebuild,
];
const batchSize = 64;

/** Brings what is waiting to be rendered in front of readers, a piece at a time. */
export function rendering(options: RenderingOptions) {
  const { store, settings, releases, stopwatch, workers, now, say, hasNudges, news } = options;
  const { storeFile, publicDir, siteUrl } = settings;
  const { count } = workers;
  const beside = background({ store, storeFile, publicDir, siteUrl, releases, workers: count });
  let hasFailed = false;

  /** In this process: nobody waits for another to start. */
  const here = async (build: SiteBuild): Promise<number> => {
    const lowest = inOrder.find((priority) => store.pages.hasDirty(priority));
    if (lowest === undefined) return 0;
    const addresses = store.pages.nextDirty(lowest, batchSize);
    const isOver = () => lowest !== priorities.document && hasNudges();
    const { stage, written: pages } = await stopwatch.time('render', () =>
      releases.inStage((stage) =>
        renderBatch(store, build.app, { addresses, stage, siteUrl, isOver }),
      ),
    );
    for (const page of pages)
      if ('fault' in page) say(`không dựng được trang ${page.address}: ${page.fault}`);
    await stopwatch.time('swap', () => releases.release(pages, stage));
    stopwatch.lap(now(), pages.length);
    return pages.length;
  };

  return {
    /**
     * Renders the pages that are waiting, those that somebody waits for first; gives how many. Ends early
     * when somebody waits for a document that is still to come.
     */
    async next(build: SiteBuild): Promise<number> {
      const isForWorkers =
        !store.pages.hasDirty(priorities.listing) && store.pages.hasMoreDirty(workers.from);
      // What a worker failed at is done here once, where a fault is told with its page.
      if (!isForWorkers || hasFailed) {
        hasFailed = false;
        return here(build);
      }
      if (news.isWoken()) return 0;
      try {
        return await beside.render(build, news.woken());
      } catch (error) {
        hasFailed = true;
        say(`Tiến trình phụ gặp lỗi (${(error as Error).message}): bộ xuất bản tự dựng tiếp.`);
        return 0;
      }
    },
    /** Makes the compressed twins that are missing, and ends the workers when none is; true for more to do. */
    async twins(build: SiteBuild): Promise<boolean> {
      if (store.pages.withoutTwins(1).length > 0) {
        if (!news.isWoken()) await beside.compress(build, news.woken());
        return true;
      }
      beside.rest();
      return false;
    },
    /** Ends the workers. */
    rest: beside.rest,
  };
}
