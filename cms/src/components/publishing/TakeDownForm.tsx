'use client';

import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { noTakeDownWords, takeDownBody, TakeDownFields } from './TakeDownFields.tsx';
import { sentenceOf, useEndpoint } from './useEndpoint.ts';
import { announceChange } from './shared-poll.ts';
import './publishing.css';

/** Asks how, why and where to; stays open with what was typed when the CMS refuses. */
export function TakeDownForm({ onClose }: { onClose: () => void }) {
  const { id, collectionSlug, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo();
  const router = useRouter();
  const ask = useEndpoint();
  const [words, setWords] = useState(noTakeDownWords);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    try {
      await ask('take-down', { collection: collectionSlug, id, ...takeDownBody(words) });
      toast.success('Đã gỡ khỏi cổng. Trang đổi trong vài giây.');
      if (words.kind !== 'withdrawn') {
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
      <TakeDownFields words={words} onChange={setWords} />
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
