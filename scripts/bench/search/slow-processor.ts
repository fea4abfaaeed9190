import { commandOf, processIds } from '../processes.ts';

const renderers = (): number[] =>
  processIds().filter((pid) => {
    const command = commandOf(pid);
    return command.includes('--type=renderer') && command.includes('sxsh-bench-browser');
  });

/**
 * Lets the browser's renderers run only a share of the time, workers too, which the browser's own throttle leaves
 * out: of every 40 ms they are stopped for the rest. Gives what ends it. The browser must be started with a user
 * agent that names `sxsh-bench-browser`.
 */
export function slowProcessor(times: number): () => void {
  const period = 40;
  const run = period / times;
  let known: number[] = [];
  const all = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of known)
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended.
      }
  };
  let next: NodeJS.Timeout;
  const cycle = () => {
    known = renderers();
    all('SIGSTOP');
    next = setTimeout(() => {
      all('SIGCONT');
      next = setTimeout(cycle, run);
    }, period - run);
  };
  cycle();
  return () => {
    clearTimeout(next);
    all('SIGCONT');
  };
}
