import { Refusal } from '../errors/refusal.ts';
import type { PublishingSettings } from './settings.ts';

type Line =
  `GET /releases?last=${number}` | 'GET /renewal' | 'GET /held' | `POST /accept-${string}`;

/** Milliseconds; it answers from its memory. */
const patience = 2000;

/** Asks the publisher at one of its endpoints; gives its answer. A `Refusal` (503) when it has none. */
export async function askPublisher(
  { publisherUrl, publisherKey }: Pick<PublishingSettings, 'publisherUrl' | 'publisherKey'>,
  line: Line,
): Promise<unknown> {
  const [method = '', address] = line.split(' ');
  try {
    const response = await fetch(`${publisherUrl}${address}`, {
      method,
      headers: { authorization: `Bearer ${publisherKey ?? ''}` },
      signal: AbortSignal.timeout(patience),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`the publisher answered ${response.status}`);
    return answer;
  } catch (error) {
    throw new Refusal('Bộ xuất bản không trả lời. Hãy thử lại sau ít phút.', {
      status: 503,
      data: { reason: (error as Error).message },
    });
  }
}
