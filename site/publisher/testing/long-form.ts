import { seeded, type Random } from './random.ts';

/** True under `npm run test:faults`; `npm test` runs the fault tests in their short form. */
const isLong = process.env.FAULTS === 'long';

/** How often a fault test does what it does at random: in its short form, or in its long one. */
export const rounds = (short: number, long: number): number => (isLong ? long : short);

/**
 * Chance for a fault test, other in every run. Put `told` into what the test says when it fails: the same
 * run comes again with it in front of the command.
 */
export function chance(): { random: Random; told: string } {
  const seed = Number(process.env.FAULTS_SEED ?? Math.floor(Math.random() * 2 ** 32));
  return { random: seeded(seed), told: `FAULTS_SEED=${seed}` };
}
