import type { HealthAlarm } from './health.ts';
import type { MailState } from './mail-state.ts';

/** A failure to send cannot be told by mail. */
export type MailedAlarm = Exclude<HealthAlarm, 'mail-failed'>;

export type AlarmMail = {
  kind: 'begun' | 'reminder' | 'ended';
  alarm: MailedAlarm;
  since: string;
  /** When it ended. */
  until?: string;
};

/** An alarm that comes and goes within this time is not mailed; one that comes back within it has not ended. */
export const steady = 120_000;
const reminderAfter = 24 * 3_600_000;
const pauses = { first: 60_000, longest: 15 * 60_000 } as const;

const iso = (time: number): string => new Date(time).toISOString();
/** However the clock was set since: what was noted by a clock that ran far ahead counts as long ago. */
const age = (from: string, now: number): number => Math.abs(now - Date.parse(from));

type Watched = MailState['alarms'][string];

/** Came, went before anybody was to be told, and stayed away. */
const isForgotten = ({ since, goneSince, mailedAt }: Watched, now: number): boolean =>
  goneSince !== undefined &&
  mailedAt === undefined &&
  Date.parse(goneSince) - Date.parse(since) < steady &&
  age(goneSince, now) >= steady;

/**
 * The state after a look at the alarms that stand.
 *
 * @param now milliseconds since the epoch
 */
export function observe(
  state: MailState,
  standing: readonly HealthAlarm[],
  now: number,
): MailState {
  const alarms: MailState['alarms'] = {};
  for (const [name, watched] of Object.entries(state.alarms))
    if (!isForgotten(watched, now))
      alarms[name] = { ...watched, goneSince: watched.goneSince ?? iso(now) };
  for (const name of standing.filter((alarm) => alarm !== 'mail-failed')) {
    const { since = iso(now), mailedAt } = state.alarms[name] ?? {};
    alarms[name] = { since, ...(mailedAt && { mailedAt }) };
  }
  return { ...state, alarms };
}

function kindOf(
  { since, goneSince, mailedAt }: Watched,
  now: number,
): AlarmMail['kind'] | undefined {
  if (goneSince) return age(goneSince, now) >= steady ? 'ended' : undefined;
  if (!mailedAt) return age(since, now) >= steady ? 'begun' : undefined;
  return age(mailedAt, now) >= reminderAfter ? 'reminder' : undefined;
}

const isPausing = ({ failure }: MailState, now: number): boolean => {
  const left = failure ? Date.parse(failure.nextTry) - now : 0;
  return left > 0 && left <= pauses.longest;
};

/** The next mail to be sent; undefined when there is none, or none before the pause after a failure has passed. */
export function nextMail(state: MailState, now: number): AlarmMail | undefined {
  if (isPausing(state, now)) return undefined;
  for (const [name, watched] of Object.entries(state.alarms)) {
    const kind = kindOf(watched, now);
    const { since, goneSince } = watched;
    if (kind)
      return { kind, alarm: name as MailedAlarm, since, ...(goneSince && { until: goneSince }) };
  }
  return undefined;
}

/** The state after a mail was sent. */
export function afterSent(
  { alarms }: MailState,
  { alarm, kind }: AlarmMail,
  now: number,
): MailState {
  const { [alarm]: told, ...others } = alarms;
  if (kind === 'ended' || !told) return { alarms: others };
  return { alarms: { ...alarms, [alarm]: { ...told, mailedAt: iso(now) } } };
}

/** The state after a mail could not be sent: each time the pause is twice as long. */
export function afterFailure(state: MailState, now: number): MailState {
  const attempts = (state.failure?.attempts ?? 0) + 1;
  const pause = Math.min(pauses.first * 2 ** (attempts - 1), pauses.longest);
  return { ...state, failure: { attempts, nextTry: iso(now + pause) } };
}
