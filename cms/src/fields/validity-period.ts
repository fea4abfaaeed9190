import type { Field } from 'payload';
import { dayField } from './date.ts';

/** Districts and their stations ended in 2025: old content keeps their names, new content the successor's. */
export const validityPeriod = (successors: 'places' | 'stations'): Field[] => [
  {
    type: 'row',
    fields: [
      dayField({ name: 'validFrom', label: 'Có từ ngày' }),
      dayField({ name: 'validTo', label: 'Đến hết ngày' }),
    ],
  },
  {
    name: 'successor',
    type: 'relationship',
    relationTo: successors,
    label: 'Được thay bằng',
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
];
