import { seeded } from '../../site/publisher/testing/random.ts';

/** Random choices that repeat with their seed. */
export function randomOf(seed: number) {
  const { next, pick } = seeded(seed);
  return {
    pick,
    /** A whole number, both ends included. */
    between: (least: number, most: number): number =>
      least + Math.floor(next() * (most - least + 1)),
    chance: (share: number): boolean => next() < share,
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
export type Random = ReturnType<typeof randomOf>;
