import type { Gate, HeldGates } from '@sxsh/content-types/held';
import { atClock } from '../publishing/time.ts';

/** What is held, and what the button does, in the words of the newsroom. */
type GateText = {
  title: string;
  about: string;
  /** On the button. */
  action: string;
  /** Before the second press. */
  warning: string;
};

/**
 * What people read about a gate that is shut.
 *
 * @param now for the tests
 */
export function gateText(gate: Gate, held: HeldGates, now = new Date()): GateText {
  switch (gate) {
    case 'shrink': {
      const count = (held.shrink?.count ?? 0).toLocaleString('vi');
      return {
        title: `${count} nội dung được giữ lại trên cổng, chờ người xác nhận`,
        about:
          'Hệ quản trị không còn công khai những nội dung này mà không ai gỡ: có thể là sự cố. Người đọc vẫn thấy các trang đó; mọi việc khác vẫn chạy.',
        action: `Gỡ ${count} trang này`,
        warning:
          'Người đọc sẽ không còn thấy các trang này. Hãy chắc chắn rằng đó không phải sự cố.',
      };
    }
    case 'restore': {
      const count = (held.restore?.documents ?? 0).toLocaleString('vi');
      return {
        title: 'Cổng được giữ nguyên vì cơ sở dữ liệu đã khác',
        about: `Cơ sở dữ liệu bị thay, hoặc đã lùi về một lúc trước (khôi phục từ bản sao lưu). Cổng giữ nguyên ${count} nội dung; bài đăng bây giờ chưa lên trang.`,
        action: 'Đi theo cơ sở dữ liệu này',
        warning:
          'Cổng sẽ được sửa theo đúng cơ sở dữ liệu này: nội dung nó không có sẽ biến mất khỏi cổng.',
      };
    }
    case 'clock': {
      const { machine, trusted } = held.clock ?? {};
      const times =
        machine && trusted
          ? `Máy ghi ${atClock(machine, now)}, bộ xuất bản vẫn tính ${atClock(trusted, now)}. `
          : '';
      return {
        title: 'Đồng hồ của máy chủ vừa nhảy quá 5 phút',
        about: `${times}Nội dung hẹn giờ tạm ngừng mở cho đến khi đồng hồ đúng lại.`,
        action: 'Giờ của máy đúng',
        warning: 'Nội dung hẹn giờ sẽ mở và đóng theo giờ của máy ngay bây giờ.',
      };
    }
  }
}
