import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Whether a signed address may be followed now. */
export type Verdict = 'valid' | 'expired' | 'wrong';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Signs addresses that expire. Each purpose has a key of its own, derived from the CMS's secret: what was
 * signed for one is worth nothing for another.
 */
export function signer(secret: string | undefined, purpose: string) {
  const signatureOf = (parts: readonly string[], until: string): string => {
    if (!secret) throw new Error('PAYLOAD_SECRET is not set.');
    const key = Buffer.from(hkdfSync('sha256', secret, '', `sxsh ${purpose}`, 32));
    return createHmac('sha256', key)
      .update(JSON.stringify([...parts, until]))
      .digest('base64url');
  };
  return {
    /** The query that lets an address of these parts be followed until then (milliseconds). */
    query: (parts: readonly string[], until: number): string => {
      const seconds = String(Math.floor(until / 1000));
      return new URLSearchParams({ until: seconds, key: signatureOf(parts, seconds) }).toString();
    },
    /** Compares in constant time. What is wrong is never said to be expired. */
    verdict: (parts: readonly string[], query: URLSearchParams, now = Date.now()): Verdict => {
      const until = query.get('until') ?? '';
      const isRight = timingSafeEqual(
        digest(query.get('key') ?? ''),
        digest(signatureOf(parts, until)),
      );
      if (!isRight) return 'wrong';
      return now < Number(until) * 1000 ? 'valid' : 'expired';
    },
  };
}
