import { useEffect, useRef, type ReactNode } from 'react';
import type { Language } from '@sxsh/content-types/language';
import type { Words } from '../../i18n/vi.ts';
import { words } from '../../i18n/words.ts';
import { suggestionFor } from '../../../search/typing/suggestion.ts';
import Filters, { type Labels } from './Filters.tsx';
import { allFilters, queryFrom, searchOf, type Query } from './query.ts';
import Results from './Results.tsx';
import Totals from './Totals.tsx';
import { goTo, useAddress } from './use-address.ts';
import { useArrows } from './use-arrows.ts';
import { useLabels } from './use-labels.ts';
import { useMissCounter } from './use-miss-counter.ts';
import { useSearch, type State } from './use-search.ts';

type Props = {
  language: Language;
  root: string;
  /** What the keys of filters are called that never change. */
  labels: Labels;
  /** What the page has to say of the box, below it. */
  children?: ReactNode;
};

function statusText(state: State, t: Words): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'loading':
      return t.searching;
    case 'failed':
      return t.searchUnavailable;
    case 'done': {
      const { q, count, all, results, searched, total } = state.answer;
      const where = searched < total ? ` (${t.searchedOf(searched, total)})` : '';
      if (all === 0) return `${t.noResult} “${q}”${where}. ${t.noResultHint}`;
      const found =
        count === 0
          ? `${t.noTypedWords} “${q}”${where}. ${t.similar(all)}`
          : `${count} ${count === 1 ? t.oneResult : t.resultCount} “${q}”${where}`;
      return results.length < all ? `${found}, ${t.showing} ${results.length}` : found;
    }
  }
}

/**
 * The search page's island. What is asked stands in the address, so that Back and links work; the form is
 * a plain GET form that also works before and without this script.
 */
export default function SearchApp({ language, root, labels, children }: Props) {
  const t = words(language);
  const address = useAddress();
  const query = queryFrom(address);
  const { state, prepare, more, older, stop, retry } = useSearch(address, root, language);
  const { answer } = state;
  const { named, countsMisses } = useLabels(answer !== undefined, root, language);
  useMissCounter(countsMisses, state, root, language);
  const app = useRef<HTMLDivElement>(null);
  useArrows(app);
  const box = useRef<HTMLInputElement>(null);
  // Back and forward change what is asked; the box itself stays, and with it the focus.
  const isTaken = useRef(false);
  useEffect(() => {
    const isFirst = !isTaken.current;
    isTaken.current = true;
    // On a slow line people type before this script is there: that stays.
    if (!box.current || (isFirst && box.current.value !== '')) return;
    box.current.value = query.q;
  }, [query.q]);
  const suggestion = language === 'vi' ? suggestionFor(query.q) : undefined;
  const ask = (next: Query) => goTo(searchOf(next));
  const isFiltered = allFilters.some((name) => query.filters[name] !== '');
  return (
    <div className="search-app" ref={app}>
      <form
        className="search-form"
        role="search"
        aria-label={t.searchLabel}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('q');
          ask({ ...query, q: typeof typed === 'string' ? typed.trim() : '' });
        }}
      >
        <label htmlFor="search-box">{t.searchLabel}</label>
        <input
          id="search-box"
          name="q"
          type="search"
          ref={box}
          autoComplete="off"
          onFocus={prepare}
        />
        <button type="submit">{t.search}</button>
      </form>
      <p className="search-hint">{t.searchHint}</p>
      {children}
      <div role="status">
        <p className="search-status">{statusText(state, t)}</p>
        {answer?.goesOn && <p className="search-status">{t.searchingArchive}</p>}
        {suggestion && (
          <p className="search-suggestion">
            {t.didYouMean} <a href={searchOf({ ...query, q: suggestion })}>{suggestion}</a>?
          </p>
        )}
      </div>
      {query.q.trim() === '' && <Totals language={language} root={root} />}
      {state.step === 'failed' && (
        <button type="button" className="plain-button" onClick={retry}>
          {t.retry}
        </button>
      )}
      {answer && (
        <>
          {(answer.all > 0 || isFiltered) && (
            <Filters
              query={query}
              counts={answer.counts}
              labels={{ ...labels, ...named }}
              t={t}
              onChange={ask}
            />
          )}
          <Results results={answer.results} root={root} t={t} />
          {answer.read < answer.all && (
            <button type="button" className="plain-button" onClick={more}>
              {t.more}
            </button>
          )}
          {answer.searched < answer.total && (
            <button type="button" className="plain-button" onClick={answer.goesOn ? stop : older}>
              {answer.goesOn ? t.stopSearching : t.searchOlder}
            </button>
          )}
        </>
      )}
    </div>
  );
}
