import { useEffect, useState } from 'react';
import { openSearch, type Engine, type FilterCounts } from './pagefind.ts';
import { pageLength, runSearch, type Result, type Search } from './search.ts';
import { queryFrom } from './query.ts';

type Shown = {
  q: string;
  count: number;
  filters: FilterCounts;
  results: Result[];
  /** How far the results were read: those since removed from the portal are not among them. */
  read: number;
  search: Search;
  /** How many documents were searched, of how many. */
  searched: number;
  total: number;
};
/** While a search runs, the last answer stays, so that the control in use keeps the focus. */
export type State =
  | { step: 'idle' | 'failed'; answer?: undefined }
  | { step: 'loading'; answer?: Shown | undefined }
  | { step: 'done'; answer: Shown };

let opened: Promise<Engine> | undefined;

/** Opens the bundle once; a failure is forgotten so that the next search tries again. */
const engineOf = (root: string, language: string): Promise<Engine> =>
  (opened ??= openSearch(root, language).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

/** Opens more of the archive; what is opened already stays as it is when that fails. */
async function openOlder(): Promise<void> {
  const before = await opened;
  const wider = await before?.older?.();
  if (wider) opened = Promise.resolve(wider);
}

/**
 * Searches for what the address asks and again when it changes; `more` adds a page of
 * results, `older` searches more of the archive too.
 */
export function useSearch(address: string, root: string, language: string) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const query = queryFrom(address);
    let current = true;
    const show = (next: State | ((before: State) => State)) => {
      if (current) setState(next);
    };
    const run = async () => {
      const engine = await engineOf(root, language);
      const search = await runSearch(engine, query);
      const results = await search.load(0, pageLength);
      const { count, filters } = search;
      const { searched, total } = engine;
      const { q } = query;
      const answer = { q, count, filters, results, read: pageLength, search, searched, total };
      show({ step: 'done', answer });
    };
    if (query.q.trim() === '') show({ step: 'idle' });
    else {
      show(({ answer }) => ({ step: 'loading', answer }));
      run().catch(() => show({ step: 'failed' }));
    }
    return () => {
      current = false;
    };
  }, [address, root, language, width]);

  const more = async () => {
    if (state.step !== 'done') return;
    const { search, read } = state.answer;
    const to = read + pageLength;
    const next = await search.load(read, to);
    setState((now) =>
      now.step === 'done' && now.answer.search === search && now.answer.read === read
        ? {
            step: 'done',
            answer: { ...now.answer, results: [...now.answer.results, ...next], read: to },
          }
        : now,
    );
  };
  const older = async () => {
    await openOlder();
    setWidth((now) => now + 1);
  };
  return { state, more, older };
}
