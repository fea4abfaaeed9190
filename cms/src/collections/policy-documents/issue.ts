import type { Field } from 'payload';
import { dayField } from '../../fields/date.ts';

/** Who issued and signed it, when, and for what. */
export const issue: Field[] = [
  {
    name: 'issuers',
    type: 'array',
    required: true,
    minRows: 1,
    label: 'Cơ quan ban hành',
    labels: { singular: 'Cơ quan', plural: 'Cơ quan' },
    fields: [{ name: 'name', type: 'text', required: true, label: 'Tên cơ quan' }],
  },
  {
    name: 'signers',
    type: 'array',
    label: 'Người ký',
    labels: { singular: 'Người ký', plural: 'Người ký' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, label: 'Họ và tên' },
          { name: 'title', type: 'text', label: 'Chức danh' },
        ],
      },
    ],
  },
  dayField({ name: 'issuedOn', label: 'Ngày ban hành', required: true, index: true }),
  {
    type: 'row',
    fields: [
      dayField({ name: 'gazetteDate', label: 'Ngày đăng công báo' }),
      { name: 'gazetteNumber', type: 'text', label: 'Số công báo' },
    ],
  },
  {
    name: 'fields',
    type: 'array',
    label: 'Lĩnh vực',
    labels: { singular: 'Lĩnh vực', plural: 'Lĩnh vực' },
    fields: [{ name: 'name', type: 'text', required: true, label: 'Lĩnh vực' }],
  },
  { name: 'scope', type: 'text', label: 'Phạm vi áp dụng' },
];
