import { systemClock, watchClock, type Clock } from '@sxsh/content-types/clock';

/** On `globalThis`: instrumentation and route handlers load two copies of this module. */
const key = Symbol.for('sxsh.trusted-clock');
type Shared = { [key]?: { clock: Clock; watch: ReturnType<typeof watchClock> } };
const shared = globalThis as Shared;

/** Watches the clock from now on, and believes what it shows now; gives the time to act by (milliseconds). */
export function trustClock(clock: Clock = systemClock): () => number {
  const watch = watchClock(clock);
  shared[key] = { clock, watch };
  return () => Date.parse(watch.read().now);
}

/**
 * What the clock of the machine says and by which time schedules are done instead (ISO, UTC), while the two are
 * apart because the clock jumped; undefined while the clock is believed.
 */
export function jumpedClock(): { machine: string; trusted: string } | undefined {
  if (!shared[key]) return undefined;
  const { clock, watch } = shared[key];
  const { now: trusted, jumped } = watch.read();
  return jumped ? { machine: new Date(clock.wall()).toISOString(), trusted } : undefined;
}

/** Believes the clock of the machine from now on: a person has looked. */
export function acceptClock(): void {
  shared[key]?.watch.accept();
}
