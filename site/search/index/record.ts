import type { Language } from '@sxsh/content-types/language';
import type { Picture, Spot } from '../fragment.ts';
import { numberWords } from '../words/document-number.ts';
import { shownText, tokenOf, wordsOf, type Word } from '../words/token.ts';

/** Text that its page shows at a place of its own, by the place's id. */
export type SpotText = { text: string; spot: string };

/** A document as search takes it. */
export type SearchRecord = {
  /** Its address within the portal. */
  address: string;
  language: Language;
  title: string;
  summary?: string | undefined;
  /** Its own number, of a policy document. */
  number?: string | undefined;
  /** Its words, paragraph by paragraph, apart from those above. */
  paragraphs: readonly (string | SpotText)[];
  /** What stands in the files that it attaches: it counts less. */
  attached?: readonly string[] | undefined;
  /** When it was published or issued, as ISO 8601; undefined when nobody knows. */
  date?: string | undefined;
  /** What is shown beside a result, in its language. */
  kindLabel?: string | undefined;
  picture?: Picture | undefined;
  /** What readers filter by: stable keys by the filter's name. */
  filters: Readonly<Record<string, readonly string[]>>;
};

/**
 * Where each part of a record ends (the word after its last), in the order in which the index counts its words:
 * title, number, summary, text, files attached, the words of its own number; last come those of numbers that it
 * cites.
 */
export type PartEnds = readonly [
  title: number,
  number: number,
  summary: number,
  body: number,
  attached: number,
  own: number,
];

/** A record cut into words: what the index counts, and what people see of it. */
export type Cut = {
  /** The words of the index, in order. */
  tokens: string[];
  /** The words that people see, one for each of the index's before the numbers' own words. */
  content: string;
  ends: PartEnds;
  spots: Spot[];
};

/** Names the form of the records and bundles made here: another one makes search be built anew. */
export const recordForm = '5';

const spotText = (paragraph: string | SpotText): SpotText =>
  typeof paragraph === 'string' ? { text: paragraph, spot: '' } : paragraph;

/** Cuts a record into words. */
export function cut(record: SearchRecord): Cut {
  const { language, title, number = '', summary = '', paragraphs, attached = [] } = record;
  const shown: Word[] = [];
  const ends: number[] = [];
  const spots: Spot[] = [];
  // One by one: among a hundred thousand words, arguments would be too many.
  const show = (text: string) => {
    for (const word of wordsOf(text)) shown.push(word);
  };
  for (const part of [title, number, summary]) {
    show(part);
    ends.push(shown.length);
  }
  for (const paragraph of paragraphs) {
    const { text, spot } = spotText(paragraph);
    if (spot !== (spots.at(-1)?.[1] ?? '')) spots.push([shown.length, spot]);
    show(text);
  }
  ends.push(shown.length);
  if (attached.length > 0 && spots.at(-1)?.[1]) spots.push([shown.length, '']);
  for (const paragraph of attached) show(paragraph);
  ends.push(shown.length);
  const own = numberWords(`${number}\n${title}`);
  const texts = paragraphs.map((paragraph) => spotText(paragraph).text);
  const text = [summary, ...texts, ...attached].join('\n');
  const cited = numberWords(text).filter((it) => !own.includes(it));
  const [endOfTitle = 0, endOfNumber = 0, endOfSummary = 0, endOfBody = 0, endOfFiles = 0] = ends;
  const tokens = [...shown.map(({ normal }) => normal), ...own, ...cited].map((word) =>
    tokenOf(word, language),
  );
  return {
    tokens,
    content: shownText(shown),
    ends: [endOfTitle, endOfNumber, endOfSummary, endOfBody, endOfFiles, endOfFiles + own.length],
    spots,
  };
}
