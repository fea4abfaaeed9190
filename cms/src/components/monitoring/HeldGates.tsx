'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { gates, type Gate, type HeldGates as Held } from '@sxsh/content-types/held';
import { announceChange } from '../publishing/shared-poll.ts';
import { sentenceOf, useEndpoint } from '../publishing/useEndpoint.ts';
import { gateText } from './gate-wording.ts';

/** What the publisher holds until its reader has looked: what it is, and a button that says what will be done. */
export function HeldGates({ held }: { held: Held }) {
  return gates.map((gate) => held[gate] && <ShutGate key={gate} gate={gate} held={held} />);
}

function ShutGate({ gate, held }: { gate: Gate; held: Held }) {
  const ask = useEndpoint();
  const [isSure, setIsSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const { title, about, action, warning } = gateText(gate, held);

  const accept = async () => {
    setBusy(true);
    try {
      await ask('accept', { gate, ...(gate === 'shrink' && { count: held.shrink?.count }) });
      toast.success('Đã xác nhận. Cổng được cập nhật trong ít phút.');
    } catch (error) {
      toast.error(sentenceOf(error));
    }
    setIsSure(false);
    setBusy(false);
    announceChange();
  };
  const button = (label: string, onClick: () => void, style: 'primary' | 'secondary') => (
    <Button buttonStyle={style} size="small" margin={false} disabled={busy} onClick={onClick}>
      {label}
    </Button>
  );

  return (
    <section className="held-gate" aria-label={title}>
      <div role="alert">
        <h3>{title}</h3>
        <p>{about}</p>
      </div>
      {gate === 'shrink' && held.shrink && <Absences absences={held.shrink} />}
      {isSure && <p role="alert">{warning}</p>}
      <div className="held-gate__buttons">
        {isSure ? (
          <>
            {button(`Xác nhận: ${action}`, () => void accept(), 'primary')}
            {button('Thôi', () => setIsSure(false), 'secondary')}
          </>
        ) : (
          button(action, () => setIsSure(true), 'secondary')
        )}
      </div>
    </section>
  );
}

function Absences({ absences: { count, documents } }: { absences: NonNullable<Held['shrink']> }) {
  const others = count - documents.length;
  return (
    <ul>
      {documents.map(({ id, title, address }) => (
        <li key={id}>{[title ?? id, address].filter(Boolean).join(' – ')}</li>
      ))}
      {others > 0 && <li>và {others.toLocaleString('vi')} nội dung khác</li>}
    </ul>
  );
}
