import { richTextField } from '../../fields/rich-text.ts';
import { documentCollection } from '../document-collection.ts';

export const caseStudies = documentCollection({
  slug: 'case-studies',
  description: 'Doanh nghiệp đã làm gì, tốn bao nhiêu, tiết kiệm được bao nhiêu.',
  columns: ['enterpriseName', 'publishedAt'],
  searchable: ['enterpriseName'],
  content: [
    {
      type: 'row',
      fields: [
        {
          name: 'enterpriseName',
          type: 'text',
          label: 'Tên doanh nghiệp',
          admin: { description: 'Chỉ lên cổng khi doanh nghiệp đã đồng ý nêu tên.' },
        },
        {
          name: 'enterpriseConsent',
          type: 'checkbox',
          defaultValue: false,
          label: 'Doanh nghiệp đồng ý nêu tên',
        },
      ],
    },
    {
      name: 'measures',
      type: 'array',
      label: 'Giải pháp',
      labels: { singular: 'Giải pháp', plural: 'Giải pháp' },
      fields: [
        { name: 'measure', type: 'textarea', required: true, label: 'Giải pháp' },
        {
          type: 'row',
          fields: [
            { name: 'cost', type: 'number', min: 0, label: 'Chi phí (triệu đồng)' },
            { name: 'savingPerYear', type: 'number', label: 'Tiết kiệm mỗi năm (triệu đồng)' },
            { name: 'paybackMonths', type: 'number', min: 0, label: 'Hoàn vốn (tháng)' },
          ],
        },
        { name: 'effect', type: 'textarea', label: 'Hiệu quả môi trường' },
      ],
    },
    richTextField({ required: true }),
  ],
});
