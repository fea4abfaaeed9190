import type { Payload } from 'payload';
import { z } from 'zod';
import { language } from '@sxsh/content-types/language';
import { missedWords } from '@sxsh/content-types/search-miss';
import { watchOf } from '../../outage/database-watch.ts';
import { asksNotToBeTracked, isFromPortal } from '../reader.ts';
import { addressOf, rateLimit } from '../rate-limit.ts';
import { smallJson } from '../small-json.ts';
import { countMiss } from './count.ts';

const message = z.object({ q: z.string().max(500), language });

/** Nobody misses more than this; behind one address may be an office. */
const ofEach = { burst: 20, perMinute: 4 };
const ofAll = { burst: 120, perMinute: 120 };

/** Whether the agency wants misses counted; nobody has said so at first. */
const isWanted = async (payload: Payload): Promise<boolean> =>
  (await payload.findGlobal({ slug: 'counters', depth: 0, overrideAccess: true })).searchMisses ===
  true;

/**
 * Takes what a search page tells of a search that found nothing. Whether it was counted is nobody's business:
 * what is switched off, too much, malformed, from elsewhere or about a person is dropped without a word.
 */
export function missReceiver(payloadOf: () => Promise<Payload>, siteUrl: string) {
  const each = rateLimit(ofEach);
  const all = rateLimit(ofAll);
  return async (request: Request): Promise<void> => {
    if (!isFromPortal(request, siteUrl) || asksNotToBeTracked(request)) return;
    const { data } = message.safeParse(await smallJson(request));
    const words = data && missedWords(data.q);
    if (!words || !each(addressOf(request)) || !all('')) return;
    const payload = await payloadOf();
    // Asking it would take seconds.
    if (watchOf(payload).isAway() || !(await isWanted(payload))) return;
    await countMiss(payload, { words, language: data.language });
  };
}
