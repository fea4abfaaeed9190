import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileOf } from '@sxsh/content-types/addresses';
import { systemClock } from '@sxsh/content-types/clock';
import { cmsClient } from '../intake/cms-client.ts';
import { publisher, type PublisherParts } from '../publisher.ts';
import type { SiteBuild } from '../render/site-build.ts';
import { searchKeeper, type SearchOptions } from '../search/search-keeper.ts';
import { openStore, type Store } from '../store/store.ts';
import { testKey, type FakeCms } from './fake-cms.ts';
import { filesIn } from './whole.ts';

/** Polls and walks often enough for a test, and never on their own unless asked. */
export const quiet = {
  poll: 3_600_000,
  walk: 3_600_000,
  longestBackOff: 50,
  missingFile: 3_600_000,
};

/** How long a test waits for what comes by itself, on a machine that has other work too. */
export const patience = { timeout: 15_000 };

/**
 * A publisher on a temporary folder, which can be stopped, broken and started again.
 *
 * @param from data folder of a stopped portal to go on from; it is copied
 */
export async function testPortal(cms: FakeCms, build: SiteBuild, siteUrl: string, from?: string) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sxsh-publisher-'));
  if (from !== undefined) cpSync(from, dataDir, { recursive: true });
  const publicDir = path.join(dataDir, 'public');
  const storeFile = path.join(dataDir, 'store', 'publisher.db');
  const settings = {
    cmsUrl: cms.url,
    siteUrl,
    port: 0,
    key: testKey,
    storeFile,
    publicDir,
    mapsDir: path.join(dataDir, 'maps'),
  };
  const said: string[] = [];
  /** Search as the real publisher has it. */
  const search =
    (options: Partial<SearchOptions> = {}) =>
    (store: Store) =>
      searchKeeper(
        { store, storeFile, outputFolder: publicDir, pauseShare: 0, ...options },
        (line) => said.push(line),
      );

  const start = async (changes: Partial<PublisherParts> = {}) => {
    const store = openStore(storeFile);
    const running = await publisher({
      settings,
      store,
      cms: cmsClient(settings),
      search: search(),
      loadBuild: () => Promise.resolve(build),
      clock: systemClock,
      rhythm: quiet,
      workers: { count: 2, from: 400 },
      say: (line) => said.push(line),
      ...changes,
    });
    return {
      ...running,
      store,
      stop: async () => {
        await running.stop();
        store.close();
      },
    };
  };

  return {
    settings,
    dataDir,
    publicDir,
    said,
    search,
    start,
    /** Waits until the publisher has nothing to do. */
    settled: async (running: Pick<Awaited<ReturnType<typeof start>>, 'status'>) => {
      for (let waited = 0; !running.status().idle; waited += 10) {
        if (waited > 60_000)
          throw new Error(`not idle: ${JSON.stringify(running.status())} ${said.join(' | ')}`);
        await sleep(10);
      }
    },
    /** The file at an address; undefined when there is none. */
    page: (address: string) =>
      readFile(path.join(publicDir, fileOf(address)), 'utf8').catch(() => undefined),
    /** Every file of the public folder with its bytes, by path. */
    files: () => filesIn(publicDir),
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}
