import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Staged } from '../release/stage.ts';
import type { Answer, Setting, Work } from './work.ts';

type Task = { work: Work; resolve: (answer: Answer) => void; reject: (error: Error) => void };

/**
 * Processes that render and compress beside the publisher, one piece of work each at a time. They yield to
 * everything else on the machine, and what they need of memory goes with them.
 */
export function workerPool(setting: Setting, size: number) {
  const waiting: Task[] = [];
  const free: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  const give = (child: ChildProcess, task: Task): void => {
    const settle = (end: () => void) => {
      child.removeAllListeners('message').removeAllListeners('exit');
      end();
    };
    child.once('message', (answer) => {
      settle(() => task.resolve(answer as Answer));
      const next = waiting.shift();
      if (next) give(child, next);
      else free.push(child);
    });
    child.once('exit', (code, signal) => {
      all.delete(child);
      settle(() => task.reject(new Error(`a worker ended with ${signal ?? code}`)));
      const next = waiting.shift();
      if (next) give(start(), next);
    });
    child.send(task.work);
  };
  const start = (): ChildProcess => {
    const child = fork(new URL('./worker.ts', import.meta.url), [JSON.stringify(setting)]);
    all.add(child);
    child.on('error', () => child.kill('SIGKILL'));
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    return child;
  };
  const ask = async (work: Work): Promise<Answer> => {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const task = { work, resolve, reject };
      const child = free.pop() ?? (all.size < size ? start() : undefined);
      if (child) give(child, task);
      else waiting.push(task);
    });
    if ('fault' in answer) throw new Error(answer.fault);
    return answer;
  };

  return {
    size,
    /** The entry of the site build that these render with. */
    entry: setting.entry,
    /** Renders pages into a stage, without compressed twins. Rejects when a worker fails. */
    async render(work: Omit<Extract<Work, { kind: 'render' }>, 'kind'>): Promise<Staged[]> {
      const answer = await ask({ kind: 'render', ...work });
      return 'rendered' in answer ? answer.rendered : [];
    },
    /** Writes the compressed twins of files. Rejects when a worker fails. */
    async compress(files: { from: string; to: string }[]): Promise<void> {
      await ask({ kind: 'compress', files });
    },
    /** Ends the processes; what they were asked for is rejected. */
    stop(): void {
      for (const { reject } of waiting.splice(0)) reject(new Error('the workers were stopped'));
      for (const child of all) child.kill('SIGKILL');
    },
  };
}
export type WorkerPool = ReturnType<typeof workerPool>;
