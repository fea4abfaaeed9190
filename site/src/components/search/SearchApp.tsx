import type { Language } from '@sxsh/content-types/language';
import type { Words } from '../../i18n/vi.ts';
import { words } from '../../i18n/words.ts';
import Filters from './Filters.tsx';
import { queryFrom, searchOf, type Query } from './query.ts';
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
    case 'done':
      return state.count === 0
        ? `${t.noResult} “${state.q}”. ${t.noResultHint}`
        : `${state.count} ${t.resultCount} “${state.q}”`;
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
  const { state, more, hasMore } = useSearch(address, root, language);
  const ask = (next: Query) => goTo(searchOf(next));
  return (
    <div className="search-app">
      <form
        key={query.q}
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
        <input id="search-box" name="q" type="search" defaultValue={query.q} autoComplete="off" />
        <button type="submit">{t.search}</button>
      </form>
      <p className="search-hint">{t.searchHint}</p>
      <p className="search-status" role="status">
        {statusText(state, t)}
      </p>
      {state.step === 'done' && (
        <>
          <Filters query={query} counts={state.filters} t={t} onChange={ask} />
          <Results results={state.results} root={root} />
          {hasMore && (
            <button type="button" className="plain-button" onClick={() => void more()}>
              {t.more}
            </button>
          )}
        </>
      )}
    </div>
  );
}
