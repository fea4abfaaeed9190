'use client';

import { useEffect, useState } from 'react';
import type { PortalState } from '../../monitoring/portal-state.ts';
import { follow } from '../publishing/shared-poll.ts';
import { useEndpoint } from '../publishing/useEndpoint.ts';

const idle = 15_000;
/** While pages are rendered again, so that the figures move. */
const live = 2000;

const pause = (state: PortalState | undefined): number =>
  state?.publisher.answers && state.publisher.renewal ? live : idle;

/** How the portal stands, asked again while the tab is visible; undefined until the first answer. */
export function usePortalState(isWanted: boolean): PortalState | undefined {
  const ask = useEndpoint();
  const [state, setState] = useState<PortalState>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const polling = {
      ask: (signal: AbortSignal) => ask<PortalState>('portal', undefined, signal),
      pause,
    };
    return follow('portal', polling, setState);
  }, [ask, isWanted]);
  return state;
}
