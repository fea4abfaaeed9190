import type { Corpus } from './corpus.ts';
import { JudgedCorpus } from './judged-corpus.ts';
import { englishQueries, nameQueries, numberQueries, titleQueries } from './other-queries.ts';
import { phraseQueries, placeQueries } from './phrase-queries.ts';

/** What a query is a sample of. */
export const classes = [
  'accented',
  'unaccented',
  'partial',
  'partial-in-syllable',
  'nfd',
  'd-for-đ',
  'old-tone-placement',
  'capitals',
  'telex',
  'vni',
  'document-number',
  'abbreviation',
  'synonym',
  'title/summary-before-body',
  'newer-wins-ties',
  'long',
  'english',
] as const;

export type QueryClass = (typeof classes)[number];

/** A query and what a reader expects of its answer. */
export type Query = {
  class: QueryClass;
  text: string;
  lang: 'vi' | 'en';
  /** What should be found: none where only the suggestion counts. */
  relevant: string[];
  /** What may stand first. */
  first: string[];
  /** Of each pair the first is to stand before the second. */
  pairs: [before: string, after: string][];
  /** What should be asked back: null for nothing, undefined where either is fine. */
  suggestion?: string | null;
};

/** All queries, judged for the documents of the corpus. */
export function makeQueries(corpus: Corpus): Query[] {
  const judged = new JudgedCorpus(corpus);
  return [
    ...phraseQueries(judged),
    ...placeQueries(judged),
    ...numberQueries(judged),
    ...nameQueries(judged),
    ...titleQueries(judged),
    ...englishQueries(judged),
  ];
}
