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

/**
 * Runs work again and again while this process lives, one run at a time. A run that throws is logged and does
 * not keep the next from coming. Starting the same work again replaces it.
 */
export function repeat(payload: Payload, { name, every, longest, run }: Work): void {
  let runningSince: number | undefined;
  const turn = async () => {
    const started = performance.now();
    if (runningSince !== undefined && started - runningSince < longest) return;
    runningSince = started;
    try {
      await run();
    } catch (error) {
      payload.logger.error({ err: error, msg: `The look for ${name} failed.` });
    }
    runningSince = undefined;
  };
  stopRepeating(name);
  timers.set(name, setInterval(() => void turn(), every).unref());
}

/** Ends the work of this name in this process, if there is one. */
export function stopRepeating(name: string): void {
  clearInterval(timers.get(name));
  timers.delete(name);
}
