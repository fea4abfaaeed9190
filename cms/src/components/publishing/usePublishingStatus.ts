'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { PublishingStatus } from '../../publishing/status.ts';
import { useEndpoint } from './useEndpoint.ts';

const soon = 1000;
const idle = 15_000;
const changed = 'sxsh:publishing-changed';

/** True around the minute of a schedule. */
const isNear = ({ schedule: { last } }: PublishingStatus): boolean =>
  last?.state === 'pending' && Math.abs(Date.parse(last.at) - Date.now()) < idle;

/** Has every panel on the page ask again now. */
export const announceChange = () => window.dispatchEvent(new Event(changed));

/**
 * Where the open document stands, asked again every second while it is on its way to the page, or around its
 * scheduled minute, and the tab is visible, every 15 seconds otherwise, and at once after a save or an action. Undefined until the first answer
 * and for a document that has not been saved yet.
 */
export function usePublishingStatus(): PublishingStatus | undefined {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const ask = useEndpoint();
  const [status, setStatus] = useState<PublishingStatus>();

  const load = useCallback(
    async (signal: AbortSignal): Promise<boolean> => {
      const query = new URLSearchParams({ collection: collectionSlug ?? '', id: String(id) });
      const answer = await ask<PublishingStatus>(`status?${query.toString()}`, undefined, signal);
      if (!signal.aborted) setStatus(answer);
      return answer.delivery.state === 'on-its-way' || isNear(answer);
    },
    [ask, collectionSlug, id],
  );

  useEffect(() => {
    if (id === undefined || !collectionSlug) return undefined;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const poll = () => {
      clearTimeout(timer);
      load(stop.signal)
        .catch(() => false)
        .then((onItsWay) => {
          if (stop.signal.aborted) return;
          clearTimeout(timer);
          timer = setTimeout(poll, onItsWay && !document.hidden ? soon : idle);
        })
        .catch(() => undefined);
    };
    poll();
    window.addEventListener(changed, poll);
    document.addEventListener('visibilitychange', poll);
    return () => {
      stop.abort();
      clearTimeout(timer);
      window.removeEventListener(changed, poll);
      document.removeEventListener('visibilitychange', poll);
    };
    // `lastUpdateTime` is not read: a save asks again at once.
  }, [collectionSlug, id, load, lastUpdateTime]);

  return status;
}
