import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `ready` again and again until it gives something; throws with `what` after `timeout` milliseconds. */
export async function waitFor<T>(
  what: string,
  ready: () => Promise<T | undefined | false>,
  options: { timeout: number; every?: number },
): Promise<T> {
  const end = performance.now() + options.timeout;
  for (;;) {
    const result = await ready().catch(() => undefined);
    if (result !== undefined && result !== false) return result;
    if (performance.now() > end) throw new Error(`${what}: nothing after ${options.timeout} ms`);
    await sleep(options.every ?? 100);
  }
}

/** True when the address answers with success. */
export const answers = async (url: string): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
