import { validities, validityLabels } from '@sxsh/content-types/policy-document';
import type { Field } from 'payload';
import { dayField } from '../../fields/date.ts';
import { optionsFrom } from '../../fields/options.ts';

const needsDayInForce = (value: unknown, { data }: { data: unknown }): string | true =>
  Boolean(value) ||
  (data as { validity?: unknown }).validity === 'undetermined' ||
  'Cần ngày có hiệu lực (chỉ bỏ trống khi tình trạng là “Không xác định”).';

/** From when to when it holds, and how it stands now. */
export const validity: Field[] = [
  {
    name: 'validity',
    type: 'select',
    required: true,
    index: true,
    label: 'Tình trạng hiệu lực',
    options: optionsFrom(validities, validityLabels),
  },
  {
    type: 'row',
    fields: [
      {
        ...dayField({ name: 'inForceOn', label: 'Ngày có hiệu lực' }),
        validate: needsDayInForce,
      },
      dayField({ name: 'outOfForceOn', label: 'Ngày hết hiệu lực' }),
    ],
  },
  {
    name: 'validityNote',
    type: 'textarea',
    label: 'Phần hết hiệu lực và lý do',
  },
];
