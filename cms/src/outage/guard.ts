import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import { watchOf, type DatabaseWatch } from './database-watch.ts';

/** Without a colon, after which the admin would take it for a list of fields. */
export const databaseAway =
  'Chưa làm được, vì cơ sở dữ liệu tạm thời không trả lời. Nội dung bạn gõ vẫn còn trong trang này. Đừng đóng trang, hãy thử lại sau ít phút.';

/** How long (milliseconds) a request that is under way when the database goes waits for it to come back. */
const patience = 2500;
/** A server that hangs is noticed seconds later: whoever has waited so long already is told at once. */
const longest = 4000;

const refusal = (): Response =>
  Response.json(
    { errors: [{ name: 'DatabaseAway', message: databaseAway }] },
    { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '5' } },
  );

/** Resolves when the database has been away for as long as a request waits; never after the signal. */
async function awayTooLong(watch: DatabaseWatch, signal: AbortSignal): Promise<'away'> {
  const step = 250;
  let away = 0;
  for (let waited = 0; ; waited += step) {
    if (away >= patience || (away > 0 && waited >= longest)) return 'away';
    await wait(step, undefined, { signal });
    away = watch.isAway() ? away + step : 0;
  }
}

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/**
 * Answers a request in Vietnamese (503) when the database is away or goes away meanwhile. Without it Payload,
 * which cannot look up who is signed in, answers as if nobody were: the admin would sign its editor out.
 * A write that succeeded all the same is told as such.
 */
export const guardOutages =
  <Rest extends unknown[]>(
    payload: () => Promise<Payload>,
    handler: Handler<Rest>,
  ): Handler<Rest> =>
  async (request, ...rest) => {
    const watch = watchOf(await payload());
    if (watch.isAway()) return refusal();
    const started = performance.now();
    const answered = new AbortController();
    try {
      const work = handler(request, ...rest);
      const answer = await Promise.race([work, awayTooLong(watch, answered.signal)]);
      if (answer === 'away') {
        // It ends by itself, most likely with an error that nobody waits for.
        work.catch(() => undefined);
        return refusal();
      }
      const isWritten = answer.ok && request.method !== 'GET';
      return watch.wasAwaySince(started) && !isWritten ? refusal() : answer;
    } catch (error) {
      if (watch.wasAwaySince(started)) return refusal();
      throw error;
    } finally {
      answered.abort();
    }
  };
