import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import { refusedIn } from '../email.ts';
import { repeat } from '../repeat.ts';
import { endLease, takeLease } from '../saving/lease.ts';
import type { Settings } from '../settings.ts';
import { afterFailure, afterSent, nextMail, observe, type AlarmMail } from './alarm-mails.ts';
import { healthOf, type Health, type HealthSettings } from './health.ts';
import { mailText } from './mail-text.ts';
import { readMailState, writeMailState, type MailState } from './mail-state.ts';

export type AlarmMailSettings = HealthSettings & Pick<Settings, 'cmsUrl'>;

const name = 'alarms to mail';
const every = 30_000;
/** What one mail may take, whatever the server does. */
const longestSend = 60_000;
/** Longer than a mail takes, so that no second process sends it. One that was killed leaves it to the next. */
const lease = 90_000;
/** All alarms at once, each as slow as can be. */
const longest = 15 * 60_000;

type Look = {
  payload: Payload;
  settings: AlarmMailSettings;
  health: Health;
  /** Milliseconds since the epoch. */
  now: number;
};

async function send({ payload, settings, health }: Look, mail: AlarmMail): Promise<void> {
  const tooLong = wait(longestSend, undefined, { ref: false }).then(() => {
    throw new Error('The mail server took too long.');
  });
  const sending = payload.sendEmail({
    to: settings.alarmAddresses,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...mailText(mail, health, settings.cmsUrl),
  });
  const refused = refusedIn(await Promise.race([sending, tooLong]));
  if (refused.length > 0)
    payload.logger.warn({ msg: `The mail server refuses mail to ${refused.join(', ')}.` });
}

/**
 * Notes what changed and sends one mail, as the one process that does. Gives whether there may be more to send. A
 * process killed between the two leaves a mail that is sent twice: better than none.
 */
async function step(look: Look): Promise<boolean> {
  const { payload, health, now } = look;
  const earlier = await readMailState(payload);
  const state = observe(earlier, health.alarms, now);
  const mail = nextMail(state, now);
  if (!isDeepStrictEqual(state, earlier)) await writeMailState(payload, state);
  if (!mail) return false;
  const about = `Alarm ${mail.alarm} (${mail.kind})`;
  let next: MailState;
  try {
    await send(look, mail);
    payload.logger.info({ msg: `${about}: mailed.` });
    next = afterSent(state, mail, now);
  } catch (error) {
    payload.logger.error({ err: error, msg: `${about}: not mailed, to be tried again.` });
    next = afterFailure(state, now);
  }
  await writeMailState(payload, next);
  return next.failure === undefined;
}

/** Whether a look would change or send anything: most do not, and take no lease. */
async function isIdle({ payload, health, now }: Look): Promise<boolean> {
  const earlier = await readMailState(payload);
  const state = observe(earlier, health.alarms, now);
  return isDeepStrictEqual(state, earlier) && !nextMail(state, now);
}

/**
 * Looks at the alarms of `/health` once and sends the mails that are due. A mail that cannot be sent is logged,
 * becomes the alarm `mail-failed`, and is tried again by a later look.
 *
 * @param now milliseconds since the epoch
 */
export async function mailAlarms(
  payload: Payload,
  settings: AlarmMailSettings,
  now = Date.now(),
): Promise<void> {
  const look = { payload, settings, now, health: await healthOf(payload, settings, now) };
  let mayBeMore = !(await isIdle(look));
  while (mayBeMore) {
    const held = await takeLease(payload, 'alarm-mails', { duration: lease });
    if (!held) return;
    try {
      mayBeMore = await step(look);
    } finally {
      await endLease(payload, held);
    }
  }
}

/** Mails alarms while this process lives; does nothing where no address is configured. */
export function startAlarmMails(payload: Payload, settings: AlarmMailSettings): void {
  if (settings.alarmAddresses.length === 0) return;
  repeat(payload, { name, every, longest, run: () => mailAlarms(payload, settings) });
}
