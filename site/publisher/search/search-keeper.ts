import { setTimeout as sleep } from 'node:timers/promises';
import {
  aboutBundle,
  deleteFragments,
  isBundleThere,
  namesInBundle,
  removeReplaced,
  retire,
} from '../../search/index/bundle-folder.ts';
import { blockSizes, shelves, type BlockSizes, type Shelf } from '../../search/index/blocks.ts';
import { readManifest, writeManifest } from '../../search/index/manifest-file.ts';
import type { Manifest } from '../../search/manifest.ts';
import { recordForm } from '../../search/index/record.ts';
import { frontBlock, type Plan } from '../store/search-records.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';
import { buildProcess } from './build-process.ts';
import type { Limits } from './child-process.ts';
import { attachedTexts } from './files/texts.ts';
import { readerFilesWriter } from './reader-files.ts';
import { titleFiles } from './title-files.ts';

export type SearchStatus = { state: 'current' | 'building'; documents: number; fault?: string };

export type SearchOptions = {
  store: Store;
  storeFile: string;
  outputFolder: string;
  /** How long a replaced bundle stays (milliseconds). */
  keepFor?: number;
  sizes?: BlockSizes;
  /** The rebuilds' share of a core: after one that took a second comes a pause of so many seconds. */
  pauseShare?: number;
  /** Least time between two rebuilds of blocks in which something is dead (milliseconds). */
  mendEvery?: number;
  /** Of reading one file: time (milliseconds) and memory (MB). */
  limits?: Limits;
};

/** So many files of titles are written before something else has its turn; a publish changes a dozen. */
const titlesAtOnce = 64;
/** Changes that come within this time (milliseconds) share one rebuild. */
const gather = 200;
const retryAfter = 5000;
/** Readers who opened search before a swap go on with the earlier bundle for this long. */
const anHour = 3_600_000;

/**
 * Keeps search in step with the store: a small hot bundle of what is new or changed, rebuilt after every
 * change, and blocks of the archive, rebuilt when something in them is no longer true. One is built at a
 * time, beside the publisher. What is removed is taken out at once.
 */
