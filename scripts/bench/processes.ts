import { readdirSync, readFileSync } from 'node:fs';

/** The ids of all processes, from Linux' /proc. */
export const processIds = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** What /proc says of a process; throws when it has ended. */
export const statusOf = (pid: number): string => readFileSync(`/proc/${pid}/status`, 'utf8');

/** The command line of a process; empty when it has ended. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The children that a process has now. */
export const childIdsOf = (parent: number): number[] =>
  processIds().filter((pid) => {
    try {
      return Number(/PPid:\s+(\d+)/.exec(statusOf(pid))?.[1]) === parent;
    } catch {
      return false;
    }
  });
