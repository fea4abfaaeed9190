'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback } from 'react';

type Failure = { errors?: { message?: string }[] };

/**
 * How the components ask the CMS's own endpoints: with the session's cookie, JSON both ways. What it gives
 * throws an error with the Vietnamese sentence of a refusal.
 */
export function useEndpoint() {
  const {
    config: {
      routes: { api },
      serverURL,
    },
  } = useConfig();
  return useCallback(
    async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> => {
      const response = await fetch(`${serverURL}${api}/publishing/${path}`, {
        credentials: 'include',
        ...(signal && { signal }),
        ...(body !== undefined && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      const answer: unknown = await response.json().catch(() => ({}));
      if (!response.ok) {
        const said = (answer as Failure).errors?.[0]?.message;
        throw new Error(said ?? 'Máy chủ không trả lời được. Hãy thử lại sau ít phút.');
      }
      return answer as T;
    },
    [api, serverURL],
  );
}

/** What an error says, for a toast. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Có lỗi không rõ. Hãy tải lại trang.';
