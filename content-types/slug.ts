/** Longest slug we make: long enough for a headline, short enough for a file name with twins. */
export const slugMaxLength = 96;

/**
 * Takes any Vietnamese or English text and gives an ASCII slug (`Sản xuất sạch hơn ở Đồng Nai` →
 * `san-xuat-sach-hon-o-dong-nai`), cut at a word; an empty string when nothing is left.
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= slugMaxLength) return slug;
  const cut = slug.slice(0, slugMaxLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || slugMaxLength);
}

/** True for what `slugify` could have made; addresses accept nothing else. */
export const isSlug = (value: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= slugMaxLength;
