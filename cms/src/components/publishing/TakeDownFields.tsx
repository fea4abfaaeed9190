'use client';

import { takeDownKinds, takeDownLabels, type TakeDownKind } from '@sxsh/content-types/change';
import { TextInput, TextareaInput } from '@payloadcms/ui';
import './publishing.css';

/** What a take-down asks for; the target only counts for a redirect. */
export type TakeDownWords = { kind: TakeDownKind; reason: string; target: string };

/** An empty answer to begin with. */
export const noTakeDownWords: TakeDownWords = { kind: 'withdrawn', reason: '', target: '' };

/** The words as the endpoints take them. */
export const takeDownBody = ({ kind, reason, target }: TakeDownWords) => ({
  kind,
  reason,
  ...(kind === 'redirected' && { target }),
});

type Props = { words: TakeDownWords; onChange: (words: TakeDownWords) => void };

/** How, why and where to. */
export function TakeDownFields({ words, onChange }: Props) {
  const { kind, reason, target } = words;
  return (
    <>
      <fieldset className="take-down__kinds">
        <legend>Cách gỡ</legend>
        {takeDownKinds.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="take-down-kind"
              value={value}
              checked={kind === value}
              onChange={() => onChange({ ...words, kind: value })}
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
        onChange={(event) => onChange({ ...words, reason: event.target.value })}
      />
      {kind === 'redirected' && (
        <TextInput
          label="Địa chỉ chuyển tới"
          path="take-down-target"
          placeholder="/tin-tuc/bai-moi/"
          required
          value={target}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            onChange({ ...words, target: event.target.value })
          }
        />
      )}
    </>
  );
}
