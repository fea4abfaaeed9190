import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../settings.ts';
import { copyDatabase } from './copy-database.ts';
import { migrationState } from './migration-state.ts';

/** The folder, within the data folder, of the database as it was before each upgrade. */
export const copiesFolder = 'before-upgrade';
/** So many of them stay. */
const kept = 3;

export type UpgradeOptions = {
  /** Names of the migrations of this program, oldest first. */
  known?: readonly string[];
  now?: Date;
};

/**
 * Looks at a SQLite database before anything opens it for writing. One that newer software has upgraded is
 * refused, one that this software is going to upgrade is copied first, for the way back. Throws one Vietnamese
 * line, with the database as it was, when it is refused or cannot be copied. MongoDB has no migrations.
 *
 * @param say told what is copied
 */
export async function prepareUpgrade(
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  say: (line: string) => void,
  { known, now = new Date() }: UpgradeOptions = {},
): Promise<void> {
  if (!databaseUrl.startsWith('file:')) return;
  const file = databaseUrl.slice('file:'.length);
  const { last, unknown, isBehind } = migrationState(file, known);
  if (unknown.length > 0)
    throw new Error(
      `cơ sở dữ liệu ${file} đã được phần mềm mới hơn nâng cấp (${unknown.join(', ')}) nên phần mềm này không mở, và chưa thay đổi gì. Hãy dùng lại phần mềm mới hơn, hoặc quay về bản sao trước khi nâng cấp: npm run restore -- --before-upgrade`,
    );
  if (last === undefined || !isBehind) return;
  const folder = path.join(dataDir, copiesFolder);
  const copy = path.join(folder, `${stamp(now)}_${last}.db`);
  say(`sao cơ sở dữ liệu trước khi nâng cấp: ${copy}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyDatabase(file, `${copy}.part`);
    await rename(`${copy}.part`, copy);
    await prune(folder);
  } catch (error) {
    await rm(`${copy}.part`, { force: true }).catch(() => undefined);
    throw new Error(
      `chưa sao được cơ sở dữ liệu sang ${folder} (${(error as Error).message}) nên chưa nâng cấp, và chưa thay đổi gì. Hãy dọn ổ đĩa hoặc cấp quyền ghi rồi chạy lại.`,
      { cause: error },
    );
  }
}

/** `2026-11-25_020000Z`: sorts by time. */
const stamp = (at: Date): string =>
  `${at.toISOString().slice(0, 10)}_${at.toISOString().slice(11, 19).replaceAll(':', '')}Z`;

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).sort();
  for (const name of names.filter((one) => one.endsWith('.db')).slice(0, -kept))
    await rm(path.join(folder, name));
  // What an interrupted copy left.
  for (const name of names.filter((one) => one.endsWith('.part')))
    await rm(path.join(folder, name), { force: true });
}