export function searchKeeper(options: SearchOptions, warn: (line: string) => void) {
  const { store, storeFile, outputFolder, keepFor = anHour } = options;
  const { sizes = blockSizes, pauseShare = 1, mendEvery = 60_000 } = options;
  const records = store.search;
  const builder = buildProcess();
  const texts = attachedTexts({ store, publicDir: outputFolder, limits: options.limits }, warn);
  const writeReaderFiles = readerFilesWriter(store, outputFolder);
  const titles = titleFiles(store, outputFolder);
  let running: Promise<void> | undefined;
  let isStopped = false;
  // Read through a call: it changes while a rebuild is awaited.
  const hasStopped = () => isStopped;
  let ageing: NodeJS.Timeout | undefined;
  let mending: NodeJS.Timeout | undefined;
  let nextMending = performance.now() + mendEvery;
  let fault: string | undefined;

  let program: string | undefined;
  /** The folders that readers are told of. */
  const current = () => [
    ...records.blocks().map(({ bundle }) => bundle),
    ...(program ? [program] : []),
  ];
  const known = new Map<string, Awaited<ReturnType<typeof aboutBundle>>>();
  const about = async (bundle: string) => {
    const its =
      known.get(bundle) ?? (await aboutBundle(outputFolder, bundle).catch(() => undefined));
    if (its) known.set(bundle, its);
    return its;
  };

  /** Tells readers what there is now; what has died since the last time loses its text. */
  const tell = async (): Promise<void> => {
    const dead = records.deadWithText();
    const blocks = records.blocks();
    const bundles: Manifest['bundles'] = [];
    for (const { bundle, documents, dead } of blocks) {
      const its = await about(bundle);
      const names = await namesInBundle(outputFolder, bundle, dead).catch(() => undefined);
      // A lost one must not stop a removal; the next start builds it again.
      if (!its || !names) continue;
      program = its.program;
      bundles.push({ bundle, documents, entry: its.entry, dead: names });
    }
    for (const bundle of known.keys())
      if (!blocks.some((one) => one.bundle === bundle)) known.delete(bundle);
    // Before the first bundle is built there is nothing to be told of.
    if (program) await writeManifest(outputFolder, { program, bundles });
    for (const [bundle, its] of Map.groupBy(dead, (one) => one.bundle))
      await deleteFragments(
        outputFolder,
        its.map(({ address }) => address),
        [bundle],
      );
    store.transaction(() => records.forgetText(dead));
  };
  // One after the other: an earlier account must not overwrite a later one.
  let told: Promise<void> = Promise.resolve();
  const announce = (): Promise<void> => (told = told.catch(() => undefined).then(tell));

  /** Earlier bundles go although no other rebuild follows: they hold what was said before. */
  const removeWhenOld = (): void => {
    clearTimeout(ageing);
    ageing = setTimeout(() => {
      // What is being built is in nobody's account yet.
      if (running) {
        removeWhenOld();
        return;
      }
      removeReplaced(outputFolder, current(), { keepFor }).catch((error: unknown) =>
        warn(`không xóa được chỉ mục tìm kiếm cũ: ${(error as Error).message}`),
      );
    }, keepFor + 1000).unref();
  };

  const build = async (plan: Plan, as: number | 'hot' | 'new') => {
    const before = current();
    const built = await builder.run({ storeFile, outputFolder, members: plan.members });
    store.transaction(() => records.settle({ ...built, as, plan }));
    await announce();
    const now = current();
    for (const bundle of before) if (!now.includes(bundle)) await retire(outputFolder, bundle);
    await removeReplaced(outputFolder, now, { keepFor });
    removeWhenOld();
  };

  /** What the hot bundle cannot hold goes to the front block, and what that cannot to the archive, oldest first. */
  const makeRoom = async (inFront: ReturnType<typeof records.inFront>): Promise<void> => {
    if (inFront['in-force'] + inFront.dated <= sizes.block) {
      await build(records.planFront(), frontBlock);
      return;
    }
    const tooMany = (shelf: Shelf) => inFront[shelf] - sizes.front[shelf];
    const [shelf] = shelves.toSorted((a, b) => tooMany(b) - tooMany(a));
    if (shelf === undefined) return;
    const leaving = records.planOldest(shelf, Math.min(tooMany(shelf), sizes.block));
    const joined = records.roomFor(leaving.members.length, sizes.block);
    const members = joined === undefined ? [] : records.planBlock(joined).members;
    await build({ ...leaving, members: [...members, ...leaving.members] }, joined ?? 'new');
  };

  /** The most urgent bundle that is not as it should be; false when all are. */
  const step = async (): Promise<boolean> => {
    await writeReaderFiles();
    if (records.isHotStale()) {
      await build(records.planHot(sizes.hot), 'hot');
      return true;
    }
    // Those of a publish, not those of a whole archive, which wait like its blocks.
    if (!titles.hasMoreThan(titlesAtOnce) && (await titles.writeSome(titlesAtOnce))) return true;
    // A block takes a core for seconds; a render of many pages wants all of them.
    if (store.pages.hasDirty(priorities.rebuild)) return false;
    if (await titles.writeSome(titlesAtOnce)) return true;
    const inFront = records.inFront();
    if (inFront.hot > sizes.hot) {
      await makeRoom(inFront);
      return true;
    }
    const worn = records.worn();
    if (worn === undefined || performance.now() < nextMending) return texts.step();
    await build(records.planBlock(worn), worn);
    nextMending = performance.now() + mendEvery;
    return true;
  };

  const run = async (): Promise<void> => {
    for (let isMore = true; isMore && !isStopped;) {
      await sleep(gather);
      const start = performance.now();
      try {
        isMore = await step();
        fault = undefined;
      } catch (error) {
        if (hasStopped()) return;
        fault = (error as Error).message;
        warn(`không dựng được chỉ mục tìm kiếm, sẽ thử lại: ${fault}`);
        await sleep(retryAfter);
      }
      if (isMore) await sleep((performance.now() - start) * pauseShare);
    }
    running = undefined;
    if (records.worn() === undefined || isStopped) return;
    clearTimeout(mending);
    mending = setTimeout(() => void refresh(), nextMending - performance.now()).unref();
  };
  const refresh = (): Promise<void> => (running ??= run());

  return {
    status: (): SearchStatus => ({
      state: running ? 'building' : 'current',
      documents: records.count(),
      ...(fault !== undefined && { fault }),
    }),
    /**
     * Brings search in step with the store; resolves when readers find what there is. Blocks wait while pages
     * of the background do: call it again when none does.
     */
    refresh,
    /** Starts over when the bundles are lost or of another form than this code makes. Call it at start. */
    async adopt(): Promise<void> {
      texts.adopt();
      const told = await readManifest(outputFolder);
      program = told?.program;
      const isThere = await Promise.all(current().map((one) => isBundleThere(outputFolder, one)));
      const isOurs = store.facts.get('search form') === recordForm;
      if (isOurs && !isThere.includes(false) && told) return;
      // A store made anew does not know what titles an earlier one wrote, some of them of documents that are gone.
      if (store.facts.get('search form') === undefined) await titles.removeAll();
      store.transaction(() => {
        records.noteAll();
        store.facts.set('search form', recordForm);
      });
    },
    /** Removes earlier bundles, whatever wrote them. Call it when search is current. */
    sweep: (): Promise<void> => removeReplaced(outputFolder, current(), { keepFor: 0 }),
    /** Takes pages out of search before they go: the store knows already that they do. */
    async remove(addresses: readonly string[]): Promise<void> {
      await announce();
      await titles.writeUrgent();
      await deleteFragments(outputFolder, addresses);
    },
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(ageing);
      clearTimeout(mending);
      builder.stop();
      texts.stop();
      await running;
    },
  };
}
export type SearchKeeper = ReturnType<typeof searchKeeper>;
