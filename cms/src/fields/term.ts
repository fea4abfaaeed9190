import type { Field } from 'payload';
import { slugField } from './slug.ts';

/** What every term has after its title. */
export const termFields = (...own: Field[]): Field[] => [
  { name: 'titleEn', type: 'text', label: 'Tên tiếng Anh' },
  { name: 'summary', type: 'textarea', label: 'Giới thiệu' },
  { name: 'summaryEn', type: 'textarea', label: 'Giới thiệu (tiếng Anh)' },
  ...own,
  slugField(),
];
