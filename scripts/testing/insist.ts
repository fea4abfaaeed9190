import { setTimeout as sleep } from 'node:timers/promises';
import type { CmsClient } from '../lib/cms-client.ts';

/** A killed save holds its document for 20 seconds; a killed CMS is back in less. */
const patience = 60_000;
const pause = 250;

export type Answer = Record<string, unknown>;

/**
 * Sends a save until the CMS has answered it, as a person presses a button again that had no answer. What is
 * refused for good throws.
 *
 * @param found says whether a save without an answer had been done all the same; it is not sent again then
 */
export async function insist(
  cms: CmsClient,
  [method, path, body]: [string, string, unknown?],
  found: () => Promise<Answer | undefined> = () => Promise.resolve(undefined),
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const response = await cms.request(method, path, body).catch(() => undefined);
    // Cut off in the middle, an answer is none.
    const text = await response?.text().catch(() => undefined);
    if (response?.ok && text !== undefined) return JSON.parse(text) as Answer;
    const status = response?.status ?? 0;
    if (Date.now() > end || (status >= 400 && status < 500 && status !== 409))
      throw new Error(`${method} ${path}: ${status} ${text}`);
    await sleep(pause);
    const done =
      status === 409 || text === undefined ? await found().catch(() => undefined) : undefined;
    if (done) return done;
  }
}
