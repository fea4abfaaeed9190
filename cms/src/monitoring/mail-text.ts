import { minuteText } from '../publishing/scheduling/wording.ts';
import type { AlarmMail, MailedAlarm } from './alarm-mails.ts';
import { alarmWords } from './alarm-words.ts';
import type { Health } from './health.ts';

const label = { begun: 'Cảnh báo', reminder: 'Vẫn còn', ended: 'Đã hết' } as const;

const lastBackup = ({ backup }: Health) =>
  `Bản sao lưu gần nhất: ${backup.madeAt ? minuteText(backup.madeAt) : 'chưa có'}`;

/** What the figures of `/health` say about an alarm: no title, no name of a document. */
const figures: Partial<Record<MailedAlarm, (health: Health) => string | undefined>> = {
  'publisher-silent': ({ publisher }) =>
    publisher.answers || !publisher.lastAnswer
      ? undefined
      : `Trả lời lần cuối: ${minuteText(publisher.lastAnswer)}`,
  'publisher-alarm': ({ publisher }) =>
    publisher.answers ? `Cảnh báo của bộ xuất bản: ${publisher.alarms.join(', ')}` : undefined,
  'documents-failed': ({ failedDocuments }) => `Số tài liệu: ${failedDocuments}`,
  disk: ({ disk }) => `Còn trống: ${disk.freeMegabytes.toLocaleString('vi')} MB`,
  'backup-failed': lastBackup,
  'backup-old': lastBackup,
};

/**
 * The mail about an alarm, for the people who look after the server.
 *
 * @param cmsUrl the address of the admin as people type it
 */
export function mailText(
  { kind, alarm, since, until }: AlarmMail,
  health: Health,
  cmsUrl: string,
): { subject: string; text: string } {
  const { meaning, todo } = alarmWords[alarm];
  const figure = kind === 'ended' ? undefined : figures[alarm]?.(health);
  const lines = [
    `${label[kind]}: ${meaning}.`,
    '',
    `Bắt đầu: ${minuteText(since)} (giờ Việt Nam)`,
    ...(until ? [`Hết: ${minuteText(until)} (giờ Việt Nam)`] : []),
    ...(figure ? [figure] : []),
    kind === 'ended' ? 'Không cần làm gì thêm.' : `Việc cần làm: ${todo}.`,
    '',
    `Trang làm việc: ${cmsUrl}/admin`,
    `Tên cảnh báo trong hướng dẫn vận hành, mục Theo dõi: ${alarm}`,
    ...(kind === 'ended' ? [] : ['Cảnh báo được nhắc lại mỗi ngày một lần cho đến khi hết.']),
  ];
  return { subject: `[Cổng SXSH] ${label[kind]}: ${meaning}`, text: `${lines.join('\n')}\n` };
}
