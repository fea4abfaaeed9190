import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A file system in memory of a few megabytes, in a name space of its own, so that no rights are needed
 * where the system allows that; undefined where it does not.
 */
export async function smallDisk(megabytes: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sxsh-disk-'));
  const shell = spawn('unshare', ['--user', '--map-root-user', '--mount', 'sh'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const isOver = once(shell, 'close').catch(() => undefined);
  /** Runs a command within the name space; true when it succeeded. */
  const run = async (command: string): Promise<boolean> => {
    shell.stdin.write(`${command} && echo yes || echo no\n`);
    const answer = await Promise.race([once(shell.stdout, 'data'), isOver]);
    return String(answer?.[0]).trim() === 'yes';
  };
  const stop = async (): Promise<void> => {
    shell.kill('SIGKILL');
    await isOver;
    await rm(folder, { recursive: true });
  };
  shell.stdin.on('error', () => undefined);
  if (!(await run(`mount -t tmpfs -o size=${megabytes}m small ${folder}`))) {
    await stop();
    return undefined;
  }
  return {
    /** The file system's folder, as this process reaches it. */
    folder: `/proc/${shell.pid}/root${folder}`,
    /** The same folder, as a process reaches it that is started within the name space. */
    inside: folder,
    /** What to put in front of a command so that it runs within the name space. */
    enter: ['nsenter', '--user', '--mount', '--preserve-credentials', '--target', `${shell.pid}`],
    setReadOnly: (isReadOnly: boolean) =>
      run(`mount -o remount,${isReadOnly ? 'ro' : 'rw'} ${folder}`),
    stop,
  };
}

/** Fills a disk to the last byte, with one file; gives its name. */
export function fillDisk(folder: string): string {
  const file = path.join(folder, '.ballast');
  const handle = openSync(file, 'w');
  for (let size = 65_536; size >= 1; size = size > 1 ? size / 16 : 0)
    try {
      for (;;) writeSync(handle, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  closeSync(handle);
  return file;
}
