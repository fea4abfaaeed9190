import { vi } from '@payloadcms/translations/languages/vi';
import { overrides } from './overrides.ts';

/** Wording that recurs in Payload's Vietnamese, and ours; longer phrases before the words inside them. */
const wording: [RegExp, string][] = [
  [/^Lỗi ?- /u, ''],
  [/ \((?:unknown|unspecific) error\)/gu, ''],
  [/ \(globals\)/gu, ''],
  [/Ngưng xuất bản|Hủy xuất bản/gu, 'Gỡ khỏi cổng'],
  [/ngưng xuất bản|hủy xuất bản/gu, 'gỡ khỏi cổng'],
  [/Xuất bản/gu, 'Đăng'],
  [/[Tt]ái xuất bản/gu, 'đăng lại'],
  [/xuất bản|Xuất bản/giu, 'đăng'],
  [/bản tài liệu/gu, 'tài liệu'],
  [/\b[Ff]ields?\b/gu, 'mục'],
  [/\bTrường\b/gu, 'Mục'],
  [/\btrường\b/gu, 'mục'],
  [/Bộ sưu tập|bộ sưu tập|\bCollections?\b/gu, 'mục nội dung'],
  [/tập tin|\b[Ff]ile\b/gu, 'tệp'],
  [/\bbảng điều khiển\b/gu, 'trang làm việc'],
  [/oà(?!\p{L})/gu, 'òa'],
  [/oá(?!\p{L})/gu, 'óa'],
  [/uỷ(?!\p{L})/gu, 'ủy'],
  [/uỳ(?!\p{L})/gu, 'ùy'],
  [/'(.+)'/u, '$1'],
];

const reworded = (text: string): string => {
  const plain = wording.reduce((words, [from, to]) => words.replace(from, to), text);
  return plain === text ? text : plain.charAt(0).toUpperCase() + plain.slice(1);
};

type Tree = { [key: string]: string | Tree };

const walk = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? reworded(value) : walk(value),
    ]),
  );

const merge = (tree: Tree, over: Tree): Tree =>
  Object.fromEntries(
    [...new Set([...Object.keys(tree), ...Object.keys(over)])].map((key) => {
      const [a, b] = [tree[key], over[key]];
      return [key, typeof a === 'object' && typeof b === 'object' ? merge(a, b) : (b ?? a ?? '')];
    }),
  );

/**
 * The admin's only language: Payload's Vietnamese in the house's words (đăng, mục, tệp; the tone mark as in
 * hòa, thủy), with our own sentences where its wording misleads.
 */
export const vietnamese: typeof vi = {
  ...vi,
  translations: merge(walk(vi.translations), overrides) as typeof vi.translations,
};
