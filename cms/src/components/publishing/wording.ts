import type { Delivery, PublishingStatus } from '../../publishing/status.ts';
import { atClock } from './time.ts';

/** Whether readers see the document, as one sentence. */
export function visibilityText({
  state,
  visible,
  waiting,
}: Pick<PublishingStatus, 'state' | 'visible' | 'waiting'>): string {
  if (state === 'withdrawn') return 'Đã rút lại: trang còn, có thông báo';
  if (state === 'redirected') return 'Đã gỡ: chuyển hướng sang trang khác';
  if (state === 'gone') return 'Đã gỡ khỏi cổng';
  if (state === 'never-public') return 'Chưa công khai';
  if (visible) return 'Đang hiển thị';
  return waiting ? 'Chưa đến giờ công khai' : 'Đã hết hạn hiển thị';
}

/** What became of the last change, as one sentence; undefined when there is nothing to say. */
export function deliveryText(delivery: Delivery, visible: boolean): string | undefined {
  switch (delivery.state) {
    case 'none':
      return undefined;
    case 'on-its-way':
      return visible ? 'Đang đưa lên trang…' : 'Đang gỡ khỏi trang…';
    case 'waiting':
      return `Chờ đến giờ công khai ${atClock(delivery.until)}`;
    case 'live':
      return `Đã lên trang ${atClock(delivery.at)}`;
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
