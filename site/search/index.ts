import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildBundle, type Bundle, type BundleFile } from './bundle.ts';
import { readManifest, staging, writeManifest, type Manifest } from './manifest.ts';
import type { SearchDocument } from './record.ts';

export { searchDocuments } from './documents.ts';
export type { SearchDocument } from './record.ts';

const bundles = 'pagefind';
/** Fragment files by address, so that a removal need not open every fragment. */
const fragmentList = 'fragments.json';

const writeInto = async (folder: string, { path, content }: BundleFile, flag: 'w' | 'wx') => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content, { flag }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
};

/**
 * Writes a bundle out of readers' sight and moves it in whole. One that is there already has the same content
 * and is only mended, where a removal took a fragment of a document that has come back.
 */
async function writeBundle(outputFolder: string, bundle: Bundle): Promise<string> {
  const folder = `${bundles}/${bundle.hash}/`;
  const target = join(outputFolder, folder);
  const isThere = await stat(target).then(
    () => true,
    () => false,
  );
  const list = { path: fragmentList, content: Buffer.from(JSON.stringify(bundle.fragments)) };
  const into = isThere ? target : join(outputFolder, staging, bundle.hash);
  if (!isThere) await rm(into, { recursive: true, force: true });
  for (const file of [...bundle.files, list]) await writeInto(into, file, isThere ? 'wx' : 'w');
  if (!isThere) {
    await mkdir(join(outputFolder, bundles), { recursive: true });
    await rename(into, target);
  }
  return folder;
}

/** Readers who opened the search page before the swap still ask for the earlier bundle. */
async function removeOldBundles(outputFolder: string, current: string, keepFor: number) {
  const parent = join(outputFolder, bundles);
  for (const name of await readdir(parent)) {
    if (`${bundles}/${name}/` === current) continue;
    const { mtimeMs } = await stat(join(parent, name));
    if (Date.now() - mtimeMs >= keepFor)
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Builds the search bundle of all given documents, swaps it in (`pagefind/<hash>/`, then
 * `search/manifest.json`) and removes bundles that were replaced more than `keepFor` milliseconds ago
 * (one hour unless told). Takes documents as `searchDocuments(reader)` gives them; gives the manifest.
 */
export async function rebuildSearch(options: {
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
  outputFolder: string;
  keepFor?: number;
}): Promise<Manifest> {
  const { outputFolder, keepFor = 3_600_000 } = options;
  const bundle = await buildBundle(options.documents);
  const previous = await readManifest(outputFolder);
  const current: Manifest = {
    bundle: await writeBundle(outputFolder, bundle),
    documents: bundle.documents,
    dead: [],
  };
  if (previous && previous.bundle !== current.bundle) {
    const now = new Date();
    await utimes(join(outputFolder, previous.bundle), now, now).catch(() => undefined);
  }
  await writeManifest(outputFolder, current);
  await removeOldBundles(outputFolder, current.bundle, keepFor);
  return current;
}

/** Removes the bundles that were replaced more than `keepFor` milliseconds ago; never the current one. */
export async function removeReplacedBundles(outputFolder: string, keepFor: number): Promise<void> {
  const current = await readManifest(outputFolder);
  if (current) await removeOldBundles(outputFolder, current.bundle, keepFor);
}

/**
 * Takes documents out of search at once, before their pages go: their addresses join the manifest's dead
 * list and their text is deleted from every bundle on disk. The next rebuild drops their words too.
 */
export async function removeFromSearch(options: {
  addresses: readonly string[];
  outputFolder: string;
}): Promise<void> {
  const { addresses, outputFolder } = options;
  if (addresses.length === 0) return;
  const manifest = await readManifest(outputFolder);
  const dead = [...new Set([...(manifest?.dead ?? []), ...addresses])];
  if (manifest) await writeManifest(outputFolder, { ...manifest, dead });
  for (const name of await readdir(join(outputFolder, bundles)).catch(() => [])) {
    const folder = join(outputFolder, bundles, name);
    const listed = await readFile(join(folder, fragmentList), 'utf8').catch(() => '{}');
    const fragments = JSON.parse(listed) as Record<string, string>;
    for (const address of addresses) {
      const file = fragments[address];
      if (file) await rm(join(folder, file), { force: true });
    }
  }
}
