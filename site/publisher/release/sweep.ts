import { readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileOf } from '@sxsh/content-types/addresses';
import type { Store } from '../store/store.ts';
import { twins } from './files.ts';

const marker = '.portal';
/** What search keeps in order by itself, and what is being written at this moment. */
const isOfOthers = (file: string) => /^(?:pagefind|search|\.staging)\//.test(file);

/** True when the public folder was written from this very store. */
export async function isOurs(publicDir: string, storeName: string): Promise<boolean> {
  const found = await readFile(path.join(publicDir, marker), 'utf8').catch(() => '');
  return found.trim() === storeName;
}

/** Marks the public folder as written from this store. */
export async function claim(publicDir: string, storeName: string): Promise<void> {
  await mkdir(publicDir, { recursive: true });
  await writeFile(path.join(publicDir, marker), `${storeName}\n`);
}

/**
 * Removes every file of the public folder that the store does not account for: what another store left
 * there might be a page that was taken down since. Walks the whole folder; only needed when the folder or
 * the store was replaced.
 */
export async function sweep(
  publicDir: string,
  store: Store,
  assets: readonly string[],
): Promise<number> {
  const known = new Set([
    marker,
    ...assets,
    ...store.pages.every().map(fileOf),
    ...store.mediaFiles.paths().map((address) => address.slice(1)),
  ]);
  let removed = 0;
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.relative(publicDir, path.join(entry.parentPath, entry.name));
    const twin = twins.find((ending) => file.endsWith(ending));
    if (known.has(twin ? file.slice(0, -twin.length) : file) || isOfOthers(file)) continue;
    await rm(path.join(publicDir, file));
    removed += 1;
  }
  return removed;
}
