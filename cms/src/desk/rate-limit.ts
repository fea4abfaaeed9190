/** Keys that are remembered at a time. */
const most = 5000;

/**
 * Where a request comes from, as the nearest proxy saw it. It is compared and forgotten within minutes, in the
 * memory of this process; nothing writes it down.
 */
export const addressOf = ({ headers }: Request): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';

/**
 * Lets each key have so many at once and so many a minute after that; says of each request whether it may pass.
 * A key is forgotten once it could have the most at once again.
 */
export function rateLimit({ burst, perMinute }: { burst: number; perMinute: number }) {
  const perMillisecond = perMinute / 60_000;
  const seen = new Map<string, { left: number; at: number }>();
  const leftOf = ({ left, at }: { left: number; at: number }, now: number) =>
    Math.min(burst, left + (now - at) * perMillisecond);

  return (key: string, now = performance.now()): boolean => {
    if (seen.size >= most)
      for (const [other, bucket] of seen) if (leftOf(bucket, now) >= burst) seen.delete(other);
    const bucket = seen.get(key);
    if (!bucket && seen.size >= most) return false;
    const left = bucket ? leftOf(bucket, now) : burst;
    if (left < 1) return false;
    seen.set(key, { left: left - 1, at: now });
    return true;
  };
}
