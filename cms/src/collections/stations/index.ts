import { stationKindLabels, stationKinds } from '@sxsh/content-types/station';
import { optionsFrom } from '../../fields/options.ts';
import { validityPeriod } from '../../fields/validity-period.ts';
import { vocabularyCollection } from '../vocabulary-collection.ts';

export const stations = vocabularyCollection({
  slug: 'stations',
  description: 'Các đài nhận kịch bản. Cách liên hệ chỉ dùng trong nội bộ, không lên cổng.',
  columns: ['kind', 'place', 'validTo'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: 'Loại đài',
      options: optionsFrom(stationKinds, stationKindLabels),
    },
    { name: 'place', type: 'relationship', relationTo: 'places', label: 'Địa bàn' },
    ...validityPeriod('stations'),
    {
      name: 'contact',
      type: 'group',
      label: 'Liên hệ (nội bộ)',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'person', type: 'text', label: 'Người liên hệ' },
            { name: 'telephone', type: 'text', label: 'Điện thoại' },
            { name: 'email', type: 'email', label: 'Thư điện tử' },
          ],
        },
        { name: 'note', type: 'textarea', label: 'Ghi chú' },
      ],
    },
  ],
});
