import type { Language } from '@sxsh/content-types/language';
import { plain } from '../marks.ts';
import { completions, hasTone, isSyllable, withTones } from '../typing/syllable.ts';
import { prefixOf, tokenOf } from '../words/token.ts';

/** A word of a query as the index is asked for it. */
export type Term = {
  /** Finds the word whatever its marks. */
  folded: string;
  /** The forms that the person can have meant, with their marks; of a word typed without marks that word alone. */
  exact: readonly string[];
  /** The forms that it becomes when tones are added, of a word typed with other marks and no tone; else none. */
  toned: readonly string[];
  /** False for a word typed without any mark: it stands for every word with the same letters. */
  isMarked: boolean;
};

/** A word of which more than this many forms can be meant is as good as one without marks. */
const mostForms = 8;

/** What somebody can have meant who typed some of a word's marks, or d for đ: `xuât` → `xuất`, `xuật`. */
function meant(word: string): string[] {
  const whole = isSyllable(word) ? [word] : completions(word);
  const forms = whole.length > 0 ? whole : [word];
  return forms.flatMap((form) => (form.startsWith('d') ? [form, `đ${form.slice(1)}`] : [form]));
}

/** A word in `normalWord`'s form as a term. */
export function termOf(word: string, language: Language): Term {
  const folded = tokenOf(plain(word), language);
  if (language !== 'vi' || word === plain(word))
    return { folded, exact: [tokenOf(word, language)], toned: [], isMarked: false };
  const exact = meant(word).map((form) => tokenOf(form, language));
  const toned = hasTone(word) ? [] : withTones(word).map((form) => tokenOf(form, language));
  return { folded, exact, toned, isMarked: exact.length <= mostForms };
}

/** A term for every word that begins so: the last one of a query that is still being typed. */
export function beginningOf(word: string): Term {
  const folded = prefixOf(plain(word));
  return { folded, exact: [folded], toned: [], isMarked: false };
}
