import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileOf } from '@sxsh/content-types/addresses';
import type { Store } from '../store/store.ts';
import { assetsOf, noteReplaced } from './adopt-build.ts';
import { twins } from './files.ts';
import { staging } from './stage.ts';

const marker = '.portal';
/** What search keeps in order by itself, and what is being written at this moment. */
const isOfOthers = (file: string) => /^(?:pagefind|search|\.staging)\//.test(file);
/** Scripts, styles and fonts, named by their content: nothing of any document. */
const isAsset = (file: string) => file.startsWith('_astro/');

/** Whether files of an unknown origin may lie in the public folder. */
export const isSweepWanted = (store: Store): boolean => store.facts.get('sweep') !== undefined;

/**
 * Writes into the public folder which store it is written from, and with which release last. Call it before
 * a release changes the folder: a store that knows less than the folder shows is an earlier state of it.
 */
export function markPublicFolder(publicDir: string, name: string, release: number): void {
  const staged = path.join(publicDir, staging, 'marker');
  mkdirSync(path.dirname(staged), { recursive: true });
  writeFileSync(staged, `${name}\n${release}\n`);
  renameSync(staged, path.join(publicDir, marker));
}

/**
 * Marks the public folder as written from this store. One that another store wrote or a later state of this
 * one, or that was emptied, is to be written anew and swept.
 */
export async function claimPublicFolder(publicDir: string, store: Store): Promise<void> {
  const name = store.facts.get('store') ?? randomUUID();
  const file = path.join(publicDir, marker);
  const [found, release = '0'] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  if (found === name && Number(release) <= store.releases.last()) return;
  store.facts.set('store', name);
  store.facts.set('sweep', 'wanted');
  store.facts.clear('build');
  store.pages.forgetHashes();
  store.mediaFiles.requeueAll();
  markPublicFolder(publicDir, name, store.releases.last());
}

/**
 * Removes every file of the public folder that the store does not account for: what another store left
 * there might be a page that was taken down since. Assets of a build that it does not know count as
 * replaced `now`. Walks the whole folder; only needed when the folder or the store was replaced.
 */
export async function sweep(publicDir: string, store: Store, now: string): Promise<number> {
  const { current, replaced } = assetsOf(store);
  const known = new Set([
    marker,
    ...current,
    ...Object.keys(replaced),
    ...store.pages.every().map(fileOf),
    ...store.mediaFiles.paths().map((address) => address.slice(1)),
  ]);
  const assets = new Set<string>();
  let removed = 0;
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.relative(publicDir, path.join(entry.parentPath, entry.name));
    const twin = twins.find((ending) => file.endsWith(ending));
    const own = twin ? file.slice(0, -twin.length) : file;
    if (known.has(own) || isOfOthers(file)) continue;
    if (isAsset(own)) {
      assets.add(own);
      continue;
    }
    await rm(path.join(publicDir, file));
    removed += 1;
  }
  noteReplaced(store, [...assets], now);
  return removed;
}
