import { useEffect, useRef } from 'react';
import type { Language } from '@sxsh/content-types/language';
import type { Words } from '../../i18n/vi.ts';
import { words } from '../../i18n/words.ts';
import { suggestionFor } from '../../../search/typing/suggestion.ts';
import Filters from './Filters.tsx';
import { filterNames, queryFrom, searchOf, type Query } from './query.ts';
import Results from './Results.tsx';
import { goTo, useAddress } from './use-address.ts';
import { useSearch, type State } from './use-search.ts';

type Props = { language: Language; root: string };

function statusText(state: State, t: Words): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'loading':
      return t.searching;
    case 'failed':
      return t.searchUnavailable;
    case 'done': {
      const { q, count, results, searched, total } = state.answer;
      const where = searched < total ? ` (${t.searchedOf(searched, total)})` : '';
      if (count === 0) return `${t.noResult} “${q}”${where}. ${t.noResultHint}`;
      const isNear = results.length > 0 && !results.some(({ hasTypedWords }) => hasTypedWords);
      const found = isNear
        ? `${t.noTypedWords} “${q}”${where}. ${t.similar(count)}`
        : `${count} ${count === 1 ? t.oneResult : t.resultCount} “${q}”${where}`;
      return results.length < count ? `${found}, ${t.showing} ${results.length}` : found;
    }
  }
}

/**
 * The search page's island. What is asked stands in the address, so that Back and links work; the form is
 * a plain GET form that also works before and without this script.
 */
export default function SearchApp({ language, root }: Props) {
  const t = words(language);
  const address = useAddress();
  const query = queryFrom(address);
  const { state, more, older } = useSearch(address, root, language);
  const { answer } = state;
  const box = useRef<HTMLInputElement>(null);
  // Back and forward change what is asked; the box itself stays, and with it the focus.
  useEffect(() => {
    if (box.current) box.current.value = query.q;
  }, [query.q]);
  const suggestion = language === 'vi' ? suggestionFor(query.q) : undefined;
  const ask = (next: Query) => goTo(searchOf(next));
  const isFiltered = filterNames.some((name) => query.filters[name] !== '');
  return (
    <div className="search-app">
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
        <input id="search-box" name="q" type="search" ref={box} autoComplete="off" />
        <button type="submit">{t.search}</button>
      </form>
      <p className="search-hint">{t.searchHint}</p>
      <div role="status">
        <p className="search-status">{statusText(state, t)}</p>
        {suggestion && (
          <p className="search-suggestion">
            {t.didYouMean} <a href={searchOf({ ...query, q: suggestion })}>{suggestion}</a>?
          </p>
        )}
      </div>
      {answer && (
        <>
          {(answer.count > 0 || isFiltered) && (
            <Filters query={query} counts={answer.filters} t={t} onChange={ask} />
          )}
          <Results results={answer.results} root={root} />
          {answer.read < answer.count && (
            <button type="button" className="plain-button" onClick={() => void more()}>
              {t.more}
            </button>
          )}
          {answer.searched < answer.total && (
            <button type="button" className="plain-button" onClick={() => void older()}>
              {t.searchOlder}
            </button>
          )}
        </>
      )}
    </div>
  );
}
