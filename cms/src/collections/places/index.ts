import { placeKindLabels, placeKinds } from '@sxsh/content-types/place';
import { optionsFrom } from '../../fields/options.ts';
import { validityPeriod } from '../../fields/validity-period.ts';
import { vocabularyCollection } from '../vocabulary-collection.ts';
import { refuseCircle } from './tree.ts';

export const places = vocabularyCollection({
  slug: 'places',
  description: 'Tỉnh, xã, phường, khu công nghiệp; huyện cũ giữ lại cho nội dung cũ.',
  columns: ['kind', 'parent', 'validTo'],
  fields: [
    { name: 'titleEn', type: 'text', label: 'Tên tiếng Anh' },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: 'Cấp',
      options: optionsFrom(placeKinds, placeKindLabels),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'places',
      index: true,
      label: 'Thuộc',
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      validate: refuseCircle,
    },
    ...validityPeriod('places'),
  ],
});
