import { plain } from '@sxsh/content-types/vietnamese/marks';
import { fromTelex, fromVni } from './input-method.ts';
import { isPlainSyllable, isSyllable } from '@sxsh/content-types/vietnamese/syllable';

/** Substances that look like a syllable and its tone in VNI. */
const formulas = new Set('co2 so2 so3 no2 no3 nh3 nh4 ch4 po4 o2 o3 n2 h2 cl2'.split(' '));

/** Syllables with oo of their own; in all others it is ô typed by Telex. */
const loans = new Set(['xoong', 'boong', 'soong']);

/** What a word was meant to be; the word itself when it is one, undefined when neither. */
function meant(word: string): string | undefined {
  const isRight =
    isPlainSyllable(word) ||
    (isSyllable(word) && word !== plain(word)) ||
    formulas.has(word) ||
    loans.has(word);
  if (isRight || !/\p{L}/u.test(word)) return word;
  return fromTelex(word) ?? fromVni(word);
}

/**
 * What somebody meant whose Vietnamese input method was off: `sanr xuaats sachj hown` → `sản xuất sạch hơn`, in
 * lower case. Undefined when nothing was mistyped, or when a word is neither Vietnamese nor mistyped: then it is
 * more likely a name or another language.
 */
export function suggestionFor(typed: string): string | undefined {
  const words = typed.normalize('NFC').toLowerCase().trim().split(/\s+/);
  const wanted = words.map(meant);
  if (wanted.includes(undefined)) return undefined;
  const suggestion = wanted.join(' ');
  return suggestion === words.join(' ') ? undefined : suggestion;
}
