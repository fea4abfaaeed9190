import { useEffect, useState } from 'react';
import { openSearch, type Engine, type FilterCounts } from './pagefind.ts';
import { pageLength, runSearch, type Result, type Search } from './search.ts';
import { queryFrom } from './query.ts';

export type State =
  | { step: 'idle' | 'loading' | 'failed' }
  | {
      step: 'done';
      q: string;
      count: number;
      filters: FilterCounts;
      results: Result[];
      search: Search;
    };

let opened: Promise<Engine> | undefined;

/** Opens the bundle once; a failure is forgotten so that the next search tries again. */
const engineOf = (root: string, language: string): Promise<Engine> =>
  (opened ??= openSearch(root, language).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

/** Searches for what the address asks and again when it changes; `more` adds a page of results. */
export function useSearch(address: string, root: string, language: string) {
  const [state, setState] = useState<State>({ step: 'idle' });

  useEffect(() => {
    const query = queryFrom(address);
    let current = true;
    const show = (next: State) => {
      if (current) setState(next);
    };
    const run = async () => {
      const search = await runSearch(await engineOf(root, language), query);
      const results = await search.load(0, pageLength);
      show({
        step: 'done',
        q: query.q,
        count: search.count,
        filters: search.filters,
        results,
        search,
      });
    };
    if (query.q.trim() === '') show({ step: 'idle' });
    else {
      show({ step: 'loading' });
      run().catch(() => show({ step: 'failed' }));
    }
    return () => {
      current = false;
    };
  }, [address, root, language]);

  const [shown, setShown] = useState(pageLength);
  useEffect(() => setShown(pageLength), [address]);
  const more = async () => {
    if (state.step !== 'done') return;
    const next = await state.search.load(shown, shown + pageLength);
    setShown(shown + pageLength);
    setState({ ...state, results: [...state.results, ...next] });
  };
  return { state, more, hasMore: state.step === 'done' && shown < state.count };
}
