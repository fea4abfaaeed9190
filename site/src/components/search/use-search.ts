import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@sxsh/content-types/language';
import type { Ask, Shown, Told } from './messages.ts';
import { queryFrom, type Query } from './query.ts';

/** While a search runs, the last answer stays, so that the control in use keeps the focus. */
export type State =
  | { step: 'idle' | 'failed'; answer?: undefined }
  | { step: 'loading'; answer?: Shown | undefined }
  /** `query` is what was asked; the address may ask something else already. */
  | { step: 'done'; answer: Shown; query: Query };

let thread: Worker | undefined;
let lastId = 0;

/** Starts the thread that searches, and with it the loading of what every search needs. */
function threadFor(root: string, language: Language): Worker {
  if (thread) return thread;
  thread = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  thread.postMessage({ ask: 'open', root, language } satisfies Ask);
  return thread;
}

/** Searches for what the address asks and again when it changes. */
export function useSearch(address: string, root: string, language: Language) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const id = useRef(0);
  const atLeast = useRef(0);
  const send = useCallback(
    (ask: Ask) => threadFor(root, language).postMessage(ask),
    [root, language],
  );

  useEffect(() => {
    const query = queryFrom(address);
    if (query.q.trim() === '') {
      setState({ step: 'idle' });
      return;
    }
    id.current = ++lastId;
    setState(({ answer }) => ({ step: 'loading', answer }));
    const search = threadFor(root, language);
    const hear = ({ data }: MessageEvent<Told>) => {
      if (data.id !== id.current) return;
      setState(
        data.tell === 'failed' ? { step: 'failed' } : { step: 'done', answer: data.answer, query },
      );
    };
    // The thread itself could not be loaded or started: the next attempt takes another.
    const fail = () => {
      thread?.terminate();
      thread = undefined;
      setState({ step: 'failed' });
    };
    search.addEventListener('message', hear);
    search.addEventListener('error', fail);
    send({ ask: 'search', id: id.current, query, atLeast: atLeast.current });
    atLeast.current = 0;
    return () => {
      search.removeEventListener('message', hear);
      search.removeEventListener('error', fail);
    };
  }, [address, root, language, attempt, send]);

  return {
    state,
    /** Call it when somebody is about to search. */
    prepare: () => void threadFor(root, language),
    more: () => send({ ask: 'more', id: id.current }),
    /** Searches one more bundle of the archive, and more when that gives too little. */
    older: () => {
      if (state.step === 'done') atLeast.current = state.answer.bundles + 1;
      setAttempt((before) => before + 1);
    },
    stop: () => send({ ask: 'stop', id: id.current }),
    retry: () => setAttempt((before) => before + 1),
  };
}
