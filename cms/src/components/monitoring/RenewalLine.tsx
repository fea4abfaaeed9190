'use client';

import { RenewalProgress } from './RenewalProgress.tsx';
import { useRenewal } from './useRenewal.ts';

/** On the dashboard: how far the pages are that are rendered again, whatever it began with. */
export function RenewalLine() {
  const { renewal } = useRenewal({ query: '', since: 'always', idle: 3000 });
  return renewal && <RenewalProgress renewal={renewal} />;
}
