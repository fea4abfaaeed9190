import type { Language } from '@sxsh/content-types/language';
import { canonicalTones } from '@sxsh/content-types/vietnamese/tone-placement';
import { isCode, isNumber } from './codes.ts';

/**
 * Ends every Vietnamese word of the index (U+A78C, a letter that no text uses). Pagefind takes a word for the
 * beginning of longer ones, and nearly every syllable begins another: `an` would find `anh` and `ang`. Not in
 * English, whose stems need the beginning.
 */
const end = '\ua78c';
/** Stands between the parts of a decimal number: a letter, for Pagefind drops punctuation. */
const decimalPoint = '\u02b9';

/** A number with separators, or letters and digits that belong together. */
const word = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

const number = (text: string): string =>
  text.replace(/[.,](\p{N}+)/gu, (_, digits: string) =>
    digits.length === 3 ? digits : decimalPoint + digits,
  );

/** A word in composed Unicode and lower case, tone marks in their canonical place, `CO₂` as `co2`. */
export const normalWord = (text: string): string =>
  canonicalTones(
    number(text.normalize('NFC').toLowerCase()).replace(/[₀-₉⁰¹²³⁴-⁹]/g, (digit) =>
      digit.normalize('NFKC'),
    ),
  );

/** The words of a text in `normalWord`'s form; punctuation separates them, also inside `QĐ-TTg`. */
export const normalWords = (text: string): string[] =>
  Array.from(text.normalize('NFC').matchAll(word), ([found]) => normalWord(found));

/**
 * The beginning of a word as the index holds it: finds all words that begin so. đ has no Unicode decomposition, so
 * Pagefind would not fold it: it stands as ḍ, which no Vietnamese word has and which folds to d.
 */
export const prefixOf = (normal: string): string => normal.replaceAll('đ', 'ḍ');

/** A whole word as the index holds it. */
export const tokenOf = (normal: string, language: Language): string =>
  prefixOf(normal) + (language === 'vi' ? end : '');

/** What stands between two words that people read as one (`QĐ-TTg`): no space is shown. */
const joint = '\u2060';
/** A space that people see inside what the index takes for one word: `A –`. */
const inside = '\u2061';

/**
 * Ends a code inside a document's number (U+02BA): who looks for UBND does not want every decision that UBND has in
 * its number. The number as a whole is found by words of its own.
 */
const codeMark = '\u02ba';
/** A code as it stands in a number. */
export const codeInNumber = (normal: string): string => normal + codeMark;

export type Word = {
  /** As people read it, with its punctuation. */
  shown: string;
  normal: string;
};

/** Cuts a text into the words that the index counts, each with the punctuation around it. */
export function wordsOf(text: string): Word[] {
  const composed = text
    .normalize('NFC')
    .replace(/[\u2060\u2061]/g, '')
    .trim();
  const found = [...composed.matchAll(word)];
  let isInNumber = false;
  return found.map((match, at) => {
    const next = found[at + 1];
    const from = at === 0 ? 0 : match.index;
    const stretch = composed.slice(from, next ? next.index : composed.length);
    const isJoined = next !== undefined && !/\s$/u.test(stretch);
    const shown = stretch.trim().replace(/\s+/gu, inside);
    const normal = normalWord(match[0]);
    if (isNumber(normal)) isInNumber = true;
    const isCodeHere = isInNumber && isCode(normal);
    isInNumber &&= isJoined;
    return {
      shown: isJoined ? shown + joint : shown,
      normal: isCodeHere ? codeInNumber(normal) : normal,
    };
  });
}

/** The words of a text as one string, a space between two of them. */
export const shownText = (words: readonly Word[]): string =>
  words.map(({ shown }) => shown).join(' ');

/** Text as people read it, from a stretch of `shownText`. */
export const readable = (stretch: string): string =>
  stretch.replaceAll(`${joint} `, '').replaceAll(joint, '').replaceAll(inside, ' ');
