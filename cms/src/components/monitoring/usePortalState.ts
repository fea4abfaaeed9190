'use client';

import { useEffect, useState } from 'react';
import type { PortalState } from '../../monitoring/portal-state.ts';
import { follow } from '../publishing/shared-poll.ts';
import { useEndpoint } from '../publishing/useEndpoint.ts';

/** How the portal stands, asked again every 15 seconds while the tab is visible; undefined until the first answer. */
export function usePortalState(isWanted: boolean): PortalState | undefined {
  const ask = useEndpoint();
  const [state, setState] = useState<PortalState>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const polling = {
      ask: (signal: AbortSignal) => ask<PortalState>('portal', undefined, signal),
      pause: () => 15_000,
    };
    return follow('portal', polling, setState);
  }, [ask, isWanted]);
  return state;
}
