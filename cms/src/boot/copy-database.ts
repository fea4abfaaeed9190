import { open, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

/** Has the system write a file to the disk itself, so that a power cut takes nothing of it. */
export async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What SQLite says of a database file: `ok` when it is whole. */
export const quickCheck = (file: string): string => {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    return String(copy.prepare('PRAGMA quick_check').get()?.quick_check);
  } finally {
    copy.close();
  }
};

/**
 * Copies a SQLite database, as it is at one instant, while others write to it, and checks the copy. Its
 * writers wait for nothing: the copy is a read in WAL mode. An earlier copy is replaced.
 * Throws one Vietnamese line when the copy is not sound.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    source.exec('PRAGMA busy_timeout = 15000');
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
  const verdict = quickCheck(to);
  if (verdict !== 'ok') throw new Error(`bản sao của ${from} không lành lặn (${verdict}).`);
  await flush(to);
}
