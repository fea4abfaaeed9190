import type { PayloadRequest } from 'payload';
import { atClock } from '../components/publishing/time.ts';
import { Refusal } from '../errors/refusal.ts';
import type { OwnField, Values } from './differences.ts';
import type { LastSave } from './lease.ts';
import { valueText } from './value-text.ts';

const shortest = 120;
const inShort = (text: string): string =>
  text.length > shortest ? `${text.slice(0, shortest - 1)}…` : text;

/** A field's label, as the form shows it. */
export const labelOf = (field: OwnField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

/** The document is being saved by somebody else at this moment. */
export const busy = (): Refusal =>
  new Refusal(
    'Chưa lưu được, vì tài liệu này đang được lưu từ một nơi khác. Hãy lưu lại sau vài giây.',
    { status: 409 },
  );

/** Who saved the newest version; undefined when that save is not the last one we know of. */
export function saverOf(req: PayloadRequest, updatedAt: string, last: LastSave | undefined) {
  if (!last || Date.parse(last.at) !== Date.parse(updatedAt)) return undefined;
  return { name: last.byName, isYou: last.by !== undefined && last.by === req.user?.id };
}

type Stale = {
  title: string;
  /** The newest version's time. */
  updatedAt: string;
  last: LastSave | undefined;
  fields: OwnField[];
  sent: Values;
  newest: Values;
  kept: 'new' | 'renewed' | 'too long' | undefined;
  /** The person has been told: the refusal has no sentence, which the form would show again. */
  isRepeated: boolean;
};

/**
 * The refusal (409) of a save that would overwrite a newer version: who saved it when, and field by field what
 * differs. The form marks `updatedAt`, which shows nowhere: that is how the panel learns of it.
 */
export async function stale(req: PayloadRequest, about: Stale): Promise<Refusal> {
  const { title, updatedAt, last, fields, sent, newest, kept } = about;
  const saver = saverOf(req, updatedAt, last);
  const who = saver?.isYou
    ? 'chính bạn đã lưu bản mới hơn từ một cửa sổ khác'
    : saver?.name
      ? `${saver.name} đã lưu bản mới hơn`
      : 'đã có bản mới hơn được lưu';
  const labels = fields.map(labelOf).join(', ');
  const said = `“${title}” chưa lưu được, vì ${who} ${atClock(updatedAt)}. Khác nhau ở ${labels}.`;
  const then =
    kept === 'too long'
      ? 'Nội dung bạn gõ quá dài nên không giữ lại được, hãy chép ra chỗ khác trước khi tải lại trang.'
      : kept
        ? 'Nội dung bạn gõ đã được giữ lại, hãy chọn cách xử lý ở đầu trang.'
        : 'Hãy tải lại trang.';
  const differences = await Promise.all(
    fields.map(async (field) => ({
      field: field.name,
      label: labelOf(field),
      theirs: inShort(await valueText(req, field, newest[field.name])),
      yours: inShort(await valueText(req, field, sent[field.name])),
    })),
  );
  const message = `${said} ${then}`;
  return new Refusal(about.isRepeated ? '' : message, {
    status: 409,
    data: { updatedAt, differences, errors: [{ path: 'updatedAt', message }] },
  });
}
