'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Renewal } from '@sxsh/content-types/renewal';
import { follow } from '../publishing/shared-poll.ts';
import { useEndpoint } from '../publishing/useEndpoint.ts';
import { progressText } from './wording.ts';
import './monitoring.css';

const soon = 1000;
const idle = 15_000;
/** After a save: until then (milliseconds) the publisher has looked at it. */
const settled = 10_000;

/**
 * In the side bar of a topic, place, menu and the like: how far the pages are that show it and are rendered again
 * since it changed.
 */
export function RenewalPanel() {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo();
  const ask = useEndpoint();
  const [renewal, setRenewal] = useState<Renewal | null>(null);
  const [wasRenewed, setWasRenewed] = useState(false);
  const [collection, document] = globalSlug ? ['globals', globalSlug] : [collectionSlug, id];

  useEffect(() => {
    if (!collection || document === undefined) return undefined;
    const query = new URLSearchParams({ collection, id: String(document) }).toString();
    const began = Date.now();
    return follow<{ renewal: Renewal | null }>(
      `renewal ${query} ${lastUpdateTime}`,
      {
        ask: (signal) => ask(`renewal?${query}`, undefined, signal),
        pause: (last) => (last?.renewal || Date.now() - began < settled ? soon : idle),
      },
      (answer) => {
        setRenewal(answer.renewal);
        if (answer.renewal) setWasRenewed(true);
      },
    );
  }, [ask, collection, document, lastUpdateTime]);

  // A global has nothing else in its side bar.
  if (!renewal && !wasRenewed) return globalSlug ? <p>Lưu là lên cổng ngay.</p> : null;
  return (
    <section className="renewal-panel" aria-label="Các trang dùng mục này" aria-live="polite">
      {renewal ? (
        <>
          <p>Các trang dùng mục này đang được dựng lại.</p>
          <p>{progressText(renewal)}.</p>
          <progress value={renewal.done} max={renewal.total} />
        </>
      ) : (
        <p>Các trang dùng mục này đã được dựng lại xong.</p>
      )}
    </section>
  );
}
