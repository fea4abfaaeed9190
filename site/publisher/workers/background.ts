import path from 'node:path';
import { fileOf } from '@sxsh/content-types/addresses';
import { swapTwins } from '../release/files.ts';
import type { Releaser } from '../release/release.ts';
import { stagedFile } from '../release/stage.ts';
import type { SiteBuild } from '../render/site-build.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { inParts } from './in-parts.ts';
import { workerPool, type WorkerPool } from './pool.ts';

export type BackgroundOptions = {
  store: Store;
  storeFile: string;
  publicDir: string;
  siteUrl: string;
  releases: Releaser;
  /** How many processes work at a time. */
  workers: number;
};

/** Pages of one part: enough to share the cost of a release, few enough to be dropped without regret. */
const partSize = 64;
/** Pages of one turn: the publisher looks for changes again after so many. */
const turnSize = 2048;

/**
 * Does in worker processes what nobody waits for: pages of the lowest priorities, and the compressed
 * twins of pages that went out without. Call one function at a time; nothing may be taken into the store
 * meanwhile. Both end early, with what is done kept, when `urgent` resolves.
 */
export function background(options: BackgroundOptions) {
  const { store, storeFile, publicDir, siteUrl, releases, workers } = options;
  let pool: WorkerPool | undefined;

  const poolFor = ({ entry }: SiteBuild): WorkerPool => {
    if (pool && pool.entry !== entry) pool.stop();
    if (pool?.entry !== entry) pool = workerPool({ storeFile, siteUrl, entry }, workers);
    return pool;
  };
  const rest = (): void => {
    pool?.stop();
    pool = undefined;
  };
  /** A pool in which a worker failed is given up: its next work starts new ones. */
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      rest();
      throw error;
    }
  };

  return {
    /** Renders waiting pages of the background; gives how many are done. */
    async render(build: SiteBuild, urgent: Promise<unknown>): Promise<number> {
      const its = poolFor(build);
      const storeVersion = store.version();
      let done = 0;
      await guarded(() =>
        inParts({
          list: store.pages.nextDirty(priorities.rebuild, turnSize),
          size: partSize,
          atATime: its.size,
          urgent,
          work: (addresses) =>
            releases.inStage((stage) => its.render({ addresses, stage, storeVersion })),
          finish: async ({ stage, written }) => {
            await releases.release(written, stage, false);
            done += written.length;
          },
          drop: ({ stage }) => releases.dropStage(stage),
        }),
      );
      return done;
    },

    /** Makes compressed twins of pages that have none. */
    async compress(build: SiteBuild, urgent: Promise<unknown>): Promise<void> {
      const its = poolFor(build);
      await guarded(() =>
        inParts({
          list: store.pages.withoutTwins(turnSize),
          size: partSize,
          atATime: its.size,
          urgent,
          work: (addresses) =>
            releases.inStage(async (stage) => {
              const files = addresses.map((address, index) => ({
                from: path.join(publicDir, fileOf(address)),
                to: stagedFile(stage, String(index)),
              }));
              await its.compress(files);
              return addresses;
            }),
          finish: async ({ stage, written: addresses }) => {
            for (const [index, address] of addresses.entries())
              swapTwins(stagedFile(stage, String(index)), path.join(publicDir, fileOf(address)));
            store.transaction(() => addresses.forEach(store.pages.noteTwins));
            await releases.dropStage(stage);
          },
          drop: ({ stage }) => releases.dropStage(stage),
        }),
      );
    },

    /** Ends the processes; the next work starts new ones. */
    rest,
  };
}
