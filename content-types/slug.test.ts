import { expect, test } from 'vitest';
import { isSlug, slugify, slugMaxLength } from './slug.ts';

test('nothing usable gives an empty slug', () => {
  expect(slugify('…!?')).toBe('');
  expect(isSlug('')).toBe(false);
});

test.each([
  ['Sản xuất sạch hơn ở Đồng Nai', 'san-xuat-sach-hon-o-dong-nai'],
  ['Sản xuất'.normalize('NFD'), 'san-xuat'],
  ['Quyết định 1419/QĐ-TTg', 'quyet-dinh-1419-qd-ttg'],
  ['  “Nước thải” & bùn  ', 'nuoc-thai-bun'],
])('%s becomes %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a long title is cut at a word', () => {
  const slug = slugify('tiết kiệm năng lượng '.repeat(10));
  expect(slug.length).toBeLessThanOrEqual(slugMaxLength);
  expect(slug).toMatch(/-(tiet|kiem|nang|luong)$/);
  expect(isSlug(slug)).toBe(true);
});

test('one word longer than a slug is cut in the middle', () => {
  expect(slugify('a'.repeat(200))).toHaveLength(slugMaxLength);
});
