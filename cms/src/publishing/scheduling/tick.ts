import type { Payload } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import type { PublishingSettings } from '../settings.ts';
import { claim, finish, giveBack } from './claim.ts';
import { perform } from './perform.ts';
import { dueSchedules } from './rows.ts';
import type { Schedule } from './schedule.ts';

/** How often a schedule that fails for a technical reason, or takes its process down with it, is tried. */
const mostAttempts = 5;
const technical = 'Lỗi kỹ thuật, đã thử lại nhiều lần. Hãy báo người vận hành rồi hẹn giờ lại.';

/**
 * Performs every schedule whose minute has come and that no other process performs, the longest due first.
 * Gives how many it took; the failure of one does not keep the others.
 *
 * @param now milliseconds since the epoch, asked again for each
 */
export async function tick(
  payload: Payload,
  settings: PublishingSettings,
  now: () => number = Date.now,
): Promise<number> {
  let taken = 0;
  for (const schedule of await dueSchedules(payload, new Date(now()).toISOString())) {
    const held = await claim(payload, schedule, now());
    if (!held) continue;
    taken += 1;
    await carryOut(payload, settings, held, now);
  }
  return taken;
}

async function carryOut(
  payload: Payload,
  settings: PublishingSettings,
  held: Schedule,
  now: () => number,
): Promise<void> {
  try {
    if (held.attempts > mostAttempts) throw new Refusal(technical);
    await perform(payload, settings, held);
    await finish(payload, held, { state: 'done' }, now());
  } catch (error) {
    const { document, action, attempts } = held;
    const about = `Schedule of ${document} (${action}), attempt ${attempts}`;
    if (isFinal(error) || attempts >= mostAttempts) {
      payload.logger.warn({ err: error, msg: `${about}: failed.` });
      await finish(payload, held, { state: 'failed', message: sentenceOf(error) }, now());
    } else {
      payload.logger.error({ err: error, msg: `${about}: to be tried again.` });
      await giveBack(payload, held, now());
    }
  }
}

/** A refusal and what Payload answers with 4xx stay the same however often they are tried. */
const isFinal = (error: unknown): boolean => {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
};

const sentenceOf = (error: unknown): string =>
  isFinal(error) && error instanceof Error ? error.message : technical;
