import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileOf } from '@sxsh/content-types/addresses';
import { z } from 'zod';
import type { Store } from '../store/store.ts';
import { carriedTo } from './carried.ts';
import { markPublicFolder } from './sweep.ts';
import { removeFile, swapIn } from './files.ts';
import { stagedFile, staging, type Staged } from './stage.ts';

/** Pages swapped in before other work gets its turn. */
const atATime = 16;

/** A page of a release. */
const entry = z.object({
  address: z.string(),
  hash: z.string(),
  tags: z.array(z.string()),
});

/** What a release does, as the journal holds it: enough to finish it after a crash at any instant. */
const plan = z.object({
  at: z.string(),
  /** Name of the folder the new pages are staged in. */
  stage: z.string(),
  /** Pages whose file is swapped in, in this order. */
  write: z.array(entry.extend({ file: z.string(), hasTwins: z.boolean() })),
  /** Pages whose bytes stay and whose tags may have changed. */
  keep: z.array(entry),
  remove: z.array(z.string()),
  failed: z.array(z.object({ address: z.string(), fault: z.string() })),
  /** Whether somebody may wait for it: not for what is rendered in the background. */
  isAwaited: z.boolean().default(true),
});
type Plan = z.infer<typeof plan>;

export type ReleaseOptions = {
  store: Store;
  publicDir: string;
  /** ISO, UTC. */
  now: () => string;
  /**
   * Called before pages are removed, or give way to a redirect or a notice, with their addresses: search
   * forgets them first.
   */
  beforeRemoval: (addresses: readonly string[]) => Promise<void>;
  /** The last look at each page (see `leakGate`). */
  check: (page: Staged) => Staged;
  /** Called after every step that a crash could follow; tests throw in it. */
  checkpoint?: (step: string) => void;
};

export type Release = { number: number; written: string[]; removed: string[] };

function planOf(
  store: Store,
  rendered: readonly Staged[],
  about: Pick<Plan, 'at' | 'stage' | 'isAwaited'>,
): Plan {
  const made: Plan = { ...about, write: [], keep: [], remove: [], failed: [] };
  const fresh: Plan['write'] = [];
  for (const one of rendered) {
    const { address } = one;
    if ('fault' in one) made.failed.push({ address, fault: one.fault });
    else if ('absent' in one) made.remove.push(address);
    else {
      const { hash, tags, file, hasTwins = false } = one;
      if (file === undefined) made.keep.push({ address, hash, tags });
      else {
        const isKnown = store.pages.hashOf(address) !== undefined;
        (isKnown ? made.write : fresh).push({ address, hash, tags, file, hasTwins });
      }
    }
  }
  // New pages before those that may link to them.
  made.write.unshift(...fresh);
  return made;
}

