import { expect, test } from 'vitest';
import { addressOf, rateLimit } from './rate-limit.ts';

const minute = 60_000;

test('a key has so many at once, then so many a minute, and others are not held up by it', () => {
  const passes = rateLimit({ burst: 3, perMinute: 2 });
  expect([1, 2, 3, 4].map(() => passes('a', 0))).toEqual([true, true, true, false]);
  expect(passes('b', 0)).toBe(true);
  expect([1, 2, 3].map(() => passes('a', minute))).toEqual([true, true, false]);
  expect([1, 2, 3, 4].map(() => passes('a', 60 * minute))).toEqual([true, true, true, false]);
});

test('thousands of keys at once fill no memory: new ones wait until others are forgotten', () => {
  const passes = rateLimit({ burst: 2, perMinute: 1 });
  for (let n = 0; n < 5000; n += 1) passes(`khóa ${n}`, 0);
  expect(passes('một khóa nữa', 0)).toBe(false);
  expect(passes('khóa 7', 0)).toBe(true);
  expect(passes('một khóa nữa', 2 * minute)).toBe(true);
});

test('the address is the one that the nearest proxy saw, whatever the request claims before it', () => {
  const from = (forwarded?: string) =>
    addressOf(
      new Request('http://cms/', { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }),
    );
  expect(from('203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
  expect(from()).toBe('');
});
