import { richTextField } from '../../fields/rich-text.ts';
import { documentCollection } from '../document-collection.ts';

export const articles = documentCollection({
  slug: 'articles',
  description: 'Tin, bài và hướng dẫn về sản xuất sạch hơn.',
  content: [
    richTextField({ required: true }),
    {
      type: 'row',
      fields: [
        { name: 'authors', type: 'text', label: 'Tác giả' },
        {
          name: 'source',
          type: 'text',
          label: 'Nguồn',
          admin: { description: 'Ghi khi bài không do trung tâm viết.' },
        },
      ],
    },
  ],
});
