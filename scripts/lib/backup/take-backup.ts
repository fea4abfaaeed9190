import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { copyDatabase } from '../../../cms/src/boot/copy-database.ts';
import { takeLock } from '../../../site/publisher/lock.ts';
import { Failure } from '../failure.ts';
import type { Settings } from '../settings.ts';
import { databaseFile, mediaDirOf, smallFiles, sqliteFileOf, storeFile } from './contents.ts';
import { copyMedia, filesNamedIn, sizeOfNewMedia, type Earlier } from './copy-media.ts';
import {
  generationsIn,
  isInside,
  nameAt,
  prune,
  removeUnfinished,
  unfinishedName,
} from './generations.ts';
import { entryOf, readManifest, writeManifest, type Entry } from './manifest.ts';
import { dumpMongodb, mongodbArchive } from './mongodb-tools.ts';
import { requireSpace } from './space.ts';

export type Backup = { folder: string; bytes: number; missing: string[]; pruned: number };

/** A file uploaded and deleted for good while the copies were made costs one more round. */
const rounds = 3;

const sizeOf = async (file: string | undefined): Promise<number> =>
  file === undefined ? 0 : ((await stat(file).catch(() => undefined))?.size ?? 0);

function earlierBackup(folder: string): Earlier | undefined {
  const newest = generationsIn(folder).at(-1);
  const manifest = newest === undefined ? undefined : readManifest(newest);
  return newest === undefined || !manifest
    ? undefined
    : { folder: newest, entries: new Map(manifest.files.map((entry) => [entry.path, entry])) };
}

/** Copies database and library; gives the files that the database names and the library does not have. */
async function copyContent(
  settings: Settings,
  to: string,
  { earlier, media, say }: { earlier: Earlier | undefined; media: Map<string, Entry> } & Report,
): Promise<string[]> {
  const copyLibrary = () =>
    copyMedia({ mediaDir: mediaDirOf(settings), to, earlier, known: media, say });
  const source = sqliteFileOf(settings);
  // Before the database as well: what is deleted after the database was copied is in the backup already.
  await copyLibrary();
  if (source === undefined) {
    say('cơ sở dữ liệu');
    await dumpMongodb(settings.databaseUrl, path.join(to, mongodbArchive));
    await copyLibrary();
    return [];
  }
  let missing: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    say('cơ sở dữ liệu');
    await copyDatabase(source, path.join(to, databaseFile));
    await copyLibrary();
    missing = filesNamedIn(path.join(to, databaseFile)).filter((name) => !media.has(name));
    if (missing.length === 0) break;
  }
  return missing;
}

async function copySmallFiles(dataDir: string, to: string): Promise<string[]> {
  const present = smallFiles.filter((name) => existsSync(path.join(dataDir, name)));
  for (const name of present) {
    await copyFile(path.join(dataDir, name), path.join(to, name));
    await chmod(path.join(to, name), 0o600);
  }
  return present;
}

type Report = { say: (detail: string) => void };

async function fill(
  settings: Settings,
  to: string,
  { at, earlier, say }: { at: Date; earlier: Earlier | undefined } & Report,
): Promise<{ bytes: number; missing: string[] }> {
  const store = path.join(settings.dataDir, storeFile);
  // The store before the database: one that knows less than its database only catches up after a restore.
  const hasStore = existsSync(store);
  if (hasStore) {
    say('kho của bộ xuất bản');
    await mkdir(path.join(to, path.dirname(storeFile)));
    await copyDatabase(store, path.join(to, storeFile));
  }
  const media = new Map<string, Entry>();
  const missing = await copyContent(settings, to, { earlier, media, say });
  const small = await copySmallFiles(settings.dataDir, to);
  const isSqlite = sqliteFileOf(settings) !== undefined;
  const others = [isSqlite ? databaseFile : mongodbArchive, ...(hasStore ? [storeFile] : [])];
  const files: Entry[] = [];
  for (const name of [...others, ...small]) files.push(await entryOf(to, name));
  files.push(...media.values());
  await writeManifest(to, {
    format: 1,
    at: at.toISOString(),
    database: isSqlite ? 'sqlite' : 'mongodb',
    files,
    missing,
  });
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), missing };
}

async function requireRoom(settings: Settings, folder: string, earlier: Earlier | undefined) {
  const database = sqliteFileOf(settings);
  const store = path.join(settings.dataDir, storeFile);
  await requireSpace(
    folder,
    (await sizeOf(database)) +
      (await sizeOf(database && `${database}-wal`)) +
      (await sizeOf(store)) +
      (await sizeOf(`${store}-wal`)) +
      (await sizeOfNewMedia(mediaDirOf(settings), earlier)),
  );
}

/**
 * Makes a backup of everything that cannot be made again, as one folder of its own in `folder`, while the
 * portal may run and people save. It has its name only once it is whole; of older ones as many stay as the
 * settings say. Throws a `Failure` when none was made.
 */
export async function takeBackup(
  settings: Settings,
  folder: string,
  { say, at = new Date() }: Report & { at?: Date },
): Promise<Backup> {
  const { dataDir } = settings;
  if (isInside(folder, dataDir))
    throw new Failure(
      `${folder} nằm trong thư mục dữ liệu ${dataDir}: hãy sao lưu sang thư mục khác, tốt nhất là ổ đĩa khác.`,
    );
  const database = sqliteFileOf(settings);
  if (database !== undefined && !existsSync(database))
    throw new Failure(`chưa có cơ sở dữ liệu ${database}: chưa có gì để sao lưu.`);
  const release = takeLock(path.join(dataDir, 'backup'));
  if (!release) throw new Failure('một lệnh sao lưu khác đang chạy.');
  try {
    await mkdir(folder, { recursive: true });
    await removeUnfinished(folder);
    const earlier = earlierBackup(folder);
    await requireRoom(settings, folder, earlier);
    const unfinished = path.join(folder, unfinishedName(nameAt(at)));
    await mkdir(unfinished, { mode: 0o700 });
    const filled = await fill(settings, unfinished, { at, earlier, say }).catch(
      async (error: unknown) => {
        await removeUnfinished(folder);
        throw error;
      },
    );
    const made = path.join(folder, nameAt(at));
    await rename(unfinished, made);
    return { folder: made, ...filled, pruned: await prune(folder, settings.backupsKept) };
  } finally {
    release();
  }
}
