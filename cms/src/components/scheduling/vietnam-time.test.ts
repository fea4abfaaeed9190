import { afterEach, expect, it } from 'vitest';
import { instantOf, nextFullHour, wallOf, weekdayOf } from './vietnam-time.ts';

const machine = process.env.TZ;
afterEach(() => {
  if (machine === undefined) delete process.env.TZ;
  else process.env.TZ = machine;
});

it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])(
  'a picker in a browser in %s shows and gives Vietnamese time',
  (zone) => {
    process.env.TZ = zone;
    const instant = '2026-12-02T01:00:00.000Z';
    const wall = wallOf(instant);
    expect([wall.getDate(), wall.getHours(), wall.getMinutes()]).toEqual([2, 8, 0]);
    expect(instantOf(wall)).toBe(instant);
  },
);

it('offers the next full hour, also at a full hour', () => {
  expect(nextFullHour(Date.parse('2026-12-01T16:20:05Z'))).toBe('2026-12-01T17:00:00.000Z');
  expect(nextFullHour(Date.parse('2026-12-01T17:00:00Z'))).toBe('2026-12-01T18:00:00.000Z');
});

it('names the weekday in Viet Nam, where it may be another than here', () => {
  expect(weekdayOf('2026-12-01T16:59:00.000Z')).toBe('thứ Ba');
  expect(weekdayOf('2026-12-01T17:00:00.000Z')).toBe('thứ Tư');
  expect(weekdayOf('2026-12-05T17:00:00.000Z')).toBe('chủ Nhật');
});
