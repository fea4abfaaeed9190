import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.ts';

export type Supervisor = {
  /** Aborted when the person asks to stop (Ctrl-C, SIGTERM, the terminal closed). */
  signal: AbortSignal;
  /** Starts a process and keeps it running: one that ends unasked is started again, a little later each time. */
  run: (start: (signal: AbortSignal) => Promise<Child>) => Promise<void>;
  /** Stops all processes, the last started first. */
  stopAll: () => Promise<void>;
};

const longestPause = 30_000;

/** Makes the supervisor of this command's processes and takes over the stop signals. */
export function supervise(say: (line: string) => void): Supervisor {
  const stopping = new AbortController();
  const running = new Map<string, Child>();
  const stop = () => stopping.abort();
  const isStopping = () => stopping.signal.aborted;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  const watch = async (child: Child, start: (signal: AbortSignal) => Promise<Child>) => {
    for (let pause = 1000; !isStopping(); pause = Math.min(pause * 2, longestPause)) {
      running.set(child.name, child);
      const code = await child.exited;
      if (isStopping()) return;
      say(`[${child.name}] đã dừng bất ngờ (mã ${code}); khởi động lại sau ${pause / 1000} giây.`);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isStopping()) return;
      try {
        child = await start(stopping.signal);
        say(`[${child.name}] đã chạy lại.`);
      } catch (error) {
        say(`[${child.name}] ${(error as Error).message}`);
      }
    }
  };

  return {
    signal: stopping.signal,
    run: async (start) => {
      const child = await start(stopping.signal);
      void watch(child, start);
    },
    stopAll: async () => {
      stop();
      for (const child of [...running.values()].reverse()) await child.stop();
    },
  };
}

/** Resolves when the person asks to stop. */
export const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
