import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterFailure, afterSent, nextMail, observe } from './alarm-mails.ts';
import { alarmWords, publisherAlarmWords } from './alarm-words.ts';
import type { HealthAlarm } from './health.ts';
import type { MailState } from './mail-state.ts';

const start = Date.parse('2026-11-25T01:00:00.000Z');
const minute = 60_000;
const day = 24 * 60 * minute;

/** A watcher that looks when it is told; gives which mail went out, `alarm kind`. */
function watcher() {
  let state: MailState = { alarms: {} };
  return {
    look: (at: number, ...standing: HealthAlarm[]): string | undefined => {
      const now = start + at;
      state = observe(state, standing, now);
      const mail = nextMail(state, now);
      if (mail) state = afterSent(state, mail, now);
      return mail && `${mail.alarm} ${mail.kind}`;
    },
    state: () => state,
  };
}

describe('a mail goes out', () => {
  test('once when an alarm has stood for two minutes, and once when it has been over for two', () => {
    const { look, state } = watcher();
    expect(look(0, 'disk')).toBeUndefined();
    expect(look(2 * minute - 1, 'disk')).toBeUndefined();
    expect(look(2 * minute, 'disk')).toBe('disk begun');
    expect(look(3 * minute, 'disk')).toBeUndefined();
    expect(look(10 * minute)).toBeUndefined();
    expect(look(12 * minute)).toBe('disk ended');
    expect(look(13 * minute)).toBeUndefined();
    expect(state()).toEqual({ alarms: {} });
  });

  test('again once a day while the alarm stands', () => {
    const { look } = watcher();
    look(0, 'disk');
    look(2 * minute, 'disk');
    expect(look(day + 2 * minute - 1, 'disk')).toBeUndefined();
    expect(look(day + 2 * minute, 'disk')).toBe('disk reminder');
    expect(look(day + 3 * minute, 'disk')).toBeUndefined();
    expect(look(2 * day + 2 * minute, 'disk')).toBe('disk reminder');
  });

  test('for each of several alarms', () => {
    const { look } = watcher();
    look(0, 'disk');
    look(minute, 'disk', 'backup-old');
    expect(look(2 * minute, 'disk', 'backup-old')).toBe('disk begun');
    expect(look(3 * minute, 'disk', 'backup-old')).toBe('backup-old begun');
  });
});

test('an alarm that comes and goes at once is not mailed and leaves nothing behind', () => {
  const { look, state } = watcher();
  look(0, 'publisher-silent');
  for (let at = minute; at < 5 * minute; at += minute) expect(look(at)).toBeUndefined();
  expect(state()).toEqual({ alarms: {} });
});

test('an alarm that comes and goes again and again is one alarm', () => {
  const { look } = watcher();
  const mails = Array.from({ length: 60 }, (_, n) =>
    look((n * minute) / 2, ...(n % 3 === 0 ? (['publisher-silent'] as const) : [])),
  );
  expect(mails.filter(Boolean)).toEqual(['publisher-silent begun']);
});

test('a mail that cannot be sent waits longer each time, a quarter of an hour at most', () => {
  let state = observe(observe({ alarms: {} }, ['disk'], start), ['disk'], start + 2 * minute);
  const pauses = Array.from({ length: 7 }, () => {
    const now = start + 10 * minute;
    state = afterFailure(state, now);
    return (Date.parse(state.failure!.nextTry) - now) / minute;
  });
  expect(pauses).toEqual([1, 2, 4, 8, 15, 15, 15]);
  expect(nextMail(state, start + 25 * minute - 1)).toBeUndefined();
  const mail = nextMail(state, start + 25 * minute)!;
  expect(afterSent(state, mail, start + 25 * minute).failure).toBeUndefined();
});

test('what stood and ended while no mail could be sent is told afterwards', () => {
  let state = observe({ alarms: {} }, ['disk'], start);
  state = afterFailure(observe(state, ['disk'], start + 2 * minute), start + 2 * minute);
  state = observe(state, [], start + 10 * minute);
  state = observe(state, [], start + 20 * minute);
  expect(nextMail(state, start + 20 * minute)).toEqual({
    kind: 'ended',
    alarm: 'disk',
    since: '2026-11-25T01:00:00.000Z',
    until: '2026-11-25T01:10:00.000Z',
  });
});

test('a clock that ran years ahead and was set right keeps no mail from going out', () => {
  const ahead = 3650 * day;
  const { look } = watcher();
  look(ahead, 'disk');
  expect(look(0, 'disk')).toBe('disk begun');
  expect(look(ahead, 'disk')).toBe('disk reminder');
  expect(look(minute, 'disk')).toBe('disk reminder');
  const failed = afterFailure(observe({ alarms: {} }, ['disk'], start), start + ahead);
  expect(nextMail(failed, start + 2 * minute)).toMatchObject({ kind: 'begun' });
});

test('a failure to send is not itself mailed', () => {
  expect(observe({ alarms: {} }, ['mail-failed'], start)).toEqual({ alarms: {} });
});

test.each([
  ['mails', alarmWords],
  ['the dashboard of the publisher’s own alarms', publisherAlarmWords],
])('%s and the guide for operators use the same words', (_, words) => {
  const guide = readFileSync(
    path.join(import.meta.dirname, '../../../docs/huong-dan-van-hanh.md'),
    'utf8',
  );
  for (const [alarm, { meaning, todo }] of Object.entries(words)) {
    const rows = guide.split('\n').filter((line) => line.startsWith(`| \`${alarm}\``));
    // Taking the marks out of the rows takes the underscores out of the names of settings too.
    const plain = rows.join('\n').replace(/[`_]/g, '');
    expect(plain).toContain(meaning.replaceAll('_', ''));
    expect(plain).toContain(todo.replaceAll('_', ''));
  }
});
