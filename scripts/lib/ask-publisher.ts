import type { Secrets } from './data-folder.ts';
import { Failure } from './failure.ts';
import type { Settings } from './settings.ts';

/** Has the running publisher do something: `POST` to one of its endpoints. */
export async function askPublisher(
  settings: Settings,
  secrets: Secrets,
  endpoint: 'rebuild' | 'reconcile' | 'accept-clock' | 'accept-restore' | 'accept-shrink',
): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${settings.publisherPort}/${endpoint}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secrets.publisherKey}` },
  }).catch(() => {
    throw new Failure(
      `bộ xuất bản không trả lời ở cổng ${settings.publisherPort}: hãy chạy npm start rồi thử lại.`,
    );
  });
  if (!response.ok)
    throw new Failure(`bộ xuất bản từ chối (${response.status}): ${await response.text()}`);
}
