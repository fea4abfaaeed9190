import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileOf } from '@sxsh/content-types/addresses';
import { z } from 'zod';
import type { Rendered } from '../render/render-page.ts';
import type { Store } from '../store/store.ts';
import { compress, removeFile, swapIn, writeWithTwins } from './files.ts';

const staging = '.staging';
/** Pages whose files are written or swapped side by side. */
const atATime = 16;

/** What a release does, as the journal holds it: enough to finish it after a crash at any instant. */
const plan = z.object({
  at: z.string(),
  /** Pages whose file is swapped in, in this order. */
  write: z.array(z.object({ address: z.string(), hash: z.string(), tags: z.array(z.string()) })),
  /** Pages whose bytes stay and whose tags may have changed. */
  keep: z.array(z.object({ address: z.string(), hash: z.string(), tags: z.array(z.string()) })),
  remove: z.array(z.string()),
  failed: z.array(z.object({ address: z.string(), fault: z.string() })),
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
  /** Called after every step that a crash could follow; tests throw in it. */
  checkpoint?: (step: string) => void;
};

export type Release = { number: number; written: string[]; removed: string[] };

function planOf(store: Store, rendered: readonly Rendered[], now: string): Plan {
  const made: Plan = { at: now, write: [], keep: [], remove: [], failed: [] };
  const fresh: Plan['write'] = [];
  for (const one of rendered) {
    if ('fault' in one) made.failed.push({ address: one.address, fault: one.fault });
    else if ('absent' in one) made.remove.push(one.address);
    else {
      const { address, hash, tags } = one;
      const known = store.pages.hashOf(address);
      (known === hash ? made.keep : known === undefined ? fresh : made.write).push({
        address,
        hash,
        tags,
      });
    }
  }
  // New pages before those that may link to them.
  made.write.unshift(...fresh);
  return made;
}

/** Puts rendered pages in front of readers, whole, and keeps the store's account of them. */
export function releaser(options: ReleaseOptions) {
  const { store, publicDir, now, beforeRemoval, checkpoint = () => undefined } = options;
  const stageOf = (number: number, address: string) =>
    path.join(publicDir, staging, String(number), fileOf(address));

  /** Works on some pages at a time, in their order from group to group. */
  const inGroups = async (
    entries: Plan['write'],
    work: (entry: Plan['write'][number]) => Promise<string>,
  ): Promise<void> => {
    for (let from = 0; from < entries.length; from += atATime)
      for (const step of await Promise.all(entries.slice(from, from + atATime).map(work)))
        checkpoint(step);
  };

  /** A redirect, or the notice of what was taken down, stands where a document stood. */
  const saysNoMore = (address: string): boolean =>
    store.routes.of(address) !== undefined || store.documents.isWithdrawnAt(address);

  const swap = async (number: number, { write, remove }: Plan): Promise<void> => {
    const going = [
      ...remove.filter((address) => store.pages.hashOf(address) !== undefined),
      ...write.map(({ address }) => address).filter(saysNoMore),
    ];
    if (going.length > 0) await beforeRemoval(going);
    await inGroups(write, async ({ address }) => {
      await swapIn(stageOf(number, address), path.join(publicDir, fileOf(address)));
      return `swapped ${address}`;
    });
    for (const address of remove) {
      await removeFile(publicDir, fileOf(address));
      checkpoint(`removed ${address}`);
    }
  };

  const settleReceipts = (address: string | null, fault?: string): void => {
    const release = store.releases.last();
    for (const expected of store.receipts.expectedAt(address))
      store.receipts.send({
        ...expected,
        ...(fault !== undefined && {
          state: 'failed' as const,
          message: `Trang chưa dựng được: ${fault}`,
        }),
        at: now(),
        release,
      });
  };

  const finish = (number: number, done: Plan): void =>
    store.transaction(() => {
      for (const { address, hash, tags } of [...done.write, ...done.keep])
        store.pages.record(address, hash, tags);
      for (const address of done.remove) {
        store.pages.forget(address);
        store.pages.settle(address);
      }
      for (const { address } of [...done.write, ...done.keep, ...done.failed])
        store.pages.settle(address);
      const [written, removed] = [done.write.length, done.remove.length];
      if (written + removed > 0) store.releases.add({ number, at: done.at, written, removed });
      for (const { address } of [...done.write, ...done.keep]) settleReceipts(address);
      for (const address of done.remove) settleReceipts(address);
      for (const { address, fault } of done.failed) settleReceipts(address, fault);
      store.releases.end(number);
    });

  const finishInterrupted = async (): Promise<number> => {
    const unfinished = store.releases.unfinished();
    for (const { release, plan: stored } of unfinished) {
      const known = plan.parse(stored);
      await swap(release, known);
      finish(release, known);
    }
    return unfinished.length;
  };

  return {
    /** Swaps in what was rendered; a page whose bytes are the same is left alone. */
    async release(rendered: readonly Rendered[]): Promise<Release> {
      const number = store.releases.last() + 1;
      const made = planOf(store, rendered, now());
      const pages = new Map(
        rendered.flatMap((one) => ('body' in one ? [[one.address, one] as const] : [])),
      );
      await inGroups(made.write, async ({ address }) => {
        const page = pages.get(address);
        await writeWithTwins(
          stageOf(number, address),
          await (page?.compressed ?? compress(page?.body ?? '')),
        );
        return `staged ${address}`;
      });
      store.releases.begin(number, made);
      checkpoint('begun');
      await swap(number, made);
      finish(number, made);
      checkpoint('finished');
      await rm(path.join(publicDir, staging, String(number)), { recursive: true, force: true });
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
    settleWithoutPage: () => store.transaction(() => settleReceipts(null)),

    /** Finishes a release that a crash interrupted and drops what was only staged. Call it once, at start. */
    async recover(): Promise<number> {
      const finished = await finishInterrupted();
      await rm(path.join(publicDir, staging), { recursive: true, force: true });
      await mkdir(publicDir, { recursive: true });
      return finished;
    },
  };
}
