'use client';

import { isDocumentCollection } from '@sxsh/content-types/collections';
import { useDocumentInfo } from '@payloadcms/ui';
import type { PublishingStatus } from '../../publishing/status.ts';
import { ReviewBox } from './ReviewBox.tsx';
import { usePublishingStatus } from './usePublishingStatus.ts';
import { deliveryText, visibilityText } from './wording.ts';
import './publishing.css';

/** The side bar's first panel: is it shown, are there edits not yet published, did it reach the page. */
export function PublishingPanel() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo();
  const status = usePublishingStatus();
  const isScheduled = status?.schedule.last?.state === 'pending';
  return (
    <section className="publishing-panel" aria-label="Tình trạng trên cổng">
      <h3 className="publishing-panel__title">Trên cổng</h3>
      {id === undefined ? (
        <p className="publishing-panel__line">Tài liệu chưa được lưu lần nào.</p>
      ) : status === undefined ? (
        <p className="publishing-panel__line">Đang xem tình trạng…</p>
      ) : (
        <>
          <Facts status={status} />
          {isDocumentCollection(collectionSlug ?? '') && !isTrashed && !isScheduled && (
            <ReviewBox review={status.review} />
          )}
        </>
      )}
    </section>
  );
}

function Facts({ status }: { status: PublishingStatus }) {
  const { state, visible, hasUnpublishedEdits, delivery, url, takeDown, conflict } = status;
  const shown = visible && state === 'published';
  return (
    <>
      <ul className="publishing-panel__facts">
        <li data-tone={shown ? 'good' : 'quiet'}>{visibilityText(status)}</li>
        {hasUnpublishedEdits && <li data-tone="notice">Có bản sửa chưa đăng</li>}
      </ul>
      {state === 'withdrawn' && (
        <p className="publishing-panel__line">Muốn đưa trở lại, hãy sửa tài liệu rồi bấm Đăng.</p>
      )}
      {takeDown?.reason && <p className="publishing-panel__line">Lý do gỡ: {takeDown.reason}</p>}
      <p className="publishing-panel__line" aria-live="polite" data-delivery={delivery.state}>
        {deliveryText(status)}
      </p>
      {url !== undefined && delivery.state === 'live' && (
        <p className="publishing-panel__line">
          <a href={url} target="_blank" rel="noreferrer">
            Xem trang
          </a>
        </p>
      )}
      {conflict && (
        <p className="publishing-panel__line" data-tone="bad" role="alert">
          Địa chỉ {conflict.path} đã thuộc về “{conflict.title}”. Hãy đổi đường dẫn trước khi đăng.
        </p>
      )}
    </>
  );
}
