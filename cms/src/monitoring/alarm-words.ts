import type { PublisherAlarm } from '@sxsh/content-types/publisher-health';
import type { MailedAlarm } from './alarm-mails.ts';

/** What an alarm means and what to do, for operators: the words of the tables in docs/huong-dan-van-hanh.md. */
type Words = { meaning: string; todo: string };

export const alarmWords: Record<MailedAlarm, Words> = {
  'publisher-silent': {
    meaning: 'bộ xuất bản không trả lời',
    todo: 'xem nhật ký của npm start; người đọc vẫn thấy trang cũ, bài đã đăng chờ và không mất',
  },
  'publisher-alarm': {
    meaning: 'bộ xuất bản có cảnh báo riêng',
    todo: 'xem bảng cảnh báo của bộ xuất bản; lý do ghi trong nhật ký của npm start',
  },
  'documents-failed': {
    meaning: 'có tài liệu đã đăng mà chưa lên trang được',
    todo: 'mở tài liệu: lý do ghi ở mục Trên cổng bên cạnh',
  },
  'schedules-overdue': {
    meaning: 'có lịch hẹn quá giờ một phút mà chưa thực hiện được',
    todo: 'xem nhật ký của hệ quản trị; lịch tự thử lại năm lần',
  },
  'schedules-failed': {
    meaning: 'có lịch hẹn không thực hiện được',
    todo: 'mở tài liệu: lý do ghi ở phần lịch hẹn; hẹn lại hoặc đăng tay',
  },
  clock: {
    meaning: 'đồng hồ của máy nhảy quá 5 phút: lịch hẹn tính theo giờ trước lúc nhảy',
    todo: 'xem mục Đồng hồ của máy',
  },
  disk: {
    meaning: 'ổ đĩa sắp đầy: ổ đĩa của DATA_DIR còn ít hơn DISK_ALARM_MB',
    todo: 'dọn ổ đĩa hoặc thêm dung lượng',
  },
  'backup-failed': {
    meaning: 'lần sao lưu gần nhất không thành công',
    todo: 'chạy lại npm run backup, đọc dòng cuối',
  },
  'backup-incomplete': {
    meaning: 'thư viện thiếu tệp mà cơ sở dữ liệu nhắc đến',
    todo: 'chạy lại npm run backup để xem tên, rồi tải lại những tệp đó',
  },
  'backup-old': {
    meaning: 'quá BACKUP_ALARM_HOURS giờ chưa có bản sao lưu',
    todo: 'kiểm tra cron',
  },
};

/** The same of the publisher's own alarms, which are together the alarm `publisher-alarm`. */
export const publisherAlarmWords: Record<PublisherAlarm, Words> = {
  lineage: {
    meaning: 'cơ sở dữ liệu bị thay hoặc lùi về một lúc trước: cổng được giữ nguyên',
    todo: 'xem mục Khôi phục; đúng là phải đi theo thì xác nhận ở Trang làm việc hoặc chạy npm run accept restore',
  },
  shrink: {
    meaning:
      'nhiều nội dung không còn trong hệ quản trị mà không ai gỡ: các trang đó được giữ nguyên',
    todo: 'kiểm tra hệ quản trị và cơ sở dữ liệu; đúng là phải gỡ thì xác nhận ở Trang làm việc hoặc chạy npm run accept shrink',
  },
  clock: {
    meaning: 'đồng hồ của máy nhảy quá 5 phút: nội dung hẹn giờ chưa mở',
    todo: 'xem mục Đồng hồ của máy',
  },
  rebuild: {
    meaning: 'việc dựng lại mọi trang đã dừng giữa chừng: một số trang giữ bản trước',
    todo: 'chạy npm run rebuild để làm tiếp; đã có bản dựng trước thì quay về được bằng npm run rebuild -- --back',
  },
  leak: {
    meaning: 'có trang không được ghi vì có điều không được công khai',
    todo: 'báo người phát triển; địa chỉ các trang ghi trong nhật ký của npm start',
  },
  turn: {
    meaning: 'bộ xuất bản gặp lỗi và đang tự thử lại',
    todo: 'xem lý do trong nhật ký của npm start, ví dụ đầy đĩa hay thiếu quyền ghi',
  },
  files: {
    meaning: 'chưa lấy được tệp từ hệ quản trị; bộ xuất bản còn thử lại',
    todo: 'kéo dài thì xem nhật ký của hệ quản trị',
  },
  cms: {
    meaning: 'hệ quản trị chưa trả lời bộ xuất bản; bộ xuất bản còn hỏi lại',
    todo: 'bài đã đăng chờ và không mất; kéo dài thì xem nhật ký của hệ quản trị',
  },
  receipts: {
    meaning: 'chưa báo được kết quả đăng về hệ quản trị; bộ xuất bản còn gửi lại',
    todo: 'trang vẫn lên; kéo dài thì xem nhật ký của hệ quản trị',
  },
};
