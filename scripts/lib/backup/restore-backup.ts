import { existsSync, readdirSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { flush } from '../../../cms/src/boot/copy-database.ts';
import { prepareDataFolder } from '../data-folder.ts';
import { Failure } from '../failure.ts';
import type { Settings } from '../settings.ts';
import { databaseFile, sqliteFileOf } from './contents.ts';
import { findGeneration, nameAt } from './generations.ts';
import { requireKnownDatabase } from './known-database.ts';
import { readManifest, verifyFiles, type Manifest } from './manifest.ts';
import { mongodbArchive, restoreMongodb } from './mongodb-tools.ts';
import { requireSpace } from './space.ts';

export type Restored = {
  /** The backup that was restored. */
  from: string;
  at: string;
  /** Where the former data lies. */
  setAside: string[];
  missing: string[];
};

const staging = '.dang-khoi-phuc';

const isEmpty = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).every((name) => name === staging);

function requireSameKind({ database }: Manifest, isSqlite: boolean): void {
  if ((database === 'sqlite') !== isSqlite)
    throw new Failure(
      `bản sao lưu là của ${database === 'sqlite' ? 'SQLite' : 'MongoDB'}, còn DATABASE_URL thì không: hãy đổi DATABASE_URL cho đúng.`,
    );
}

/** Renames what is in the way; gives its new name. */
async function setAside(target: string, suffix: string): Promise<string> {
  const aside = `${target}${suffix}`;
  await rename(target, aside).catch((error: unknown) => {
    throw new Failure(
      `không đổi tên được ${target} (${(error as NodeJS.ErrnoException).code ?? 'lỗi'}): hãy tự chuyển nội dung của nó đi nơi khác rồi khôi phục.`,
    );
  });
  return aside;
}

/** Makes room for the restored data; gives where the former lies. Throws a `Failure` unless it may. */
async function clear(settings: Settings, mayReplace: boolean, suffix: string): Promise<string[]> {
  const { dataDir } = settings;
  const database = sqliteFileOf(settings);
  const files = database === undefined ? [] : ['', '-wal', '-shm'].map((end) => database + end);
  const inTheWay = [
    ...(isEmpty(dataDir) ? [] : [dataDir]),
    ...files.filter((file) => path.dirname(file) !== dataDir && existsSync(file)),
  ];
  if (inTheWay.length > 0 && !mayReplace)
    throw new Failure(
      `${inTheWay.join(', ')} đã có dữ liệu: thêm --replace để thay; dữ liệu cũ được giữ lại dưới tên khác.`,
    );
  const moved: string[] = [];
  for (const target of inTheWay) moved.push(await setAside(target, suffix));
  return moved;
}

async function copyAll(from: string, to: string, { files }: Manifest): Promise<void> {
  for (const { path: name } of files) {
    if (name === mongodbArchive) continue;
    const target = path.join(to, name);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(from, name), target);
    if (name === 'secrets.json') await chmod(target, 0o600);
    await flush(target);
  }
}

/** Moves what was copied to its place: the database last, so that a portal is there whole or not at all. */
async function putInPlace(staged: string, dataDir: string, database: string | undefined) {
  const names = readdirSync(staged).filter((name) => name !== databaseFile);
  for (const name of names) await rename(path.join(staged, name), path.join(dataDir, name));
  if (database !== undefined) {
    await mkdir(path.dirname(database), { recursive: true });
    const from = path.join(staged, databaseFile);
    await rename(from, database).catch(async (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await copyFile(from, database);
      await flush(database);
      await rm(from);
    });
  }
  await rmdir(staged);
}

/**
 * Restores a backup (or the newest in a folder of backups) to the data folder of a portal that does not
 * run. Nothing is touched before every checksum has been found right. Throws a `Failure`.
 */
export async function restoreBackup(
  settings: Settings,
  given: string,
  options: { mayReplace: boolean; say: (detail: string) => void; now?: Date },
): Promise<Restored> {
  const { dataDir } = settings;
  const { say, mayReplace, now = new Date() } = options;
  const folder = findGeneration(given);
  const manifest = readManifest(folder);
  if (!manifest) throw new Failure(`không đọc được bản kê của ${folder}.`);
  const database = sqliteFileOf(settings);
  requireSameKind(manifest, database !== undefined);
  say('kiểm tra bản sao lưu');
  await verifyFiles(folder, manifest, say);
  if (database !== undefined) requireKnownDatabase(path.join(folder, databaseFile));
  const moved = await clear(settings, mayReplace, `-cu-${nameAt(now)}`);
  const staged = path.join(dataDir, staging);
  prepareDataFolder(dataDir);
  await rm(staged, { recursive: true, force: true });
  await requireSpace(
    dataDir,
    manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  say('chép dữ liệu');
  await copyAll(folder, staged, manifest);
  if (database === undefined) {
    say('cơ sở dữ liệu');
    await restoreMongodb(settings.databaseUrl, path.join(folder, mongodbArchive));
  }
  await putInPlace(staged, dataDir, database);
  return { from: folder, at: manifest.at, setAside: moved, missing: manifest.missing };
}
