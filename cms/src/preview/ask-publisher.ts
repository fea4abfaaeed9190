import { z } from 'zod';
import {
  previewAnswer,
  type PreviewAnswer,
  type PreviewRequest,
} from '@sxsh/content-types/preview';
import type { PreviewSettings } from './settings.ts';

/** The page, or: the draft gives none because of these fields; the publisher gives no answer now. */
export type Rendered = PreviewAnswer | { impossible: string[] } | { silent: true };

/** Milliseconds; an editor waits no longer for a page, or to be told that there is none. */
const patience = 4000;
const refusal = z.object({ lacking: z.array(z.string()) });

/** Has the publisher render a draft. Never throws: a publisher that is down is `silent`. */
export async function askPublisher(
  { publisherUrl, publisherKey }: PreviewSettings,
  request: PreviewRequest,
): Promise<Rendered> {
  try {
    const response = await fetch(`${publisherUrl}/preview`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${publisherKey ?? ''}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(patience),
    });
    const body: unknown = await response.json();
    if (response.status === 422) return { impossible: refusal.parse(body).lacking };
    return response.ok ? previewAnswer.parse(body) : { silent: true };
  } catch {
    return { silent: true };
  }
}
