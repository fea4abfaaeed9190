'use client';

import { useEffect, useState } from 'react';
import type { Renewal } from '@sxsh/content-types/renewal';
import { follow } from '../publishing/shared-poll.ts';
import { useEndpoint } from '../publishing/useEndpoint.ts';

const soon = 1000;
/** After a save: until then (milliseconds) the publisher has looked at it. */
const settled = 10_000;

type About = {
  /** What to ask about; undefined to ask nothing. */
  query: string | undefined;
  /** Changes with a save: it is asked at once, and every second for a while. */
  since: string | undefined;
  /** Milliseconds between two questions while nothing is rendered again. */
  idle: number;
};

/** How far the pages are that are rendered again, and whether any were since this was first asked. */
export function useRenewal({ query, since, idle }: About) {
  const ask = useEndpoint();
  const [renewal, setRenewal] = useState<Renewal | null>(null);
  const [wasRenewed, setWasRenewed] = useState(false);
  useEffect(() => {
    if (query === undefined) return undefined;
    const began = Date.now();
    return follow<{ renewal: Renewal | null }>(
      `renewal ${query} ${since}`,
      {
        ask: (signal) => ask(`renewal?${query}`, undefined, signal),
        pause: (last) => (last?.renewal || Date.now() - began < settled ? soon : idle),
      },
      (answer) => {
        setRenewal(answer.renewal);
        if (answer.renewal) setWasRenewed(true);
      },
    );
  }, [ask, query, since, idle]);
  return { renewal, wasRenewed };
}
