import { describe, expect, it } from 'vitest';
import { atClock } from './time.ts';

describe('atClock', () => {
  it('names the day when it is not today in Viet Nam', () => {
    const now = new Date('2026-11-24T17:30:00.000Z');
    expect(atClock('2026-11-24T03:32:05.000Z', now)).toBe('lúc 10:32:05 ngày 24/11/2026');
  });

  it('gives the time alone on the same day in Viet Nam', () => {
    const now = new Date('2026-11-24T16:30:00.000Z');
    expect(atClock('2026-11-24T03:32:05.000Z', now)).toBe('lúc 10:32:05');
  });
});
