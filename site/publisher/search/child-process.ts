import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** The process ran and ended without an answer: of itself, or because its time was over. */
export class EndedWithoutAnswer extends Error {
  readonly isLate: boolean;
  constructor(how: string, isLate: boolean) {
    super(`ended with ${how}`);
    this.isLate = isLate;
  }
}

export type Limits = {
  /** The longest that a piece of work may take (milliseconds). */
  time: number;
  /** The most memory for its objects (MB). */
  heap: number;
};

/** Work in another process. */
type Child<Work, Answer> = {
  /** Rejects when the process fails (see `EndedWithoutAnswer`), is stopped, or cannot be started. */
  run: (work: Work) => Promise<Answer>;
  stop: () => void;
};

/**
 * Does pieces of work in a process of their own, one at a time, that yields to everything else on the machine:
 * what it needs of memory goes with it, and publishing never waits for it.
 *
 * @param limits for work that may not end well; what its process says of that is not shown
 */
export function childProcess<Work extends object, Answer>(
  script: URL,
  limits?: Limits,
): Child<Work, Answer> {
  const heap = limits ? [`--max-old-space-size=${limits.heap}`] : [];
  let running: ChildProcess | undefined;
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        const child = fork(script, {
          execArgv: [...process.execArgv, ...heap],
          stdio: ['inherit', 'inherit', limits ? 'ignore' : 'inherit', 'ipc'],
        });
        running = child;
        let answer: Answer | undefined;
        let isLate = false;
        const end = () => {
          isLate = true;
          child.kill('SIGKILL');
        };
        const timer = limits && setTimeout(end, limits.time);
        child.once('error', reject);
        child.once('message', (message) => (answer = message as Answer));
        child.once('exit', (code, signal) => {
          clearTimeout(timer);
          running = undefined;
          if (answer === undefined) reject(new EndedWithoutAnswer(String(signal ?? code), isLate));
          else resolve(answer);
        });
        if (child.pid === undefined) return;
        setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
        child.send(work);
      }),
    stop() {
      running?.kill('SIGKILL');
    },
  };
}
