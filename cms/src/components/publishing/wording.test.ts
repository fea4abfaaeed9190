import { describe, expect, it } from 'vitest';
import type { PublishingStatus } from '../../publishing/status.ts';
import { deliveryText, reviewActions, visibilityText } from './wording.ts';

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
});

describe('deliveryText', () => {
  it('says nothing of what was never public', () => {
    expect(deliveryText({ state: 'none' }, false)).toBeUndefined();
  });

  it('says why a page is not there', () => {
    const failed = { state: 'failed', at: '2026-11-24T00:00:00.000Z', message: 'thiếu tóm tắt' };
    expect(deliveryText({ ...failed, state: 'failed' }, true)).toBe(
      'Chưa lên trang được: thiếu tóm tắt',
    );
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
