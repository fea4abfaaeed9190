export type Stage = 'pull' | 'affected' | 'render' | 'swap';
/** How long the stages of one turn took (milliseconds), and how many pages it rendered. */
export type Lap = {
  /** When it ended, and when the first nudge came that it answers (ISO). */
  at: string;
  noticedAt: string | undefined;
  pages: number;
  stages: Record<Stage, number>;
};

const kept = 50;
const nothing = (): Record<Stage, number> => ({ pull: 0, affected: 0, render: 0, swap: 0 });

/** Times the stages of the publisher's turns and remembers the last ones that rendered something. */
export function stopwatch() {
  let stages = nothing();
  let noticedAt: string | undefined;
  const laps: Lap[] = [];
  return {
    /** Somebody told of a change. */
    notice(): void {
      noticedAt ??= new Date().toISOString();
    },
    /** Adds the time that `work` takes to a stage; gives what it gives. */
    async time<T>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
      const start = performance.now();
      try {
        return await work();
      } finally {
        stages[stage] += performance.now() - start;
      }
    },
    /** Ends a turn at an instant (ISO). One that rendered nothing counts with the next. */
    lap(at: string, pages: number): void {
      if (pages === 0) return;
      laps.push({ at, noticedAt, pages, stages });
      if (laps.length > kept) laps.shift();
      stages = nothing();
      noticedAt = undefined;
    },
    laps: (): Lap[] => [...laps],
  };
}
export type Stopwatch = ReturnType<typeof stopwatch>;
