import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint, PayloadHandler } from 'payload';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * True when the request's `Authorization: Bearer …` is the publisher's key; compared in constant time over
 * digests, so that neither content nor length leaks.
 */
export function holdsKey(headers: Headers, key: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  return Boolean(key && given) && timingSafeEqual(digest(given ?? ''), digest(key ?? ''));
}

/** An endpoint for the publisher alone: everyone else, signed in or not, gets 401 and nothing more. */
export const forPublisher = (
  key: string | undefined,
  endpoint: { method: Endpoint['method']; path: string; handler: PayloadHandler },
): Omit<Endpoint, 'root'> => ({
  ...endpoint,
  handler: (req) =>
    holdsKey(req.headers, key)
      ? endpoint.handler(req)
      : Response.json({ error: 'The publisher key is required.' }, { status: 401 }),
});
