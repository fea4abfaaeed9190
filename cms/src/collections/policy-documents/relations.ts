import {
  policyRelationLabels,
  policyRelations as relations,
} from '@sxsh/content-types/policy-document';
import type { Field } from 'payload';

/** Entered on the later document only; both pages show it. */
export const policyRelations: Field[] = [
  {
    name: 'relations',
    type: 'array',
    label: 'Quan hệ với văn bản khác',
    labels: { singular: 'Quan hệ', plural: 'Quan hệ' },
    admin: {
      description: 'Chỉ ghi ở văn bản ra sau; trang của văn bản kia tự hiện chiều ngược lại.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'relation',
            type: 'select',
            required: true,
            label: 'Văn bản này',
            options: relations.map((value) => ({
              value,
              label: policyRelationLabels[value].vi.forward,
            })),
          },
          {
            name: 'document',
            type: 'relationship',
            relationTo: 'policy-documents',
            required: true,
            label: 'Văn bản',
            filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
          },
        ],
      },
    ],
  },
];
