import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment } from '../../search/fragment.ts';
import { readManifest } from '../../search/index/manifest-file.ts';

const ending = '.pf_fragment';

/** A fragment as readers get it. */
export const readFragment = async (file: string): Promise<Fragment> =>
  JSON.parse(gunzipSync(await readFile(file)).toString('utf8')) as Fragment;

/** The files of fragments below a folder; none where there is no such folder. */
export const fragmentFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));

/** What search shows of every document: the records of the bundles that readers are told of, without the dead. */
export async function liveFragments(publicDir: string): Promise<Fragment[]> {
  const live: Fragment[] = [];
  for (const { bundle, dead } of (await readManifest(publicDir))?.bundles ?? [])
    for (const file of await fragmentFiles(path.join(publicDir, bundle)))
      if (!dead.includes(path.basename(file, ending))) live.push(await readFragment(file));
  return live;
}
