import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fileOf } from '@sxsh/content-types/addresses';
import { hashOf } from '../render/render-page.ts';
import { priorities } from '../store/pages.ts';
import type { Store } from '../store/store.ts';

/** Longer than systems keep in memory alone what was written (milliseconds). */
const notOnDiskYet = 120_000;

const unpacked = [
  ['', (bytes: Buffer) => bytes],
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
] as const;

/** When the page or a twin was last written; undefined when one that should be there is not. */
function writtenAt(file: string, hasTwins: boolean): number | undefined {
  let latest = 0;
  for (const [ending] of hasTwins ? unpacked : unpacked.slice(0, 1)) {
    const written = statSync(file + ending, { throwIfNoEntry: false })?.mtimeMs;
    if (written === undefined) return undefined;
    latest = Math.max(latest, written);
  }
  return latest;
}

function isWhole(file: string, hash: string, hasTwins: boolean): boolean {
  try {
    return (hasTwins ? unpacked : unpacked.slice(0, 1)).every(
      ([ending, unpack]) => hashOf(unpack(readFileSync(file + ending))) === hash,
    );
  } catch {
    return false;
  }
}

/**
 * After an end that nobody asked for: files are not synced before their swap, so that a power cut may leave
 * one empty that was written shortly before. Compares what was written last with the store and asks for the
 * pages that differ; gives how many. Looks at the time of every page's file: 0.2 s at 14,000 pages.
 */
export function mendAfterCrash(publicDir: string, store: Store): number {
  const pages = store.pages.everyWritten().map((page) => {
    const file = path.join(publicDir, fileOf(page.address));
    return { ...page, file, at: writtenAt(file, page.hasTwins) };
  });
  const last = pages.reduce((latest, { at = 0 }) => Math.max(latest, at), 0);
  const broken = pages.filter(
    ({ file, hash, hasTwins, at }) =>
      at === undefined || (at > last - notOnDiskYet && !isWhole(file, hash, hasTwins)),
  );
  store.transaction(() => {
    for (const { address } of broken) store.pages.forgetHash(address);
    store.pages.invalidate(
      broken.map(({ address }) => address),
      priorities.document,
    );
  });
  return broken.length;
}
