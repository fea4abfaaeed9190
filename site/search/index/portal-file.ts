import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Where files are written before they are moved to their place: on the same file system, never served,
 * and emptied when the publisher starts.
 */
export const staging = '.staging/search';

/** Swaps a file of the portal in, so that readers see the old or the new one and never half of it. */
export async function writePortalFile(
  outputFolder: string,
  address: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(outputFolder, address);
  // A name of its own: a rebuild and a removal may write at the same time.
  const staged = join(outputFolder, staging, randomUUID());
  for (const one of [file, staged]) await mkdir(dirname(one), { recursive: true });
  await writeFile(staged, content);
  await rename(staged, file);
}

/** The same of a value as JSON. */
export const writePortalJson = (
  outputFolder: string,
  address: string,
  value: unknown,
): Promise<void> => writePortalFile(outputFolder, address, JSON.stringify(value));
