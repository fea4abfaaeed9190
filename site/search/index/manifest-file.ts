import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifest, manifestAddress, type Manifest } from '../manifest.ts';
import { writePortalJson } from './portal-file.ts';

/** The manifest of an output folder; undefined when there is none, or one that a power cut spoiled. */
export async function readManifest(outputFolder: string): Promise<Manifest | undefined> {
  let text: string;
  try {
    text = await readFile(join(outputFolder, manifestAddress), 'utf8');
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

/** Tells readers which bundles there are. */
export const writeManifest = (outputFolder: string, value: Manifest): Promise<void> =>
  writePortalJson(outputFolder, manifestAddress, value);
