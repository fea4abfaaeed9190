/** The clocks of this machine. */
export type Clock = {
  /** Milliseconds since 1970. */
  wall: () => number;
  /** Milliseconds of a clock that nobody can set. */
  steady: () => number;
};

export const systemClock: Clock = { wall: () => Date.now(), steady: () => performance.now() };

/** A jump of the clock on the wall larger than this (milliseconds) is not believed. */
const tolerance = 5 * 60_000;

/**
 * Watches the clock. After a jump it counts on from before the jump, so that nothing under embargo is
 * lifted and nothing scheduled is done by a wrongly set clock, until the clock is set right again or a person
 * accepts it. A machine that slept comes back with a jump, too: the steady clock stands still meanwhile.
 */
export function watchClock(clock: Clock) {
  let steady = clock.steady();
  let trusted = clock.wall();
  const read = () => {
    const elapsed = clock.steady() - steady;
    steady += elapsed;
    trusted += elapsed;
    const wall = clock.wall();
    const jumped = Math.abs(wall - trusted) > tolerance;
    if (!jumped) trusted = wall;
    return { now: new Date(trusted).toISOString(), jumped };
  };
  return {
    /** The time to act by (ISO, UTC), and whether the clock on the wall says something else. */
    read,
    /** Believes the clock on the wall from now on: a person has looked. */
    accept: (): void => {
      steady = clock.steady();
      trusted = clock.wall();
    },
  };
}
