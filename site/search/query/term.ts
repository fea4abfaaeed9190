import type { Language } from '@sxsh/content-types/language';
import { plain } from '@sxsh/content-types/vietnamese/marks';
import { completions, isSyllable } from '@sxsh/content-types/vietnamese/syllable';
import { prefixOf, tokenOf } from '../words/token.ts';

/** A word of a query as the index is asked for it. */
export type Term = {
  /** Finds the word whatever its marks. */
  folded: string;
  /**
   * The forms that have the marks which were typed: the word itself, or, where that is no syllable, those that it can
   * become (`xuât` → `xuất`, `xuật`). Of a word typed without marks that word alone.
   */
  exact: readonly string[];
  /** Other syllables that a marked word becomes when marks are added to it: `góm` → `gốm`, `biên` → `biến`, `dầu` → `đầu`. */
  completed: readonly string[];
  /** False for a word typed without any mark: it stands for every word with the same letters. */
  isMarked: boolean;
};

/** A word of which more than this many forms can be meant is as good as one without marks. */
const mostForms = 8;

/** A word in `normalWord`'s form as a term. */
export function termOf(word: string, language: Language): Term {
  const token = (form: string) => tokenOf(form, language);
  const folded = token(plain(word));
  if (language !== 'vi' || word === plain(word))
    return { folded, exact: [token(word)], completed: [], isMarked: false };
  const whole = completions(word);
  if (isSyllable(word) || whole.length === 0) {
    const completed = whole.filter((form) => form !== word).map(token);
    return { folded, exact: [token(word)], completed, isMarked: true };
  }
  return { folded, exact: whole.map(token), completed: [], isMarked: whole.length <= mostForms };
}

/** A term for every word that begins so: the last one of a query that is still being typed. */
export function beginningOf(word: string): Term {
  const folded = prefixOf(plain(word));
  return { folded, exact: [folded], completed: [], isMarked: false };
}
