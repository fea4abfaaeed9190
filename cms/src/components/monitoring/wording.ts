import type { PublisherAlarm } from '@sxsh/content-types/publisher-health';
import type { Health, HealthAlarm } from '../../monitoring/health.ts';
import { publisherAlarmWords } from '../../monitoring/alarm-words.ts';
import type { Renewal } from '@sxsh/content-types/renewal';
import { atClock } from '../publishing/time.ts';

type Publisher = Health['publisher'];
type Answering = Extract<Publisher, { answers: true }>;

/** What the publisher is doing, as one sentence. */
export function publisherText(publisher: Publisher): string {
  if (!publisher.answers)
    return publisher.lastAnswer
      ? `Bộ xuất bản không trả lời, lần cuối ${atClock(publisher.lastAnswer)}.`
      : 'Bộ xuất bản không trả lời từ khi hệ quản trị khởi động.';
  const { state, waiting, alarms } = publisher;
  if (state === 'held') return 'Bộ xuất bản đang giữ nguyên cổng, chờ người xác nhận.';
  if (state === 'working')
    return `Bộ xuất bản đang làm việc: còn ${waiting.pages} trang, ${waiting.documents} tài liệu.`;
  if (alarms.includes('rebuild'))
    return 'Bộ xuất bản hoạt động; việc dựng lại mọi trang đã dừng giữa chừng, một số trang giữ giao diện trước.';
  return 'Bộ xuất bản hoạt động, không có gì đang chờ.';
}

/** How far the pages are that are rendered again, such as `Đang dựng lại 3.240 trong 14.701 trang (còn khoảng 20 giây)`. */
export function progressText({ done, total, secondsLeft }: Renewal): string {
  const pages = `Đang dựng lại ${done.toLocaleString('vi')} trong ${total.toLocaleString('vi')} trang`;
  if (secondsLeft === undefined) return pages;
  const time = secondsLeft < 100 ? `${secondsLeft} giây` : `${Math.round(secondsLeft / 60)} phút`;
  return `${pages} (còn khoảng ${time})`;
}

const todo: Record<Exclude<HealthAlarm, 'publisher-alarm' | 'disk' | 'backup-failed'>, string> = {
  'publisher-silent':
    'Bài vừa đăng đang chờ và không mất; người đọc vẫn thấy trang cũ. Hãy báo người trông máy chủ.',
  'documents-failed': 'Có tài liệu đã đăng mà chưa lên trang được. Hãy mở từng tài liệu để sửa:',
  'schedules-overdue':
    'Có lịch hẹn quá giờ mà chưa thực hiện được; hệ thống còn thử lại. Hãy báo người trông máy chủ.',
  'schedules-failed':
    'Có lịch hẹn không thực hiện được: lý do ghi ở mục “Hẹn giờ không thực hiện được” và trong tài liệu.',
  clock:
    'Đồng hồ của máy nhảy quá 5 phút: lịch hẹn tính theo giờ trước lúc nhảy. Hãy báo quản trị viên xem giờ của máy.',
  'backup-incomplete':
    'Bản sao lưu thiếu tệp vì thư viện cũng thiếu. Người trông máy chủ chạy lại npm run backup để xem tên.',
  'backup-old': 'Đã lâu chưa có bản sao lưu nào. Hãy báo người trông máy chủ.',
  'mail-failed':
    'Thư cảnh báo chưa gửi được; hệ thống còn thử lại. Hãy báo người trông máy chủ chạy npm run mail:test.',
};

/** What an alarm means and what to do about it; of the publisher's own one sentence each. */
export function alarmTexts(
  alarm: HealthAlarm,
  health: Pick<Health, 'disk' | 'backup' | 'publisher'>,
): string[] {
  if (alarm !== 'publisher-alarm') return [alarmText(alarm, health)];
  return health.publisher.answers ? health.publisher.alarms.map(publisherAlarmText) : [];
}

function publisherAlarmText(alarm: PublisherAlarm): string {
  const { meaning, todo } = publisherAlarmWords[alarm];
  return `${sentence(meaning)} Việc cần làm, theo hướng dẫn vận hành: ${todo}.`;
}

const sentence = (text: string): string =>
  `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}.`;

function alarmText(
  alarm: Exclude<HealthAlarm, 'publisher-alarm'>,
  { disk, backup }: Pick<Health, 'disk' | 'backup'>,
): string {
  if (alarm === 'disk')
    return `Ổ đĩa sắp đầy: chỉ còn ${disk.freeMegabytes.toLocaleString('vi')} MB. Hãy báo người trông máy chủ dọn đĩa.`;
  if (alarm === 'backup-failed')
    return `Lần sao lưu ${backup.failedAt ? atClock(backup.failedAt) : 'gần nhất'} không thành công. Hãy báo người trông máy chủ.`;
  return todo[alarm];
}

/** The last release in a few words; undefined before the first. */
export function releaseText({ release }: Answering): string | undefined {
  if (!release) return undefined;
  const removed = release.removed > 0 ? `, gỡ ${release.removed}` : '';
  return `số ${release.number} ${atClock(release.at)}: ${release.written} trang${removed}`;
}

/** Whether the portal says what the CMS says, by the last comparison. */
export function comparisonText({ comparison }: Answering): string {
  if (!comparison) return 'chưa xong lần nào';
  const { at, mended, documents } = comparison;
  if (mended === 0) return `${atClock(at)}: khớp, ${documents} mục`;
  return mended === documents
    ? `${atClock(at)}: lấy về đủ ${documents} mục, nay đã khớp`
    : `${atClock(at)}: ${mended} trong ${documents} mục khác nhau, đã sửa cho khớp`;
}
