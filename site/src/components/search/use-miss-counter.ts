import { useEffect, useRef } from 'react';
import type { Language } from '@sxsh/content-types/language';
import { isNotToBeTracked, missOf, tellMiss } from './miss.ts';
import type { State } from './use-search.ts';

/** Tells the desk what was not found, each words once while the page is open, and only where the desk counts. */
export function useMissCounter(
  isWanted: boolean,
  state: State,
  root: string,
  language: Language,
): void {
  const told = useRef(new Set<string>());
  useEffect(() => {
    const words = isWanted ? missOf(state) : undefined;
    if (words === undefined || told.current.has(words) || isNotToBeTracked(navigator)) return;
    told.current.add(words);
    tellMiss(words, root, language);
  }, [isWanted, state, root, language]);
}
