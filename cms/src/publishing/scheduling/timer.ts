import type { Payload } from 'payload';
import type { PublishingSettings } from '../settings.ts';
import { tick } from './tick.ts';

const interval = 1000;
/** A tick that takes longer is left to itself; claims keep two ticks from doing the same. */
const longest = 120_000;

/** On `globalThis`: instrumentation and route handlers load two copies of this module. */
const key = Symbol.for('sxsh.schedules');
type Shared = { [key]?: NodeJS.Timeout };

/**
 * Looks for due schedules every second while this process lives. A tick that throws is logged and does not
 * keep the next from coming; one that hangs keeps them for two minutes. Starting again replaces the timer.
 *
 * @param now milliseconds since the epoch
 */
export function startScheduleTimer(
  payload: Payload,
  settings: PublishingSettings,
  now: () => number = Date.now,
): void {
  let runningSince: number | undefined;
  const run = async () => {
    const started = performance.now();
    if (runningSince !== undefined && started - runningSince < longest) return;
    runningSince = started;
    try {
      await tick(payload, settings, now);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The look for due schedules failed.' });
    }
    runningSince = undefined;
  };
  stopScheduleTimer();
  (globalThis as Shared)[key] = setInterval(() => void run(), interval).unref();
}

/** Ends the timer of this process, if there is one. */
export function stopScheduleTimer(): void {
  clearInterval((globalThis as Shared)[key]);
}
