import { canonicalTones } from './tone-placement.ts';

/** A word in lower case without any mark, đ as d. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
const normal = (word: string) => canonicalTones(word.normalize('NFC').toLowerCase());
const trimmed = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * True when every word that was typed with marks stands exactly so among the matched words; a word typed
 * without marks stands for any. `má` finds `má`, while `ma` finds `má`, `mả` and `ma`.
 */
export function hasTypedMarks(typed: string, matched: readonly string[]): boolean {
  const words = new Set(matched.map((word) => trimmed(normal(word))));
  return normal(typed)
    .split(/\s+/)
    .map(trimmed)
    .every((word) => word === plain(word) || [...words].some((found) => found.startsWith(word)));
}
