import { existsSync, readdirSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { flush, quickCheck } from '../../../cms/src/boot/copy-database.ts';
import { copiesFolder } from '../../../cms/src/boot/upgrade.ts';
import { Failure } from '../failure.ts';
import type { Settings } from '../settings.ts';
import { sqliteFileOf } from './contents.ts';
import { nameAt } from './generations.ts';
import { isOfOlderSoftware, requireKnownDatabase } from './known-database.ts';

export type WentBack = {
  /** The copy that is the database now. */
  from: string;
  /** Where the former database lies; undefined when there was none. */
  setAside: string | undefined;
  /** Whether this software would upgrade it again. */
  isOlder: boolean;
};

/** The newest copy, or the one that a person names. */
function findCopy(dataDir: string, name: string | undefined): string {
  const folder = path.join(dataDir, copiesFolder);
  const copies = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.db'))
        .sort()
    : [];
  const wanted = name === undefined ? copies.at(-1) : copies.find((file) => file === name);
  if (wanted !== undefined) return path.join(folder, wanted);
  throw new Failure(
    copies.length === 0
      ? `trong ${folder} chưa có bản sao nào: phần mềm chưa nâng cấp cơ sở dữ liệu lần nào.`
      : `trong ${folder} không có ${name}; đang có: ${copies.join(', ')}.`,
  );
}

/**
 * Makes the copy that was taken before an upgrade the database again, of a portal that does not run. What was
 * saved since stays in the former file, under another name. Throws a `Failure`, with nothing changed.
 */
export async function restoreBeforeUpgrade(
  settings: Settings,
  name: string | undefined,
  now = new Date(),
): Promise<WentBack> {
  const database = sqliteFileOf(settings);
  if (database === undefined)
    throw new Failure(
      'bản sao trước khi nâng cấp chỉ có với SQLite; với MongoDB hãy khôi phục một bản sao lưu: npm run restore -- <thư mục>.',
    );
  const copy = findCopy(settings.dataDir, name);
  requireKnownDatabase(copy);
  const verdict = quickCheck(copy);
  if (verdict !== 'ok') throw new Failure(`${copy} không lành lặn (${verdict}).`);
  const staged = `${database}.new`;
  await rm(staged, { force: true });
  await copyFile(copy, staged);
  await flush(staged);
  const aside = `${database}-cu-${nameAt(now)}`;
  const isThere = existsSync(database);
  // What was written last may lie in the log beside it: they belong together under the new name too.
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(database + ending)) await rename(database + ending, aside + ending);
  await rename(staged, database);
  return {
    from: copy,
    setAside: isThere ? aside : undefined,
    isOlder: isOfOlderSoftware(database),
  };
}
