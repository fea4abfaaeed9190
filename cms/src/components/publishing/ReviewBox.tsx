'use client';

import { Button, TextareaInput, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { reviewStateLabels } from '../../publishing/review-state.ts';
import type { PublishingStatus } from '../../publishing/status.ts';
import { atClock } from './time.ts';
import { sentenceOf, useEndpoint } from './useEndpoint.ts';
import { announceChange } from './usePublishingStatus.ts';

type Action = 'submit' | 'approve' | 'return';

const done: Record<Action, string> = {
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
  const waiting = last?.state === 'submitted';

  const act = async (action: Action) => {
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
  const button = (action: Action, label: string) => (
    <Button
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
      <TextareaInput
        label={review.mayDecide && waiting ? 'Ghi chú cho người viết' : 'Ghi chú cho người duyệt'}
        path="publishing-review-note"
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="publishing-panel__buttons">
        {(!waiting || review.outdated) && button('submit', 'Gửi duyệt')}
        {review.mayDecide && waiting && button('approve', 'Duyệt')}
        {review.mayDecide && waiting && button('return', 'Trả lại')}
      </div>
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
