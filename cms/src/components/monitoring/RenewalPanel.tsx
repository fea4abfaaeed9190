'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { RenewalProgress } from './RenewalProgress.tsx';
import { useRenewal } from './useRenewal.ts';

/**
 * In the side bar of a topic, place, menu and the like: how far the pages are that show it and are rendered again
 * since it changed.
 */
export function RenewalPanel() {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo();
  const [collection, document] = globalSlug ? ['globals', globalSlug] : [collectionSlug, id];
  const query =
    collection && document !== undefined
      ? new URLSearchParams({ collection, id: String(document) }).toString()
      : undefined;
  const { renewal, wasRenewed } = useRenewal({
    query,
    since: String(lastUpdateTime),
    idle: 15_000,
  });

  // A global has nothing else in its side bar.
  if (!renewal && !wasRenewed) return globalSlug ? <p>Lưu là lên cổng ngay.</p> : null;
  return (
    <section aria-label="Các trang dùng mục này" aria-live="polite">
      {renewal ? (
        <>
          <p>Các trang dùng mục này đang được dựng lại.</p>
          <RenewalProgress renewal={renewal} />
        </>
      ) : (
        <p>Các trang dùng mục này đã được dựng lại xong.</p>
      )}
    </section>
  );
}
