'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PublishingStatus } from '../../publishing/status.ts';
import { follow } from './shared-poll.ts';
import { useEndpoint } from './useEndpoint.ts';

const soon = 1000;
const idle = 15_000;

/** True around the minute of a schedule. */
const isNear = ({ schedule: { last } }: PublishingStatus): boolean =>
  last?.state === 'pending' && Math.abs(Date.parse(last.at) - Date.now()) < idle;

const pause = (status: PublishingStatus | undefined): number =>
  status && (status.delivery.state === 'on-its-way' || isNear(status)) ? soon : idle;

/**
 * Where the open document stands, asked once for all panels that show it: every second while it is on its way to
 * the page, or around its scheduled minute, every 15 seconds otherwise, and at once after a save or an action.
 * Undefined until the first answer and for a document that has not been saved yet.
 */
export function usePublishingStatus(): PublishingStatus | undefined {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const ask = useEndpoint();
  const [status, setStatus] = useState<PublishingStatus>();

  useEffect(() => {
    if (id === undefined || !collectionSlug) return undefined;
    const query = new URLSearchParams({ collection: collectionSlug, id: String(id) }).toString();
    // With the time of its last save: that one asks again at once.
    return follow(
      `status ${query} ${lastUpdateTime}`,
      { ask: (signal) => ask<PublishingStatus>(`status?${query}`, undefined, signal), pause },
      setStatus,
    );
  }, [ask, collectionSlug, id, lastUpdateTime]);

  return status;
}
