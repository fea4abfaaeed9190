import type { Language } from '@sxsh/content-types/language';
import { plain } from '@sxsh/content-types/vietnamese/marks';
import { numberWords } from '../words/document-number.ts';
import { normalWords } from '../words/token.ts';

/** The bits of a key below those that name its file. */
export const bitsWithin = 20;
/** How many files the titles are spread over: a few kilobytes each at 100,000 documents. */
export const partitionCount = 2 ** (32 - bitsWithin);

/** A whole number from 0 to 2³² − 1 for a text (FNV-1a, Fowler, Noll and Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/** The file that a key's titles stand in: its upper bits. */
export const partitionOf = (key: number): number => key >>> bitsWithin;

/** Every key of a partition lies from the first to the last of these. */
export const keysWithin = (partition: number): [first: number, last: number] => [
  partition * 2 ** bitsWithin,
  (partition + 1) * 2 ** bitsWithin - 1,
];

/** Where the files lie within the portal. */
export const titlesFolder = 'search/titles';
export const partitionAddress = (partition: number): string =>
  `${titlesFolder}/${partition.toString(16).padStart(3, '0')}.bin`;

/** The key of words that follow each other, of a single word, or of a number's own word; whatever their marks. */
export const keyOf = (language: Language, ...words: string[]): number =>
  hash([language, ...words.map(plain)].join(' '));

/** Where a title and number are filed: under each two words that follow each other, and each form of the number. */
export function keysOfTitle(of: {
  language: Language;
  title: string;
  number?: string | undefined;
}): number[] {
  const { language, title, number = '' } = of;
  const words = normalWords(title);
  const pairs = words.slice(1).map((word, at) => keyOf(language, words[at] ?? '', word));
  const [only] = words;
  if (words.length === 1 && only !== undefined) pairs.push(keyOf(language, only));
  const numbers = numberWords(`${number}\n${title}`).map((word) => keyOf(language, word));
  return [...new Set([...pairs, ...numbers])];
}
