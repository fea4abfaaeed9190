import { wordsIn } from '../../../search/words/first-words.ts';

/** A page of a PDF. */
export type Page = { text: string; isWide: boolean };

/** With fewer words on a page than this, on average, what people read is a picture. Slides have few words. */
const fewest = { upright: 50, wide: 15 };
/** Of Vietnamese words, at least so many have marks; where a machine read a picture, it lost them. */
const leastMarked = 0.3;
/** Of English words, so many are these. */
const leastEnglish = 0.1;
const english = new Set(
  'the of and to in is for that with as are on by be this from or at'.split(' '),
);

const share = (words: readonly string[], has: (word: string) => boolean): number =>
  words.filter(has).length / Math.max(1, words.length);

/** True for the text of a PDF that consists of pictures of pages, whether or not a machine tried to read them. */
export function isScan(pages: readonly Page[]): boolean {
  const wanted = pages.reduce((sum, { isWide }) => sum + fewest[isWide ? 'wide' : 'upright'], 0);
  const all = pages.flatMap(({ text }) => wordsIn(text));
  if (all.length < wanted) return true;
  const words = all.flatMap((word) => word.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const isEnglish = share(words, (word) => english.has(word)) >= leastEnglish;
  return !isEnglish && share(words, (word) => /[^a-z]/.test(word)) < leastMarked;
}
