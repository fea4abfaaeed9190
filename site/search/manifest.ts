import { readFile, rename, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What the search page reads first: which bundle is current and what is no longer to be shown. */
export const manifest = z.object({
  /** Folder of the bundle within the portal, `pagefind/<hash>/`. */
  bundle: z.string(),
  /** How many documents of each language it holds. */
  documents: z.record(z.string(), z.number()),
  /** Addresses removed since the bundle was built. */
  dead: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifest>;

const fileIn = (outputFolder: string) => join(outputFolder, 'search', 'manifest.json');

/** The manifest of an output folder; undefined when there is none yet. */
export async function readManifest(outputFolder: string): Promise<Manifest | undefined> {
  try {
    return manifest.parse(JSON.parse(await readFile(fileIn(outputFolder), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Swaps the manifest in, so that readers see the old or the new one and never half of it. */
export async function writeManifest(outputFolder: string, value: Manifest): Promise<void> {
  const file = fileIn(outputFolder);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(value));
  await rename(`${file}.new`, file);
}
