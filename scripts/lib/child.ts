import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './settings.ts';

export type Child = {
  name: string;
  process: ChildProcess;
  /** The exit code, once it has ended. */
  exited: Promise<number>;
  /** Asks it to end in order; kills it when it does not within the time (milliseconds). */
  stop: (patience?: number) => Promise<void>;
};

/**
 * Starts a process of ours with this Node. Each line it prints goes to `say`; it is never started
 * through a shell, so that signals reach it.
 */
export function startChild(options: {
  name: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd?: string;
  say: (line: string) => void;
}): Child {
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd ?? root,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C reaches the command, which ends its children in order.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', options.say);
  const exited = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      options.say(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 128 : 0)));
  });
  return {
    name: options.name,
    process: child,
    exited,
    stop: async (patience = 10_000) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await exited;
      clearTimeout(timer);
    },
  };
}
