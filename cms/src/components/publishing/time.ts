import { timeZone } from '@sxsh/content-types/period';

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const day = new Intl.DateTimeFormat('en-GB', { timeZone });

/** An instant as an editor reads it: `lúc 10:32:05` today, `lúc 10:32:05 ngày 24/11/2026` otherwise. */
export function atClock(instant: string, now = new Date()): string {
  const date = new Date(instant);
  const time = `lúc ${clock.format(date)}`;
  return day.format(date) === day.format(now) ? time : `${time} ngày ${day.format(date)}`;
}
