import { copyFile, mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { compress, removeFile, swapIn, twins, writeWithTwins } from './files.ts';

const isText = (file: string) => /\.(?:js|css|svg|json|txt|html|webmanifest)$/.test(file);
/** Assets are written once a build and read for ever. */
const quality = 11;

/** Has a file's bytes brought down to the disk. */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Copies a site build's scripts, styles and fonts into the public folder, each swapped in whole, also for a power cut. */
export async function copyAssets(clientDir: string, publicDir: string): Promise<string[]> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(clientDir, path.join(entry.parentPath, entry.name)));
  for (const file of files) {
    const staged = path.join(publicDir, '.staging', 'assets', file);
    const target = path.join(publicDir, file);
    if (isText(file)) {
      await writeWithTwins(
        staged,
        await compress(await readFile(path.join(clientDir, file)), quality),
      );
      for (const ending of ['', ...twins]) await sync(staged + ending);
      swapIn(staged, target, true);
    } else {
      await mkdir(path.dirname(staged), { recursive: true });
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(path.join(clientDir, file), staged);
      await sync(staged);
      await rename(staged, target);
    }
  }
  return files;
}

/** Removes the assets of builds whose pages are no longer public. */
export async function removeAssets(publicDir: string, files: readonly string[]): Promise<void> {
  for (const file of files) await removeFile(publicDir, file);
}
