import { toIndex } from '../../../search/fold.ts';

const plain = (text: string): string =>
  toIndex(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/**
 * True when every word that was typed stands among the matched words, marks aside, also as a part of one
 * (`889` in `889/QĐ-TTg`, the beginning of a word still being typed). Pagefind gives pages with similar
 * words when no page has the word.
 */
export function hasTypedWords(typed: string, matched: readonly string[]): boolean {
  const words = matched.map(plain);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.includes(part)));
}
