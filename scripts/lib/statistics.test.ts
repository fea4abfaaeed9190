import { expect, test } from 'vitest';
import { percentile, summary } from './statistics.ts';

test('a percentile of nothing is not a number', () => {
  expect(percentile([], 0.5)).toBeNaN();
});

test('percentiles are nearest ranks and do not depend on the order of the values', () => {
  const values = [5, 1, 4, 2, 3];
  expect(percentile(values, 0.5)).toBe(3);
  expect(percentile(values, 0.95)).toBe(5);
  expect(summary([10, 20, 30.04])).toEqual({ p50: 20, p95: 30, max: 30 });
});
