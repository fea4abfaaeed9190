import { expect, test } from 'vitest';
import type { MailedAlarm } from './alarm-mails.ts';
import { alarmWords } from './alarm-words.ts';
import type { Health } from './health.ts';
import { mailText } from './mail-text.ts';

const since = '2026-11-25T17:59:00.000Z';
const silent: Health = {
  status: 'attention',
  alarms: [],
  publisher: { answers: false, lastAnswer: '2026-11-25T17:58:00.000Z' },
  failedDocuments: 2,
  disk: { freeMegabytes: 512 },
  backup: { madeAt: '2026-11-23T19:00:00.000Z', failedAt: '2026-11-24T19:00:00.000Z' },
};
const mail = (alarm: MailedAlarm, health = silent) =>
  mailText({ kind: 'begun', alarm, since }, health, 'https://quantri.tinh.gov.vn');

test.each(Object.keys(alarmWords) as MailedAlarm[])('the mail about %s says it all', (alarm) => {
  const { subject, text } = mail(alarm);
  const { meaning, todo } = alarmWords[alarm];
  expect(subject).toBe(`[Cổng SXSH] Cảnh báo: ${meaning}`);
  expect(text).toContain(`Cảnh báo: ${meaning}.`);
  expect(text).toContain('Bắt đầu: lúc 00:59 ngày 26/11/2026 (giờ Việt Nam)');
  expect(text).toContain(`Việc cần làm: ${todo}.`);
  expect(text).toContain('https://quantri.tinh.gov.vn/admin');
});

test('a mail has the figure that matters', () => {
  expect(mail('publisher-silent').text).toContain('Trả lời lần cuối: lúc 00:58 ngày 26/11/2026');
  expect(mail('documents-failed').text).toContain('Số tài liệu: 2');
  expect(mail('disk').text).toContain('Còn trống: 512 MB');
  expect(mail('backup-failed').text).toContain('Bản sao lưu gần nhất: lúc 02:00 ngày 24/11/2026');
  expect(mail('backup-old', { ...silent, backup: {} }).text).toContain('chưa có');
  const held: Health = {
    ...silent,
    publisher: {
      answers: true,
      state: 'held',
      alarms: ['lineage', 'clock'],
      cms: 'answers',
      waiting: { pages: 0, documents: 0 },
      documents: 1,
    },
  };
  expect(mail('publisher-alarm', held).text).toContain('Cảnh báo của bộ xuất bản: lineage, clock');
});

test('the mail about an end says from when to when, and that nothing is to be done', () => {
  const { subject, text } = mailText(
    { kind: 'ended', alarm: 'disk', since, until: '2026-11-25T18:05:00.000Z' },
    silent,
    'https://quantri.tinh.gov.vn',
  );
  expect(subject).toContain('Đã hết');
  expect(text).toContain('Hết: lúc 01:05 ngày 26/11/2026 (giờ Việt Nam)');
  expect(text).toContain('Không cần làm gì thêm.');
  expect(text).not.toContain('Việc cần làm');
});