/** Puts rendered pages in front of readers, whole, and keeps the store's account of them. */
export function releaser(options: ReleaseOptions) {
  const { store, publicDir, now, beforeRemoval, check, checkpoint = () => undefined } = options;
  const stageFolder = (name: string) => path.join(publicDir, staging, name);
  const dropStage = (stage: string) => rm(stage, { recursive: true, force: true });
  let stages = 0;

  /** A redirect, or the notice of what was taken down, stands where a document stood. */
  const saysNoMore = (address: string): boolean =>
    store.routes.of(address) !== undefined || store.documents.isWithdrawnAt(address);

  const swap = async ({ stage, write, remove }: Plan): Promise<void> => {
    const going = [
      ...remove.filter((address) => store.pages.hashOf(address) !== undefined),
      ...write.map(({ address }) => address).filter(saysNoMore),
    ];
    if (going.length > 0) await beforeRemoval(going);
    for (const [index, { address, file, hasTwins }] of write.entries()) {
      swapIn(stagedFile(stageFolder(stage), file), path.join(publicDir, fileOf(address)), hasTwins);
      checkpoint(`swapped ${address}`);
      if (index % atATime === atATime - 1) await new Promise(setImmediate);
    }
    for (const address of remove) {
      await removeFile(publicDir, fileOf(address));
      checkpoint(`removed ${address}`);
    }
  };

  const settleReceipts = (address: string | null, isAwaited: boolean, fault?: string): void => {
    const release = store.releases.last();
    for (const { receipt } of store.receipts.expectedAt(address))
      store.receipts.send(
        {
          ...receipt,
          ...(fault !== undefined && {
            state: 'failed' as const,
            message: `Trang chưa dựng được: ${fault}`,
          }),
          at: now(),
          release,
        },
        isAwaited,
      );
  };

  const finish = (number: number, done: Plan): void =>
    store.transaction(() => {
      const [written, removed] = [done.write.length, done.remove.length];
      if (written + removed > 0) {
        const changed = [...done.write.map(({ address }) => address), ...done.remove];
        store.releases.add({ number, at: done.at, written, removed, ...carriedTo(changed, store) });
      }
      for (const page of done.write) store.pages.record(page);
      for (const page of done.keep)
        store.pages.record({ ...page, hasTwins: store.pages.hasTwins(page.address) });
      for (const address of done.remove) {
        store.pages.forget(address);
        store.pages.settle(address);
      }
      for (const { address } of [...done.write, ...done.keep, ...done.failed])
        store.pages.settle(address);
      for (const { address } of [...done.write, ...done.keep])
        settleReceipts(address, done.isAwaited);
      for (const address of done.remove) settleReceipts(address, done.isAwaited);
      for (const { address, fault } of done.failed) settleReceipts(address, done.isAwaited, fault);
      store.releases.end(number);
    });

  const perform = async (number: number, todo: Plan): Promise<void> => {
    const name = store.facts.get('store');
    const isChange = todo.write.length + todo.remove.length > 0;
    if (name !== undefined && isChange) markPublicFolder(publicDir, name, number);
    await swap(todo);
    finish(number, todo);
  };

  const finishInterrupted = async (): Promise<number> => {
    const unfinished = store.releases.unfinished();
    for (const { release, plan: stored } of unfinished) {
      const known = plan.parse(stored);
      await perform(release, known);
    }
    return unfinished.length;
  };

  return {
    /**
     * Has files written to a folder of their own, the stage. When that fails nothing of it stays: on a full
     * disk every attempt would leave its part behind.
     */
    async inStage<T>(write: (stage: string) => Promise<T>): Promise<{ stage: string; written: T }> {
      const stage = stageFolder(String((stages += 1)));
      await mkdir(stage, { recursive: true });
      try {
        return { stage, written: await write(stage) };
      } catch (error) {
        await dropStage(stage);
        throw error;
      }
    },
    /** Removes a stage with what was not swapped in. */
    dropStage,
    /** Swaps in what was rendered, from its stage, which ends with it. */
    async release(rendered: readonly Staged[], stage: string, isAwaited = true): Promise<Release> {
      const number = store.releases.last() + 1;
      const made = planOf(store, rendered.map(check), {
        at: now(),
        stage: path.basename(stage),
        isAwaited,
      });
      checkpoint('staged');
      store.releases.begin(number, made);
      checkpoint('begun');
      await perform(number, made);
      checkpoint('finished');
      await dropStage(stage);
      return {
        number: store.releases.last(),
        written: made.write.map(({ address }) => address),
        removed: made.remove,
      };
    },

    /**
     * Finishes a release that a fault of the disk interrupted; gives how many that were. Call it before
     * anything new is taken in: what it finishes counts as rendered.
     */
    finishInterrupted,

    /** Receipts of what has no page of its own: everything that read it has been rendered by now. */
    settleWithoutPage: () => store.transaction(() => settleReceipts(null, true)),

    /** Finishes a release that a crash interrupted and drops what was only staged. Call it once, at start. */
    async recover(): Promise<number> {
      const finished = await finishInterrupted();
      // A worker of a publisher that was killed may still write there for a moment.
      const patience = { maxRetries: 10, retryDelay: 50 };
      await rm(path.join(publicDir, staging), { recursive: true, force: true, ...patience });
      await mkdir(publicDir, { recursive: true });
      return finished;
    },
  };
}
export type Releaser = ReturnType<typeof releaser>;
