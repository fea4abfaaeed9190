'use client';

import { Button, toast } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { scheduledText } from '../../publishing/scheduling/wording.ts';
import { sentenceOf, useEndpoint } from '../publishing/useEndpoint.ts';
import { usePublishingStatus } from '../publishing/usePublishingStatus.ts';
import './scheduling.css';

/**
 * Above a document's fields, which are grey while it waits: what it waits for, with *Hủy lịch để sửa*; or why its
 * schedule failed, until somebody has seen it.
 */
export function ScheduleBox() {
  const last = usePublishingStatus()?.schedule.last;
  const ask = useEndpoint();
  const [busy, setBusy] = useState(false);
  const isPending = last?.state === 'pending';
  useReloadAfter(isPending);
  if (!last) return null;
  const arranged = scheduledText(last);

  const end = async () => {
    setBusy(true);
    try {
      await ask(`schedule/${isPending ? 'cancel' : 'acknowledge'}`, { schedule: last.id });
      // The form is made anew: Payload asks for its permissions with the page alone.
      window.location.reload();
    } catch (error) {
      toast.error(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <div className="schedule-box" data-state={last.state} role={isPending ? undefined : 'alert'}>
      {isPending ? (
        <p>
          Hẹn {arranged}, người hẹn: {last.byName ?? 'không rõ'}. Tài liệu chỉ đọc cho đến lúc đó.
        </p>
      ) : (
        <p>
          Đã hẹn {arranged} nhưng không thực hiện được. {last.message}
        </p>
      )}
      {last.mayEnd && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void end()}
        >
          {isPending ? 'Hủy lịch để sửa' : 'Đã xem'}
        </Button>
      )}
    </div>
  );
}

/** Makes the form anew when its schedule is over: there is nothing unsaved in a form that was read-only. */
function useReloadAfter(isPending: boolean): void {
  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current && !isPending) window.location.reload();
    wasPending.current = isPending;
  }, [isPending]);
}
