import type { MailedAlarm } from './alarm-mails.ts';

/** What an alarm means and what to do, for operators: the words of the table in docs/huong-dan-van-hanh.md. */
export const alarmWords: Record<MailedAlarm, { meaning: string; todo: string }> = {
  'publisher-silent': {
    meaning: 'bộ xuất bản không trả lời',
    todo: 'xem nhật ký của npm start; người đọc vẫn thấy trang cũ, bài đã đăng chờ và không mất',
  },
  'publisher-alarm': {
    meaning: 'bộ xuất bản có cảnh báo riêng',
    todo: 'xem nhật ký của npm start và bảng Khi có sự cố',
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
