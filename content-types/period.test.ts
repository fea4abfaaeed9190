import { expect, it } from 'vitest';
import { isoDay, isoTime, periodOf, timeZone } from './period.ts';

it('gives the day, the time and the month on the wall in Viet Nam, also where UTC has another', () => {
  const wall = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  for (const instant of [
    '2026-11-25T16:59:59.999Z',
    '2026-11-25T17:00:00.000Z',
    '2026-12-31T18:30:00Z',
    '2024-02-28T17:00:00.000Z',
    '1986-06-30T23:59:00+07:00',
  ]) {
    expect(isoDay(instant)).toBe(wall.format(new Date(instant)));
    expect(isoTime(instant)).toBe(clock.format(new Date(instant)));
  }
  expect(periodOf('2026-11-30T17:00:00.000Z')).toBe('2026-12');
});
