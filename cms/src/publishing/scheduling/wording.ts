import { timeZone } from '@sxsh/content-types/period';
import type { Schedule } from './schedule.ts';

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('en-GB', { timeZone });

/** A minute as people in Viet Nam write it: `lúc 08:00 ngày 02/12/2026`, whatever the machine's time zone. */
export const minuteText = (instant: string): string => {
  const date = new Date(instant);
  return `lúc ${clock.format(date)} ngày ${day.format(date)}`;
};

/** What was arranged: `đăng lúc 08:00 ngày 02/12/2026`. */
export const scheduledText = ({ action, at }: Pick<Schedule, 'action' | 'at'>): string =>
  `${action === 'publish' ? 'đăng' : 'gỡ'} ${minuteText(at)}`;
