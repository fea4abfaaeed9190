import { expect, test } from 'vitest';
import type { PublisherHealth } from '@sxsh/content-types/publisher-health';
import { gateText } from './gate-wording.ts';
import { alarmTexts, comparisonText, progressText, publisherText, releaseText } from './wording.ts';

const publisher: PublisherHealth & { answers: true } = {
  answers: true,
  state: 'idle',
  alarms: [],
  cms: 'answers',
  waiting: { pages: 0, documents: 0 },
  documents: 1,
};
const at = '2020-01-02T03:04:05.000Z';

test('a publisher that is silent says since when', () => {
  expect(publisherText({ answers: false, lastAnswer: at })).toContain(
    'lúc 10:04:05 ngày 02/01/2020',
  );
  expect(publisherText({ answers: false })).toContain('không trả lời');
});

test('a publisher at work says how much waits, one that is held what it waits for', () => {
  const waiting = { pages: 7, documents: 2 };
  expect(publisherText({ ...publisher, alarms: [], state: 'working', waiting })).toContain(
    '7 trang, 2 tài liệu',
  );
  expect(publisherText({ ...publisher, alarms: [], state: 'held' })).toContain(
    'chờ người xác nhận',
  );
  expect(publisherText({ ...publisher, alarms: ['rebuild'] })).toContain('đã dừng giữa chừng');
});

test('the last release and the last comparison are told in figures', () => {
  const release = { number: 9, at, written: 3, removed: 1 };
  expect(releaseText({ ...publisher, alarms: [], release })).toMatch(/^số 9 .*: 3 trang, gỡ 1$/);
  expect(releaseText({ ...publisher, alarms: [] })).toBeUndefined();
  const comparison = { at, documents: 40, mended: 0 };
  expect(comparisonText({ ...publisher, alarms: [], comparison })).toContain('khớp, 40 mục');
  expect(
    comparisonText({ ...publisher, alarms: [], comparison: { ...comparison, mended: 2 } }),
  ).toContain('2 trong 40 mục khác nhau, đã sửa');
  // The first one, when the portal had nothing yet.
  expect(
    comparisonText({ ...publisher, alarms: [], comparison: { ...comparison, mended: 40 } }),
  ).toContain('lấy về đủ 40 mục');
});

test('a nearly full disk is told with what is left', () => {
  expect(alarmTexts('disk', { disk: { freeMegabytes: 512 }, backup: {}, publisher })).toEqual([
    expect.stringContaining('512 MB'),
  ]);
});

test('each of the publisher’s own alarms says what it means and what is to be done', () => {
  const health = { disk: { freeMegabytes: 512 }, backup: {} };
  const alarmed: typeof publisher = { ...publisher, alarms: ['rebuild', 'leak'] };
  expect(alarmTexts('publisher-alarm', { ...health, publisher: alarmed })).toEqual([
    expect.stringMatching(
      /^Việc dựng lại .* giữ bản trước\. Việc cần làm, .*: chạy npm run rebuild/,
    ),
    expect.stringMatching(/^Có trang không được ghi .* Việc cần làm, .*: báo người phát triển/),
  ]);
});

test('a backup that failed says when', () => {
  const health = { disk: { freeMegabytes: 512 }, backup: { failedAt: at }, publisher };
  expect(alarmTexts('backup-failed', health)).toEqual([
    expect.stringContaining('Lần sao lưu lúc 10:04:05 ngày 02/01/2020 không thành công'),
  ]);
});

test('pages that are rendered again are told with how long it takes, once that is known', () => {
  const renewal = { done: 3240, total: 14_701 };
  expect(progressText(renewal)).toBe('Đang dựng lại 3.240 trong 14.701 trang');
  expect(progressText({ ...renewal, secondsLeft: 20 })).toBe(
    'Đang dựng lại 3.240 trong 14.701 trang (còn khoảng 20 giây)',
  );
  expect(progressText({ ...renewal, secondsLeft: 170 })).toContain('(còn khoảng 3 phút)');
});

test('a gate tells what is held, and its button what will be done', () => {
  expect(gateText('shrink', { shrink: { count: 34, documents: [] } }).action).toBe(
    'Gỡ 34 trang này',
  );
  expect(gateText('restore', { restore: { documents: 1200 } })).toMatchObject({
    action: 'Đi theo cơ sở dữ liệu này',
    about: expect.stringContaining('1.200 nội dung') as string,
  });
  const trusted = '2026-11-25T03:04:05.000Z';
  const machine = '2026-11-25T05:04:05.000Z';
  expect(gateText('clock', { clock: { machine, trusted } }, new Date(trusted))).toMatchObject({
    action: 'Giờ của máy đúng',
    about: expect.stringContaining(
      'Máy ghi lúc 12:04:05, bộ xuất bản vẫn tính lúc 10:04:05.',
    ) as string,
  });
});
