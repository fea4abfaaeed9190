'use client';

import { takeDownKinds, takeDownLabels, type TakeDownKind } from '@sxsh/content-types/change';
import { Button, TextInput, TextareaInput, toast, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { sentenceOf, useEndpoint } from './useEndpoint.ts';
import { announceChange } from './usePublishingStatus.ts';
import './publishing.css';

/** Asks how, why and where to; stays open with what was typed when the CMS refuses. */
export function TakeDownForm({ onClose }: { onClose: () => void }) {
  const { id, collectionSlug, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo();
  const router = useRouter();
  const ask = useEndpoint();
  const [kind, setKind] = useState<TakeDownKind>('withdrawn');
  const [reason, setReason] = useState('');
  const [target, setTarget] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    try {
      const address = kind === 'redirected' ? { target } : {};
      await ask('take-down', { collection: collectionSlug, id, kind, reason, ...address });
      toast.success('Đã gỡ khỏi cổng. Trang đổi trong vài giây.');
      if (kind !== 'withdrawn') {
        setHasPublishedDoc(false);
        setUnpublishedVersionCount(1);
      }
      announceChange();
      onClose();
      router.refresh();
    } catch (error) {
      toast.error(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <div className="confirmation-modal__wrapper take-down">
      <h1>Gỡ khỏi cổng</h1>
      <fieldset className="take-down__kinds">
        <legend>Cách gỡ</legend>
        {takeDownKinds.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="take-down-kind"
              value={value}
              checked={kind === value}
              onChange={() => setKind(value)}
            />
            {takeDownLabels[value]}
          </label>
        ))}
      </fieldset>
      <TextareaInput
        label="Lý do (người đọc thấy khi rút lại)"
        path="take-down-reason"
        required
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {kind === 'redirected' && (
        <TextInput
          label="Địa chỉ chuyển tới"
          path="take-down-target"
          placeholder="/tin-tuc/bai-moi/"
          required
          value={target}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTarget(event.target.value)}
        />
      )}
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" disabled={busy} onClick={onClose}>
          Thôi
        </Button>
        <Button size="large" disabled={busy} onClick={() => void submit()}>
          {busy ? 'Đang gỡ…' : 'Gỡ khỏi cổng'}
        </Button>
      </div>
    </div>
  );
}
