import type { Secrets } from './data-folder.ts';
import { Failure } from './failure.ts';
import type { Settings } from './settings.ts';

type Line =
  | `POST /${'rebuild' | 'rebuild-back' | 'rebuild-stop' | 'reconcile' | 'accept-clock' | 'accept-restore' | 'accept-shrink'}`
  | `GET /releases?last=${number}`;

/** Asks the running publisher at one of its endpoints; gives its answer. A `Failure` when it has none. */
export async function askPublisher(
  settings: Settings,
  secrets: Secrets,
  line: Line,
): Promise<unknown> {
  const [method, endpoint] = line.split(' ');
  const response = await fetch(`http://127.0.0.1:${settings.publisherPort}${endpoint}`, {
    method: method ?? '',
    headers: { authorization: `Bearer ${secrets.publisherKey}` },
  }).catch(() => {
    throw new Failure(
      `bộ xuất bản không trả lời ở cổng ${settings.publisherPort}: hãy chạy npm start rồi thử lại.`,
    );
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { error } = answer as { error?: string };
  throw new Failure(
    response.status === 409 && error !== undefined
      ? error
      : `bộ xuất bản từ chối (${response.status}): ${error}`,
  );
}
