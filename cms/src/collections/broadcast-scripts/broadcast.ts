import { broadcastClasses, broadcastClassLabels } from '@sxsh/content-types/broadcast-script';
import type { Field } from 'payload';
import { instantField } from '../../fields/date.ts';
import { optionsFrom } from '../../fields/options.ts';

/** Number, series, class and the time proposed for the air. */
export const broadcast: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        index: true,
        label: 'Số kịch bản',
        admin: { description: 'Năm và số thứ tự, ví dụ 2026-014.' },
      },
      { name: 'series', type: 'text', label: 'Loạt bài' },
      { name: 'seriesNumber', type: 'number', min: 1, label: 'Số trong loạt' },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'class',
        type: 'select',
        required: true,
        defaultValue: 'normal',
        label: 'Mức bản tin',
        options: optionsFrom(broadcastClasses, broadcastClassLabels),
        admin: { isClearable: false, description: 'Theo Thông tư 39/2020/TT-BTTTT.' },
      },
      { name: 'audience', type: 'text', label: 'Người nghe, người xem' },
      {
        name: 'targetSeconds',
        type: 'number',
        min: 1,
        label: 'Thời lượng cần đạt (giây)',
      },
    ],
  },
  {
    type: 'row',
    fields: [
      instantField({ name: 'airFrom', label: 'Đề nghị phát từ' }),
      instantField({ name: 'airUntil', label: 'Đề nghị phát đến' }),
    ],
  },
  {
    name: 'audio',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: 'Tệp âm thanh',
    filterOptions: { mimeType: { contains: 'audio/' } },
  },
];
