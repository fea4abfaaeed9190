import type { Random } from './random.ts';
import { words } from './words.ts';

const numbers: Record<string, (random: Random) => string> = {
  n: (random) => String(random.between(3, 240)),
  percent: (random) => `${random.between(4, 65)} %`,
  money: (random) => `${random.between(12, 980)} triệu đồng`,
  month: (random) => String(random.between(1, 12)),
  year: (random) => String(random.between(2011, 2026)),
  day: (random) =>
    `${random.between(1, 28)}/${random.between(1, 12)}/${random.between(2012, 2026)}`,
  // Above all numbers that a need asks for.
  number: (random) => String(random.between(5000, 9999)),
};

/** Puts given words, or words picked at random, into the curly brackets of a sentence. */
export function fillIn(
  sentence: string,
  random: Random,
  given: Record<string, string> = {},
): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name] ?? numbers[name]?.(random) ?? random.pick(words[name] ?? []);
    return value;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
