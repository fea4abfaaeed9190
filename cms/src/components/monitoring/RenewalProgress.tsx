'use client';

import type { Renewal } from '@sxsh/content-types/renewal';
import { progressText } from './wording.ts';
import './monitoring.css';

/** In words, and as a bar. */
export function RenewalProgress({ renewal }: { renewal: Renewal }) {
  return (
    <div className="renewal-progress">
      <p>{progressText(renewal)}</p>
      <progress aria-label="Dựng lại các trang" value={renewal.done} max={renewal.total} />
    </div>
  );
}
