import type { BroadcastScript } from '@sxsh/content-types/broadcast-script';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../../testing/fixtures.ts';
import { airFacts } from './script-facts.ts';

const script = fixtures.find(({ collection }) => collection === 'broadcast-scripts')
  ?.form as BroadcastScript;
const fact = (label: string, changes: Partial<BroadcastScript> = {}) =>
  airFacts({ ...script, ...changes }).find((one) => one.label === label)?.value;

describe('what stands above a script', () => {
  it('tells the reading time in words', () => {
    expect(fact('Thời lượng đọc dự kiến', { targetSeconds: 115 })).toBe('1 phút 55 giây');
    expect(fact('Thời lượng đọc dự kiến', { targetSeconds: 120 })).toBe('2 phút');
    expect(fact('Thời lượng đọc dự kiến', { targetSeconds: 45 })).toBe('45 giây');
  });

  it('tells the days of airing, and the hour only where one is asked for', () => {
    const airFrom = '2025-09-24T17:00:00.000Z';
    expect(fact('Đề nghị phát', { airFrom, airUntil: '2025-12-31T16:59:00.000Z' })).toBe(
      'từ 25/09/2025 đến 31/12/2025',
    );
    expect(fact('Đề nghị phát', { airFrom: '2025-09-24T22:30:00.000Z', airUntil: undefined })).toBe(
      'từ 25/09/2025 05:30',
    );
  });

  it('tells when the script was changed last, for a station that holds a copy', () => {
    expect(fact('Cập nhật', { updatedAt: '2026-11-01T01:02:00.000Z' })).toBe('01/11/2026 08:02');
  });
});
