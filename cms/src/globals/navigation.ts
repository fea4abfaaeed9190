import type { GlobalConfig } from 'payload';
import { globalAccessFor } from '../access/access.ts';
import { hiddenFromAllBut } from '../access/roles.ts';
import { linkFields } from './link.ts';

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Trình đơn',
  access: globalAccessFor('navigation'),
  admin: {
    group: 'Cổng thông tin',
    hideAPIURL: true,
    hidden: hiddenFromAllBut('administrator', 'reviewer', 'editor'),
    description: 'Các thư viện luôn có trên đầu trang; ở đây thêm mục khác.',
  },
  fields: [
    {
      name: 'header',
      type: 'array',
      label: 'Đầu trang',
      labels: { singular: 'Mục', plural: 'Mục' },
      fields: linkFields(),
    },
    {
      name: 'footer',
      type: 'array',
      label: 'Chân trang',
      labels: { singular: 'Cột', plural: 'Cột' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true, label: 'Tên cột' },
            { name: 'labelEn', type: 'text', label: 'Tên cột tiếng Anh' },
          ],
        },
        {
          name: 'links',
          type: 'array',
          label: 'Liên kết',
          labels: { singular: 'Liên kết', plural: 'Liên kết' },
          fields: linkFields(),
        },
      ],
    },
  ],
};
