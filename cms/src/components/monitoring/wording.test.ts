import { expect, test } from 'vitest';
import { alarmText, comparisonText, publisherText, releaseText } from './wording.ts';

const publisher = {
  answers: true,
  state: 'idle',
  alarms: [],
  cms: 'answers',
  waiting: { pages: 0, documents: 0 },
  documents: 1,
} as const;
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
  ).toContain('2 trong 40 mục được cập nhật');
});

test('a nearly full disk is told with what is left', () => {
  expect(alarmText('disk', { disk: { freeMegabytes: 512 } })).toContain('512 MB');
});
