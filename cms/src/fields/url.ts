const schemes = ['https:', 'mailto:', 'tel:'];

/** True for an address that may stand in a text: https, mailto or tel, or a path of the portal. */
export function isSafeLink(value: string): boolean {
  if (/^\/(?!\/)/.test(value) || value.startsWith('#')) return true;
  return URL.canParse(value) && schemes.includes(new URL(value).protocol);
}

/** Validation of a link that has to be safe. */
export const safeLink = (value: string | null | undefined): string | true =>
  (typeof value === 'string' && isSafeLink(value.trim())) ||
  'Liên kết phải bắt đầu bằng https://, mailto:, tel: hoặc dấu / (trang của cổng).';

/** Validation of an optional https address. */
export const optionalUrl = (value: string | null | undefined): string | true =>
  !value ||
  (URL.canParse(value) && new URL(value).protocol === 'https:') ||
  'Liên kết phải là một địa chỉ đầy đủ, bắt đầu bằng https://.';
