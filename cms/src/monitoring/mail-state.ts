import type { Payload } from 'payload';
import { z } from 'zod';

const instant = z.iso.datetime();

const mailState = z.object({
  /** What stands or has just ended, by the alarm's name. */
  alarms: z.record(
    z.string(),
    z.object({
      since: instant,
      /** It is not there any more since then; it may come back. */
      goneSince: instant.optional(),
      /** The last mail that said that it stands. */
      mailedAt: instant.optional(),
    }),
  ),
  /** The last attempts to send failed. */
  failure: z.object({ attempts: z.number().int(), nextTry: instant }).optional(),
});

/** What has been mailed about alarms: kept in the database, so that a restart or a second process repeats nothing. */
export type MailState = z.infer<typeof mailState>;

const key = 'alarm-mails';

export async function readMailState(payload: Payload): Promise<MailState> {
  const { data } = mailState.safeParse(await payload.kv.get(key));
  return data ?? { alarms: {} };
}

export const writeMailState = (payload: Payload, state: MailState): Promise<void> =>
  payload.kv.set(key, state);
