type Args = { data: unknown };
type Script = { medium?: unknown };

const mediumOf = ({ data }: Args) => (data as Script).medium;
const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'number' && value > 0;

/** A radio script cannot be published without a cue. */
export const needsCues = (value: unknown, args: Args): string | true =>
  mediumOf(args) !== 'radio' ||
  isFilled(value) ||
  'Kịch bản phát thanh cần ít nhất một đoạn lời đọc hoặc âm thanh.';

/** A television script cannot be published without a row. */
export const needsRows = (value: unknown, args: Args): string | true =>
  mediumOf(args) !== 'television' ||
  isFilled(value) ||
  'Kịch bản truyền hình cần ít nhất một cảnh (hình ảnh, bảng chữ, lời bình).';
