import { describe, expect, it } from 'vitest';
import type { PublishingStatus } from '../../publishing/status.ts';
import { deliveryText, reviewActions, versionStatus, visibilityText } from './wording.ts';

const status = (more: Partial<PublishingStatus>): PublishingStatus => ({
  state: 'published',
  visible: false,
  waiting: false,
  hasUnpublishedEdits: false,
  delivery: { state: 'none' },
  review: { mayDecide: false, steps: [], outdated: false },
  schedule: { may: [] },
  ...more,
});

describe('visibilityText', () => {
  it('never says that an embargoed or expired document is shown', () => {
    expect(visibilityText(status({ waiting: true }))).toBe('Chưa đến giờ công khai');
    expect(visibilityText(status({}))).toBe('Đã hết hạn hiển thị');
  });

  it('says that a public one is', () => {
    expect(visibilityText(status({ visible: true }))).toBe('Đang hiển thị');
  });

  it('says of a withdrawn one when that was, and that its page is still there', () => {
    const takeDown = { kind: 'withdrawn' as const, at: '2020-01-02T03:04:05.000Z' };
    expect(visibilityText(status({ state: 'withdrawn', visible: true, takeDown }))).toBe(
      'Đã rút lại lúc 10:04:05 ngày 02/01/2020: trang còn ở địa chỉ cũ, có thông báo',
    );
  });
});

describe('deliveryText', () => {
  it('says nothing of what was never public', () => {
    expect(deliveryText(status({}))).toBeUndefined();
  });

  it('says why a page is not there', () => {
    const at = '2026-11-24T00:00:00.000Z';
    const delivery = { state: 'failed', at, message: 'thiếu tóm tắt' } as const;
    expect(deliveryText(status({ visible: true, delivery }))).toBe(
      'Chưa lên trang được: thiếu tóm tắt',
    );
  });

  it('never says that a withdrawn document is on the portal like any other', () => {
    const at = '2020-01-02T03:04:05.000Z';
    const withdrawn = (delivery: PublishingStatus['delivery']) =>
      deliveryText(status({ state: 'withdrawn', visible: true, delivery }));
    expect(withdrawn({ state: 'live', at, release: 1 })).toBe(
      'Người đọc thấy thông báo từ lúc 10:04:05 ngày 02/01/2020',
    );
    expect(withdrawn({ state: 'on-its-way', since: at })).toBe('Đang đưa thông báo lên trang…');
  });
});

describe('versionStatus', () => {
  const says = (more: Partial<Parameters<typeof versionStatus>[0]>) =>
    versionStatus({
      isPublished: true,
      hasEdits: false,
      isWithdrawn: false,
      isTrashed: false,
      ...more,
    });

  it('calls a withdrawn document withdrawn, not published', () => {
    expect(says({ isWithdrawn: true })).toBe('Đã rút lại');
    expect(says({ isWithdrawn: true, hasEdits: true })).toBe('Đã rút lại, có bản sửa chưa đăng');
  });

  it('calls the others as Payload does', () => {
    expect(says({ isPublished: false })).toBe('Bản nháp');
    expect(says({})).toBe('Đã đăng');
    expect(says({ hasEdits: true })).toBe('Đã đăng, có bản sửa chưa đăng');
    expect(says({ isTrashed: true, hasEdits: true })).toBe('Từng đăng');
  });
});

describe('reviewActions', () => {
  const actions = (review: Partial<PublishingStatus['review']>) =>
    reviewActions({ mayDecide: false, steps: [], outdated: false, ...review }).map(
      ({ action }) => action,
    );
  const submitted = [{ state: 'submitted' as const, at: '2026-11-24T00:00:00.000Z' }];

  it('leave nothing to do, and so no note to write, to who waits for the reviewer', () => {
    expect(actions({ steps: submitted })).toEqual([]);
  });

  it('let a document be sent, and sent again once it was edited', () => {
    expect(actions({})).toEqual(['submit']);
    expect(actions({ steps: submitted, outdated: true })).toEqual(['submit']);
  });

  it('let the reviewer decide what was sent', () => {
    expect(actions({ mayDecide: true, steps: submitted })).toEqual(['approve', 'return']);
    expect(actions({ mayDecide: true })).toEqual(['submit']);
  });
});
