import { policyKindLabels, policyKinds } from '@sxsh/content-types/policy-document';
import { optionalUrl } from '../../fields/url.ts';
import { optionsFrom } from '../../fields/options.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { documentCollection } from '../document-collection.ts';
import { issue } from './issue.ts';
import { policyRelations } from './relations.ts';
import { originalIsAttached } from './original.ts';
import { validity } from './validity.ts';

/** Nghị định 42/2022/NĐ-CP, art. 4, names what must be shown: those fields are required to publish. */
export const policyDocuments = documentCollection({
  slug: 'policy-documents',
  description: 'Văn bản pháp luật và chính sách. Các mục của Nghị định 42/2022/NĐ-CP là bắt buộc.',
  columns: ['number', 'validity', 'issuedOn'],
  searchable: ['number', 'subject'],
  lead: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          required: true,
          index: true,
          label: 'Số/ký hiệu',
          admin: { description: 'Ví dụ 1419/QĐ-TTg.' },
        },
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: 'Hình thức văn bản',
          options: optionsFrom(policyKinds, policyKindLabels),
        },
      ],
    },
    { name: 'subject', type: 'textarea', required: true, label: 'Trích yếu' },
  ],
  content: [
    richTextField({ label: 'Toàn văn' }),
    {
      name: 'sourceUrl',
      type: 'text',
      label: 'Nơi xem bản gốc',
      validate: (value: string | null | undefined, { data }: { data: unknown }) => {
        const link = optionalUrl(value);
        return link === true ? originalIsAttached(value, data) : link;
      },
      admin: {
        description:
          'Liên kết https://, ví dụ trên vbpl.vn. Bắt buộc khi chưa đính kèm tệp văn bản (thẻ “Liên quan và tệp”).',
      },
    },
  ],
  tabs: [
    { label: 'Ban hành', fields: issue },
    { label: 'Hiệu lực', fields: validity },
    { label: 'Văn bản liên quan', fields: policyRelations },
  ],
});
