import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What the search page reads first: which bundles there are and what in them is no longer to be shown. */
export const manifest = z.object({
  /** Newest first: what is new or changed, then blocks of the archive from its latest years back. */
  bundles: z.array(
    z.object({
      /** Its folder within the portal, `pagefind/<hash>/`. */
      bundle: z.string(),
      /** How many documents of each language it holds. */
      documents: z.record(z.string(), z.number()),
      /** Addresses whose record in it is no longer true. */
      dead: z.array(z.string()),
    }),
  ),
});
export type Manifest = z.infer<typeof manifest>;

/**
 * Where files are written before they are moved to their place: on the same file system, never served,
 * and emptied when the publisher starts.
 */
export const staging = '.staging/search';

const fileIn = (outputFolder: string) => join(outputFolder, 'search', 'manifest.json');

/** The manifest of an output folder; undefined when there is none, or one that a power cut spoiled. */
export async function readManifest(outputFolder: string): Promise<Manifest | undefined> {
  let text: string;
  try {
    text = await readFile(fileIn(outputFolder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Swaps the manifest in, so that readers see the old or the new one and never half of it. */
export async function writeManifest(outputFolder: string, value: Manifest): Promise<void> {
  const file = fileIn(outputFolder);
  // A name of its own: the rebuild and a removal may write at the same time.
  const staged = join(outputFolder, staging, `${randomUUID()}.json`);
  for (const one of [file, staged]) await mkdir(dirname(one), { recursive: true });
  await writeFile(staged, JSON.stringify(value));
  await rename(staged, file);
}
