import { richTextField } from '../../fields/rich-text.ts';
import { documentCollection } from '../document-collection.ts';

export const pages = documentCollection({
  slug: 'pages',
  description: 'Trang tĩnh: giới thiệu, liên hệ, điều khoản sử dụng.',
  content: [richTextField({ required: true })],
});
