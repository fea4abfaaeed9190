import { documentCollections, termCollections } from '@sxsh/content-types/collections';
import type { Field } from 'payload';
import { safeLink } from '../fields/url.ts';

type Link = { document?: unknown; url?: string | null };

/** A menu entry: a document of ours or an address, with its label in both languages. */
export const linkFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'label', type: 'text', required: true, label: 'Nhãn' },
      { name: 'labelEn', type: 'text', label: 'Nhãn tiếng Anh' },
    ],
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...documentCollections, ...termCollections],
    label: 'Nội dung của cổng',
  },
  {
    name: 'url',
    type: 'text',
    label: 'Hoặc địa chỉ khác',
    validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) =>
      value
        ? safeLink(value)
        : Boolean((siblingData as Link).document) || 'Chọn một nội dung, hoặc nhập một địa chỉ.',
  },
];
