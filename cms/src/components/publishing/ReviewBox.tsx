'use client';

import { Button, TextareaInput, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { reviewStateLabels } from '../../publishing/review-state.ts';
import type { PublishingStatus } from '../../publishing/status.ts';
import { atClock } from './time.ts';
import { sentenceOf, useEndpoint } from './useEndpoint.ts';
import { announceChange } from './shared-poll.ts';
import { reviewActions, type ReviewAction } from './wording.ts';

const done: Record<ReviewAction, string> = {
  submit: 'Đã gửi duyệt.',
  approve: 'Đã duyệt. Tài liệu chờ được đăng.',
  return: 'Đã trả lại kèm ghi chú.',
};

/** Sends the document to review, approves or returns it, and shows what was said before. */
export function ReviewBox({ review }: { review: PublishingStatus['review'] }) {
  const { id, collectionSlug } = useDocumentInfo();
  const unsaved = useFormModified();
  const ask = useEndpoint();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [last] = review.steps;
  const actions = reviewActions(review);
  const decides = actions.some(({ action }) => action === 'approve');

  const act = async (action: ReviewAction) => {
    setBusy(true);
    try {
      await ask('review', { collection: collectionSlug, id, action, note });
      setNote('');
      toast.success(done[action]);
      announceChange();
    } catch (error) {
      toast.error(sentenceOf(error));
    }
    setBusy(false);
  };
  const button = ({ action, label }: (typeof actions)[number]) => (
    <Button
      key={action}
      buttonStyle={action === 'approve' ? 'primary' : 'secondary'}
      size="small"
      margin={false}
      disabled={busy || unsaved}
      onClick={() => void act(action)}
    >
      {label}
    </Button>
  );

  return (
    <div className="publishing-panel__review">
      <h3 className="publishing-panel__title">Duyệt</h3>
      {last && <p className="publishing-panel__line">{stepText(last)}</p>}
      {last && review.outdated && (
        <p className="publishing-panel__line" data-tone="notice">
          Đã sửa sau bước này.
        </p>
      )}
      {actions.length > 0 && (
        <>
          <TextareaInput
            label={decides ? 'Ghi chú cho người viết' : 'Ghi chú cho người duyệt'}
            path="publishing-review-note"
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="publishing-panel__buttons">{actions.map(button)}</div>
        </>
      )}
      {unsaved && <p className="publishing-panel__line">Bản nháp đang được lưu…</p>}
      {review.steps.length > 1 && (
        <details>
          <summary>Các bước trước</summary>
          <ol className="publishing-panel__history">
            {review.steps.slice(1).map((step) => (
              <li key={step.at}>{stepText(step)}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function stepText({
  state,
  byName,
  at,
  note,
}: PublishingStatus['review']['steps'][number]): string {
  const who = byName ? ` – ${byName}` : '';
  return `${reviewStateLabels[state]}${who}, ${atClock(at)}${note ? `: ${note}` : ''}`;
}
