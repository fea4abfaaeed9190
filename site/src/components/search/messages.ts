import type { Language } from '@sxsh/content-types/language';
import type { Picture } from '../../../search/fragment.ts';
import type { FilterCounts } from '../../../search/query/answer.ts';
import type { Piece } from './excerpt.ts';
import type { Query } from './query.ts';

/** What the page asks of the thread that searches. */
export type Ask =
  /** `root` is the portal's own address, `/` or `/sxsh/`. */
  | { ask: 'open'; root: string; language: Language }
  /** `atLeast` bundles are searched, newest first, whatever the newest ones give. */
  | { ask: 'search'; id: number; query: Query; atLeast: number }
  | { ask: 'more'; id: number }
  | { ask: 'stop'; id: number };

export type Result = {
  id: string;
  address: string;
  title: string;
  date: string | undefined;
  kind: string | undefined;
  excerpt: Piece[];
  picture: Picture | undefined;
  /** The id of the place on its page where the excerpt stands. */
  spot: string | undefined;
  /** True when it has only some of the words. */
  isPartial: boolean;
};

export type Shown = {
  q: string;
  results: Result[];
  /** How far results were read: those since removed from the portal are not among them. */
  read: number;
  /** How many have all the words, and how many results there are with those that have only some. */
  count: number;
  all: number;
  counts: FilterCounts;
  /** How many documents were searched, of how many, and in how many bundles. */
  searched: number;
  total: number;
  bundles: number;
  /** True while the archive is searched too. */
  goesOn: boolean;
};

/** What that thread tells the page of a search. */
export type Told = { id: number } & ({ tell: 'answer'; answer: Shown } | { tell: 'failed' });
