import { missedWords, searchMissAddress } from '@sxsh/content-types/search-miss';
import type { Language } from '@sxsh/content-types/language';
import { allFilters } from './query.ts';
import type { State } from './use-search.ts';

/**
 * The words of a search that found nothing: every document was searched and none has all of them. Undefined while
 * it goes on, where it was narrowed (the portal may have it elsewhere), and where the words may be about a person.
 */
export function missOf(state: State): string | undefined {
  if (state.step !== 'done') return undefined;
  const { answer, query } = state;
  const isFinished = !answer.goesOn && answer.searched === answer.total;
  const isNarrowed = allFilters.some((name) => query.filters[name] !== '');
  return isFinished && !isNarrowed && answer.count === 0 ? missedWords(answer.q) : undefined;
}

/** Whether the browser says for its reader that nobody is to be followed. Nothing is, and nothing is sent. */
export function isNotToBeTracked(browser: object): boolean {
  const { doNotTrack, globalPrivacyControl } = browser as {
    doNotTrack?: string | null;
    globalPrivacyControl?: boolean;
  };
  return doNotTrack === '1' || globalPrivacyControl === true;
}

/** Tells the desk, without cookies and without the page's address. Nobody waits for the answer. */
export function tellMiss(words: string, root: string, language: Language): void {
  fetch(root + searchMissAddress, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ q: words, language }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => undefined);
}
