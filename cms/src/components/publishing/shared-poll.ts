/** How often something is asked for. */
export type Polling<Answer> = {
  ask: (signal: AbortSignal) => Promise<Answer>;
  /** Milliseconds until it is asked for again; nothing is known of it when the last question failed. */
  pause: (last: Answer | undefined) => number;
};

type Poll = {
  listeners: Set<(answer: unknown) => void>;
  last?: unknown;
  again: () => void;
  stop: () => void;
};

const polls = new Map<string, Poll>();
const changed = 'sxsh:publishing-changed';

/** Has everything on the page that is polled be asked for again now. */
export const announceChange = (): void => void window.dispatchEvent(new Event(changed));

function startPoll<Answer>({ ask, pause }: Polling<Answer>): Poll {
  const listeners: Poll['listeners'] = new Set();
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question = 0;
  const poll: Poll = {
    listeners,
    again: () => {
      clearTimeout(timer);
      if (document.hidden) return;
      const mine = (question += 1);
      const isOver = () => stopped.signal.aborted || mine !== question;
      ask(stopped.signal)
        .then((answer) => {
          if (isOver()) return answer;
          poll.last = answer;
          for (const listener of listeners) listener(answer);
          return answer;
        })
        .catch(() => undefined)
        .then((answer) => {
          if (!isOver()) timer = setTimeout(poll.again, pause(answer));
        })
        .catch(() => undefined);
    },
    stop: () => {
      stopped.abort();
      clearTimeout(timer);
      window.removeEventListener(changed, poll.again);
      document.removeEventListener('visibilitychange', poll.again);
    },
  };
  window.addEventListener(changed, poll.again);
  document.addEventListener('visibilitychange', poll.again);
  poll.again();
  return poll;
}

/**
 * Tells of every answer to a question that is asked again and again while the tab is visible: once for all who
 * follow it under the same name, at once after `announceChange` and when the tab comes back into sight.
 *
 * @returns ends it for this listener
 */
export function follow<Answer>(
  name: string,
  polling: Polling<Answer>,
  listener: (answer: Answer) => void,
): () => void {
  const poll = polls.get(name) ?? startPoll(polling);
  polls.set(name, poll);
  const listen = listener as (answer: unknown) => void;
  poll.listeners.add(listen);
  if (poll.last !== undefined) listen(poll.last);
  return () => {
    poll.listeners.delete(listen);
    if (poll.listeners.size > 0) return;
    poll.stop();
    if (polls.get(name) === poll) polls.delete(name);
  };
}
