import { timeZone } from '@sxsh/content-types/period';

const hour = 3_600_000;
/** Viet Nam's clock is this far ahead of UTC, all year. */
const ahead = 7 * hour;

/**
 * A date whose clock on the wall, in whatever zone the browser is in, shows what clocks in Viet Nam show at
 * the instant: what a date picker must be given to show Vietnamese time everywhere.
 */
export function wallOf(instant: string): Date {
  const there = new Date(Date.parse(instant) + ahead);
  return new Date(
    there.getUTCFullYear(),
    there.getUTCMonth(),
    there.getUTCDate(),
    there.getUTCHours(),
    there.getUTCMinutes(),
  );
}

/** The instant (ISO, UTC) at which clocks in Viet Nam show what the date shows on the browser's wall. */
export const instantOf = (wall: Date): string =>
  new Date(
    Date.UTC(
      wall.getFullYear(),
      wall.getMonth(),
      wall.getDate(),
      wall.getHours(),
      wall.getMinutes(),
    ) - ahead,
  ).toISOString();

/** The next full hour after `now` (milliseconds), as an instant. */
export const nextFullHour = (now: number): string =>
  new Date((Math.floor(now / hour) + 1) * hour).toISOString();

const weekday = new Intl.DateTimeFormat('vi-VN', { timeZone, weekday: 'long' });

/** `thứ Tư`: what an officer checks a date against. */
export const weekdayOf = (instant: string): string =>
  weekday.format(new Date(instant)).replace(/^T/, 't').replace(/^C/, 'c');
