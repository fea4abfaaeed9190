import type { PublishingStatus } from '../../publishing/status.ts';
import { atClock } from './time.ts';

/** Whether readers see the document, as one sentence. */
export function visibilityText({
  state,
  visible,
  waiting,
  takeDown,
}: Pick<PublishingStatus, 'state' | 'visible' | 'waiting' | 'takeDown'>): string {
  if (state === 'withdrawn')
    return `Đã rút lại${takeDown ? ` ${atClock(takeDown.at)}` : ''}: trang còn ở địa chỉ cũ, có thông báo`;
  if (state === 'redirected') return 'Đã gỡ: chuyển hướng sang trang khác';
  if (state === 'gone') return 'Đã gỡ khỏi cổng';
  if (state === 'never-public') return 'Chưa công khai';
  if (visible) return 'Đang hiển thị';
  return waiting ? 'Chưa đến giờ công khai' : 'Đã hết hạn hiển thị';
}

/** What the form's own status says: which version is open, and that a withdrawn one is not simply published. */
export function versionStatus(about: {
  isPublished: boolean;
  hasEdits: boolean;
  isWithdrawn: boolean;
  isTrashed: boolean;
}): string {
  if (!about.isPublished) return 'Bản nháp';
  const published = about.isTrashed ? 'Từng đăng' : about.isWithdrawn ? 'Đã rút lại' : 'Đã đăng';
  return about.hasEdits && !about.isTrashed ? `${published}, có bản sửa chưa đăng` : published;
}

/** What became of the last change, as one sentence; undefined when there is nothing to say. */
export function deliveryText({
  delivery,
  state,
  visible,
}: Pick<PublishingStatus, 'delivery' | 'state' | 'visible'>): string | undefined {
  // Of what is withdrawn the page stays, and its notice is what is brought to it.
  const isNotice = state === 'withdrawn';
  switch (delivery.state) {
    case 'none':
      return undefined;
    case 'on-its-way':
      if (isNotice) return 'Đang đưa thông báo lên trang…';
      return visible ? 'Đang đưa lên trang…' : 'Đang gỡ khỏi trang…';
    case 'waiting':
      return `Chờ đến giờ công khai ${atClock(delivery.until)}`;
    case 'live':
      return isNotice
        ? `Người đọc thấy thông báo từ ${atClock(delivery.at)}`
        : `Đã lên trang ${atClock(delivery.at)}`;
    case 'removed':
      return `Đã gỡ khỏi trang ${atClock(delivery.at)}`;
    case 'failed':
      return `Chưa lên trang được: ${delivery.message}`;
  }
}

export type ReviewAction = 'submit' | 'approve' | 'return';

/** What the reader of the panel can do about the review now, with what the buttons say. */
export function reviewActions({
  steps: [last],
  mayDecide,
  outdated,
}: PublishingStatus['review']): { action: ReviewAction; label: string }[] {
  const waiting = last?.state === 'submitted';
  const submit = { action: 'submit', label: 'Gửi duyệt' } as const;
  const decide = [
    { action: 'approve', label: 'Duyệt' },
    { action: 'return', label: 'Trả lại' },
  ] as const;
  return [...(!waiting || outdated ? [submit] : []), ...(waiting && mayDecide ? decide : [])];
}
