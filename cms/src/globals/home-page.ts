import { documentCollections } from '@sxsh/content-types/collections';
import type { GlobalConfig } from 'payload';
import { globalAccessFor } from '../access/access.ts';
import { hiddenFromAllBut } from '../access/roles.ts';

export const homePage: GlobalConfig = {
  slug: 'home-page',
  label: 'Trang chủ',
  access: globalAccessFor('home-page'),
  admin: {
    group: 'Cổng thông tin',
    hideAPIURL: true,
    hidden: hiddenFromAllBut('administrator', 'reviewer', 'editor'),
    description: 'Nội dung đặt lên đầu trang chủ.',
  },
  fields: [
    {
      name: 'featured',
      type: 'relationship',
      relationTo: [...documentCollections],
      hasMany: true,
      maxRows: 6,
      label: 'Nổi bật',
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: 'Chủ đề hiện trên trang chủ',
    },
    { name: 'introduction', type: 'textarea', label: 'Lời giới thiệu' },
    { name: 'introductionEn', type: 'textarea', label: 'Lời giới thiệu (tiếng Anh)' },
  ],
};
