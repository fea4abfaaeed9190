import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { SearchBundle, SearchWork } from './worker.ts';

/**
 * Builds bundles in a process of their own, one at a time, that yields to everything else on the machine:
 * what it needs of memory goes with it, and publishing never waits for it.
 */
export function buildProcess() {
  let running: ChildProcess | undefined;
  return {
    /** Rejects when the process fails or is stopped. */
    build: (work: SearchWork): Promise<SearchBundle> =>
      new Promise((resolve, reject) => {
        const child = fork(new URL('./worker.ts', import.meta.url));
        running = child;
        let built: SearchBundle | undefined;
        child.once('error', reject);
        child.once('message', (message) => (built = message as SearchBundle));
        child.once('exit', (code, signal) => {
          running = undefined;
          if (built) resolve(built);
          else reject(new Error(`ended with ${signal ?? code}`));
        });
        if (child.pid !== undefined)
          setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
        child.send(work);
      }),
    stop(): void {
      running?.kill('SIGKILL');
    },
  };
}
