import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes sure that one publisher works on a store: holds an exclusive transaction on a file beside it. The
 * system gives it back when this process ends, however it ends, so no stale lock is ever left.
 *
 * @returns a function that gives the lock back, or undefined when another publisher holds it
 */
export function takeLock(storeFile: string): (() => void) | undefined {
  mkdirSync(path.dirname(storeFile), { recursive: true });
  const lock = new DatabaseSync(`${storeFile}.lock`);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (/locked|busy/i.test((error as Error).message)) return undefined;
    throw error;
  }
  return () => lock.close();
}
