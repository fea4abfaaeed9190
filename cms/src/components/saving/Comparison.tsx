'use client';

import type { KeptTextOffer } from '../../saving/kept-text-offer.ts';
import { changedPart } from './changed-part.ts';

type Field = KeptTextOffer['fields'][number];
export type Side = 'theirs' | 'mine';

const sides: Record<Side, string> = { theirs: 'Bản mới nhất', mine: 'Bản của tôi' };
/** Letters shown before a long text folds. */
const long = 400;

type Props = {
  field: Field;
  /** Absent while nothing is being chosen. */
  chosen?: Side | undefined;
  onChoose: (side: Side) => void;
};

/** One field in both versions, with a choice between them while one is being made. */
export function Comparison({ field, chosen, onChoose }: Props) {
  const { name, label, theirs, mine, touched } = field;
  const shown = changedPart(theirs, mine);
  const isSameText = theirs === mine;
  return (
    <fieldset className="kept-text__field">
      <legend>
        {label}
        {touched === false && <span> (bạn không sửa mục này)</span>}
      </legend>
      {isSameText && <p>Chữ giống nhau, chỉ khác cách trình bày.</p>}
      {(['theirs', 'mine'] as const).map((side) => (
        <div className="kept-text__side" key={side}>
          {chosen === undefined ? (
            <strong>{sides[side]}</strong>
          ) : (
            <label>
              <input
                type="radio"
                name={`kept-text-${name}`}
                value={side}
                checked={chosen === side}
                onChange={() => onChoose(side)}
              />
              {sides[side]}
            </label>
          )}
          {!isSameText && <Text text={shown[side]} />}
        </div>
      ))}
    </fieldset>
  );
}

function Text({ text }: { text: string }) {
  if (text === '') return <p className="kept-text__nothing">(để trống)</p>;
  if (text.length <= long) return <p>{text}</p>;
  return (
    <details>
      <summary>{text.slice(0, long)}…</summary>
      <p>{text}</p>
    </details>
  );
}
