import { readFileSync } from 'node:fs';
import { childIdsOf, commandOf, statusOf } from './processes.ts';

const megabytes = (status: string, line: 'VmHWM' | 'VmRSS') =>
  Math.round(Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);

function resident(pid: number | undefined, line: 'VmHWM' | 'VmRSS'): number {
  try {
    return megabytes(statusOf(pid ?? NaN), line);
  } catch {
    return NaN;
  }
}

/** The memory that a process has resident now (MB), from Linux' /proc; NaN where there is none. */
export const memoryOf = (pid: number | undefined): number => resident(pid, 'VmRSS');

/** The most that it ever had. */
export const peakMemoryOf = (pid: number | undefined): number => resident(pid, 'VmHWM');

/** What a process has written to files so far (bytes), from Linux' /proc; NaN where there is none. */
export function writtenBy(pid: number | undefined): number {
  try {
    return Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
  } catch {
    return NaN;
  }
}

/** Memory of the children of a process now (MB), by the kind of worker that their script names. */
function childrenOf(parent: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const pid of childIdsOf(parent)) {
    const kind = /publisher\/(\w+)\/worker\.ts/.exec(commandOf(pid))?.[1];
    if (kind) found[kind] = (found[kind] ?? 0) + (memoryOf(pid) || 0);
  }
  return found;
}

/**
 * Watches the worker processes of a process until `stop`, which gives the most memory (MB) that those of a
 * kind had together, and all together. Gives nothing where there is no /proc.
 */
export function watchWorkers(parent: () => number | undefined, every = 250) {
  const peaks: Record<string, number> = {};
  const look = () => {
    const pid = parent();
    if (pid === undefined) return;
    const now = childrenOf(pid);
    const together = Object.values(now).reduce((sum, one) => sum + one, 0);
    for (const [kind, mb] of Object.entries({ ...now, together }))
      peaks[kind] = Math.max(peaks[kind] ?? 0, mb);
  };
  const timer = setInterval(() => {
    try {
      look();
    } catch {
      clearInterval(timer);
    }
  }, every);
  return { stop: () => (clearInterval(timer), peaks) };
}
