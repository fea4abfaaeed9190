import {
  cueKindLabels,
  cueKinds,
  genreLabels,
  genres,
  media,
  mediumLabels,
} from '@sxsh/content-types/broadcast-script';
import type { Field } from 'payload';
import { optionsFrom } from '../../fields/options.ts';
import { needsCues, needsRows } from './required-text.ts';

const isTelevision = (data: { medium?: unknown }) => data.medium === 'television';

/** What kind of script it is. */
export const scriptKind: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'medium',
        type: 'select',
        required: true,
        defaultValue: 'radio',
        label: 'Loại hình',
        options: optionsFrom(media, mediumLabels),
        admin: { isClearable: false },
      },
      {
        name: 'genre',
        type: 'select',
        required: true,
        label: 'Thể loại',
        options: optionsFrom(genres, genreLabels),
      },
    ],
  },
];

/** What is read, heard and seen. */
export const scriptText: Field[] = [
  {
    name: 'opening',
    type: 'textarea',
    label: 'Lời mở đầu',
    admin: { description: 'Để chỗ trống cho tên đài, người dẫn, khung giờ: “Đài … xin chào…”.' },
  },
  {
    name: 'cues',
    type: 'array',
    label: 'Lời đọc và âm thanh',
    labels: { singular: 'Đoạn', plural: 'Đoạn' },
    validate: needsCues,
    admin: { condition: (data) => !isTelevision(data) },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'speech',
            label: 'Là gì',
            options: optionsFrom(cueKinds, cueKindLabels),
            admin: { isClearable: false, width: '50%' },
          },
          {
            name: 'speaker',
            type: 'text',
            label: 'Người đọc',
            admin: { description: 'PTV 1, PTV 2, MC, khách mời…', width: '50%' },
          },
        ],
      },
      { name: 'text', type: 'textarea', label: 'Lời, hoặc điều nghe thấy' },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    label: 'Các cảnh',
    labels: { singular: 'Cảnh', plural: 'Cảnh' },
    validate: needsRows,
    admin: { condition: isTelevision },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'picture', type: 'textarea', label: 'Hình ảnh', admin: { width: '33%' } },
          { name: 'onScreenText', type: 'textarea', label: 'Bảng chữ', admin: { width: '33%' } },
          { name: 'commentary', type: 'textarea', label: 'Lời bình', admin: { width: '33%' } },
        ],
      },
    ],
  },
  { name: 'closing', type: 'textarea', label: 'Lời kết' },
];
