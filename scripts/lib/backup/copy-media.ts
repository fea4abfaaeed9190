import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DatabaseSync } from 'node:sqlite';
import { flush } from '../../../cms/src/boot/copy-database.ts';
import type { Entry } from './manifest.ts';

export const mediaFolder = 'media';

/** The earlier backup, whose unchanged files are shared by hard link. */
export type Earlier = { folder: string; entries: ReadonlyMap<string, Entry> };

type Facts = { size: number; mtimeMs: number };
const factsOf = (file: string): Promise<Facts | undefined> => stat(file).catch(() => undefined);

/** Of the same size and time. Times lose their nanoseconds on the way. */
const isSame = (a: Facts | undefined, b: Facts | undefined): boolean =>
  b !== undefined && a?.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 2;

type Copied = Pick<Entry, 'bytes' | 'sha256'>;

/** Copies a file and its time; undefined when it is gone already. */
async function copyFile(from: string, to: string): Promise<Copied | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measuring = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    const { mtime } = await stat(from);
    // Never written over: it may be shared with an earlier backup.
    await rm(to, { force: true });
    await pipeline(createReadStream(from), measuring, createWriteStream(to));
    await utimes(to, mtime, mtime);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  await flush(to);
  return { bytes, sha256: hash.digest('hex') };
}

/** Shares an unchanged file with the earlier backup; undefined when that cannot be done. */
async function share(earlier: Earlier, name: string, to: string): Promise<Copied | undefined> {
  const entry = earlier.entries.get(`${mediaFolder}/${name}`);
  if (!entry) return undefined;
  const from = path.join(earlier.folder, mediaFolder, name);
  return link(from, to).then(
    () => entry,
    () => undefined,
  );
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);

/** The bytes that a copy of the library would add to what the earlier backup holds. */
export async function sizeOfNewMedia(mediaDir: string, earlier?: Earlier): Promise<number> {
  let bytes = 0;
  for (const name of await namesIn(mediaDir)) {
    const found = await factsOf(path.join(mediaDir, name));
    const before = earlier && (await factsOf(path.join(earlier.folder, mediaFolder, name)));
    if (found && !isSame(found, before)) bytes += found.size;
  }
  return bytes;
}

/**
 * Copies what the library holds and the backup does not, or not as it is now. Called again it only adds
 * what has come since; what was deleted meanwhile stays in the backup.
 *
 * @param known lines of the manifest about media, by file name; the new ones are added
 */
export async function copyMedia(options: {
  mediaDir: string;
  to: string;
  earlier: Earlier | undefined;
  known: Map<string, Entry>;
  say: (detail: string) => void;
}): Promise<void> {
  const { mediaDir, earlier, known, say } = options;
  const folder = path.join(options.to, mediaFolder);
  await mkdir(folder, { recursive: true });
  for (const name of await namesIn(mediaDir)) {
    const [source, target] = [path.join(mediaDir, name), path.join(folder, name)];
    const found = await factsOf(source);
    if (!found || isSame(found, await factsOf(target))) continue;
    const before = earlier && (await factsOf(path.join(earlier.folder, mediaFolder, name)));
    const copied =
      (earlier && isSame(found, before) ? await share(earlier, name, target) : undefined) ??
      (await copyFile(source, target));
    if (!copied) continue;
    const { bytes, sha256 } = copied;
    known.set(name, { path: `${mediaFolder}/${name}`, bytes, sha256 });
    say(`${known.size} tệp`);
  }
}

/** Every file of the library that a CMS's database names: originals and renditions, the trash included. */
export function filesNamedIn(databaseFile: string): string[] {
  const database = new DatabaseSync(databaseFile, { readOnly: true });
  try {
    const columns = database
      .prepare('PRAGMA table_info("media")')
      .all()
      .map(({ name }) => String(name))
      .filter((name) => name === 'filename' || /^sizes_.*_filename$/.test(name));
    return columns.flatMap((column) =>
      database
        .prepare(`SELECT "${column}" AS name FROM "media" WHERE "${column}" IS NOT NULL`)
        .all()
        .map(({ name }) => String(name)),
    );
  } finally {
    database.close();
  }
}
