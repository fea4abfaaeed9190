import type { Language } from '@sxsh/content-types/language';
import { numberWords } from '../words/document-number.ts';
import { shownText, tokenOf, wordsOf, type Word } from '../words/token.ts';

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
  paragraphs: readonly string[];
  /** What stands in the files that it attaches: it counts less. */
  attached?: readonly string[] | undefined;
  /** When it was published or issued, as ISO 8601; undefined when nobody knows. */
  date?: string | undefined;
  /** What is shown beside a result, in its language. */
  kindLabel?: string | undefined;
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

/** A record cut into words: what Pagefind indexes, and what people see of it. */
export type Cut = {
  html: string;
  /** The words that people see, one for each of the index's before the numbers' own words. */
  content: string;
  ends: PartEnds;
};

/** Names the form of the records and bundles made here: another one makes search be built anew. */
export const recordForm = '4';

/** Cuts a record into words. The HTML is for Pagefind alone. */
export function cut(record: SearchRecord): Cut {
  const { language, title, number = '', summary = '', paragraphs, attached = [] } = record;
  const shown: Word[] = [];
  const ends: number[] = [];
  for (const part of [title, number, summary, paragraphs.join('\n'), attached.join('\n')]) {
    // One by one: among a hundred thousand words, arguments would be too many.
    for (const word of wordsOf(part)) shown.push(word);
    ends.push(shown.length);
  }
  const own = numberWords(`${number}\n${title}`);
  const text = [summary, ...paragraphs, ...attached].join('\n');
  const cited = numberWords(text).filter((it) => !own.includes(it));
  const [endOfTitle = 0, endOfNumber = 0, endOfSummary = 0, endOfBody = 0, endOfFiles = 0] = ends;
  const tokens = [...shown.map(({ normal }) => normal), ...own, ...cited].map((word) =>
    tokenOf(word, language),
  );
  return {
    html: `<!doctype html><html lang="${language}"><body data-pagefind-body>${tokens.join(' ')}</body></html>`,
    content: shownText(shown),
    ends: [endOfTitle, endOfNumber, endOfSummary, endOfBody, endOfFiles, endOfFiles + own.length],
  };
}
