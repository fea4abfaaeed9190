'use client';

import { Button, DatePicker, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { minuteText } from '../../publishing/scheduling/wording.ts';
import type { ScheduleAction } from '../../publishing/scheduling/schedule.ts';
import { noTakeDownWords, takeDownBody, TakeDownFields } from '../publishing/TakeDownFields.tsx';
import { sentenceOf, useEndpoint } from '../publishing/useEndpoint.ts';
import { instantOf, nextFullHour, wallOf, weekdayOf } from './vietnam-time.ts';
import './scheduling.css';

const field = 'schedule-at';

type Props = { action: ScheduleAction; title: string; onClose: () => void };

/** Asks for a minute in Vietnamese time, and for a take-down also how and why. */
export function ScheduleForm({ action, title, onClose }: Props) {
  const { id, collectionSlug } = useDocumentInfo();
  const unsaved = useFormModified();
  const ask = useEndpoint();
  const [at, setAt] = useState<string | undefined>(() => nextFullHour(Date.now()));
  const [words, setWords] = useState(noTakeDownWords);
  const [busy, setBusy] = useState(false);
  const isTakeDown = action === 'take-down';

  const submit = async () => {
    setBusy(true);
    try {
      const about = { collection: collectionSlug, id, action, at };
      await ask('schedule', isTakeDown ? { ...about, ...takeDownBody(words) } : about);
      // The form is made anew, read-only: Payload asks for its permissions with the page alone.
      window.location.reload();
    } catch (error) {
      toast.error(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <div className="confirmation-modal__wrapper schedule-form">
      <h1>{title}</h1>
      <div>
        <label htmlFor={field}>Ngày và giờ (giờ Việt Nam)</label>
        <DatePicker
          displayFormat="dd/MM/yyyy HH:mm"
          minDate={wallOf(new Date().toISOString())}
          onChange={(wall: Date | null) => setAt(wall ? instantOf(wall) : undefined)}
          overrides={{ id: field, autoComplete: 'off', timeCaption: 'Giờ' }}
          pickerAppearance="dayAndTime"
          timeFormat="HH:mm"
          {...(at && { value: wallOf(at) })}
        />
      </div>
      {isTakeDown && <TakeDownFields words={words} onChange={setWords} />}
      <p aria-live="polite">
        {at === undefined
          ? 'Hãy chọn ngày và giờ.'
          : `Sẽ ${isTakeDown ? 'gỡ' : 'đăng'} ${minuteText(at)} (${weekdayOf(at)}). Từ giờ đến lúc đó tài liệu chỉ đọc; muốn sửa thì hủy lịch.`}
      </p>
      {unsaved && <p>Bản nháp đang được lưu…</p>}
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" disabled={busy} onClick={onClose}>
          Thôi
        </Button>
        <Button size="large" disabled={busy || unsaved || !at} onClick={() => void submit()}>
          {busy ? 'Đang hẹn…' : 'Hẹn giờ'}
        </Button>
      </div>
    </div>
  );
}
