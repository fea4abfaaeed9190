'use client';

import { useEffect, useState } from 'react';
import type { PortalState } from '../../monitoring/portal-state.ts';
import { useEndpoint } from '../publishing/useEndpoint.ts';

const pause = 15_000;

/** How the portal stands, asked again every 15 seconds while the tab is visible; undefined until the first answer. */
export function usePortalState(isWanted: boolean): PortalState | undefined {
  const ask = useEndpoint();
  const [state, setState] = useState<PortalState>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = new AbortController();
    const poll = () => {
      if (document.hidden) return;
      ask<PortalState>('portal', undefined, stop.signal).then(setState, () => undefined);
    };
    poll();
    const timer = setInterval(poll, pause);
    document.addEventListener('visibilitychange', poll);
    return () => {
      stop.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', poll);
    };
  }, [ask, isWanted]);
  return state;
}
