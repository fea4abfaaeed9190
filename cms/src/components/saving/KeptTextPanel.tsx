'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { KeptTextOffer } from '../../saving/kept-text-offer.ts';
import { atClock } from '../publishing/time.ts';
import { Comparison, type Side } from './Comparison.tsx';
import { FormName } from './FormName.tsx';
import { useIsStale, useKeptText } from './useKeptText.ts';
import './kept-text.css';

/** Above a document's fields: what its reader typed and could not save, beside the newest version. */
export function KeptTextPanel() {
  const { isTrashed } = useDocumentInfo();
  const isStale = useIsStale();
  const [kept, setKept] = useState(0);
  const { offer, busy, resolve } = useKeptText(isStale, kept);
  return (
    <>
      <FormName onKept={() => setKept((times) => times + 1)} />
      {offer && !isTrashed && (
        <Offer
          key={offer.text}
          offer={offer}
          busy={busy}
          onResolve={(mine, isByField) => void resolve(mine, isByField)}
        />
      )}
    </>
  );
}

type Props = {
  offer: KeptTextOffer;
  busy: boolean;
  onResolve: (mine: string[], isByField?: boolean) => void;
};

function Offer({ offer, busy, onResolve }: Props) {
  const { fields, newest, at, further } = offer;
  const [step, setStep] = useState<'begin' | 'choose' | 'drop'>('begin');
  const own = fields.filter(({ touched }) => touched !== false).map(({ name }) => name);
  const [mine, setMine] = useState(own);
  const choose = (name: string, side: Side) =>
    setMine([...mine.filter((one) => one !== name), ...(side === 'mine' ? [name] : [])]);
  const sideOf = (name: string): Side => (mine.includes(name) ? 'mine' : 'theirs');
  const button = (label: string, onClick: () => void, style: 'primary' | 'secondary') => (
    <Button buttonStyle={style} size="small" margin={false} disabled={busy} onClick={onClick}>
      {label}
    </Button>
  );

  return (
    <section id="kept-text" className="kept-text" aria-labelledby="kept-text-title" tabIndex={-1}>
      <div role="alert">
        <h2 id="kept-text-title">Có nội dung bạn đã gõ nhưng chưa lưu được</h2>
        <p>
          Bạn gõ {atClock(at)}. {savedBy(newest)} {atClock(newest.updatedAt)}.
          {further > 0 && ` Còn ${further} nội dung nữa sẽ hiện sau khi xử lý nội dung này.`}
        </p>
      </div>
      <div className="kept-text__fields">
        {fields.map((field) => (
          <Comparison
            key={field.name}
            field={field}
            chosen={step === 'choose' ? sideOf(field.name) : undefined}
            onChoose={(side) => choose(field.name, side)}
          />
        ))}
      </div>
      {step === 'drop' && <p role="alert">Nội dung bạn đã gõ sẽ bị bỏ hẳn, không lấy lại được.</p>}
      <div className="kept-text__buttons">
        {step === 'begin' && (
          <>
            {button('Lấy bản mới nhất', () => setStep('drop'), 'secondary')}
            {button('Giữ bản của tôi', () => onResolve(own), 'secondary')}
            {button('Chọn từng mục', () => setStep('choose'), 'secondary')}
          </>
        )}
        {step === 'choose' && button('Lưu các mục đã chọn', () => onResolve(mine, true), 'primary')}
        {step === 'drop' && button('Bỏ nội dung của tôi', () => onResolve([]), 'primary')}
        {step !== 'begin' && button('Thôi', () => setStep('begin'), 'secondary')}
      </div>
    </section>
  );
}

const savedBy = ({ by, isYou }: KeptTextOffer['newest']): string =>
  isYou
    ? 'Bản mới nhất do chính bạn lưu từ một cửa sổ khác'
    : by
      ? `Bản mới nhất do ${by} lưu`
      : 'Bản mới nhất được lưu';
