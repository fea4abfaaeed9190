import type { Payload } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeat, stopRepeating } from './repeat.ts';

const errors: unknown[] = [];
const payload = { logger: { error: (about: unknown) => errors.push(about) } } as unknown as Payload;
beforeEach(() => {
  vi.useFakeTimers();
  errors.length = 0;
});
afterEach(() => {
  stopRepeating('thử');
  vi.useRealTimers();
});

const second = 1000;
const start = (run: () => Promise<unknown>) =>
  repeat(payload, { name: 'thử', every: second, longest: 60 * second, run });

test('what fails for an hour is tried half a minute apart, and at every turn again once it works', async () => {
  let works = false;
  let runs = 0;
  start(() => {
    runs += 1;
    return works ? Promise.resolve() : Promise.reject(new Error('away'));
  });
  await vi.advanceTimersByTimeAsync(3600 * second);
  expect(errors.length).toBeGreaterThan(100);
  expect(errors.length).toBeLessThan(135);

  works = true;
  await vi.advanceTimersByTimeAsync(31 * second);
  runs = 0;
  await vi.advanceTimersByTimeAsync(10 * second);
  expect(runs).toBe(10);
});

test('one failure costs no turn', async () => {
  let runs = 0;
  start(() => ((runs += 1) === 1 ? Promise.reject(new Error('once')) : Promise.resolve()));
  await vi.advanceTimersByTimeAsync(5 * second);
  expect(runs).toBe(5);
  expect(errors).toHaveLength(1);
});
