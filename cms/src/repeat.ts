import type { Payload } from 'payload';

/** On `globalThis`: instrumentation and route handlers load two copies of this module. */
const key = Symbol.for('sxsh.timers');
type Shared = { [key]?: Map<string, NodeJS.Timeout> };
const timers = ((globalThis as Shared)[key] ??= new Map<string, NodeJS.Timeout>());

type Work = {
  /** What it is, for the log and for `stopRepeating`. */
  name: string;
  /** Milliseconds from one run to the next. */
  every: number;
  /** A run that takes longer (milliseconds) is left to itself and no longer keeps the next from coming. */
  longest: number;
  run: () => Promise<unknown>;
};

/** So long (milliseconds) the pause after a failed run grows at most. */
const longestPause = 30_000;

/**
 * Runs work again and again while this process lives, one run at a time. A run that throws is logged; the next
 * one comes after a pause that doubles with every failure in a row, so that a database that is away for an hour
 * does not fill the log. Starting the same work again replaces it.
 */
export function repeat(payload: Payload, { name, every, longest, run }: Work): void {
  let runningSince: number | undefined;
  let failures = 0;
  let notBefore = 0;
  const turn = async () => {
    const started = performance.now();
    if (started < notBefore) return;
    if (runningSince !== undefined && started - runningSince < longest) return;
    runningSince = started;
    try {
      await run();
      failures = 0;
    } catch (error) {
      // The first failure costs no turn: most are over with the next.
      notBefore = performance.now() + pauseAfter(failures, every);
      failures += 1;
      payload.logger.error({ err: error, msg: `The look for ${name} failed.` });
    }
    runningSince = undefined;
  };
  stopRepeating(name);
  timers.set(name, setInterval(() => void turn(), every).unref());
}

const pauseAfter = (failures: number, every: number): number =>
  failures === 0 ? 0 : Math.min(every * 2 ** failures, longestPause);

/** Ends the work of this name in this process, if there is one. */
export function stopRepeating(name: string): void {
  clearInterval(timers.get(name));
  timers.delete(name);
}
