import { termFields } from '../../fields/term.ts';
import { vocabularyCollection } from '../vocabulary-collection.ts';

export const topics = vocabularyCollection({
  slug: 'topics',
  description: 'Chủ đề của nội dung; mỗi chủ đề có một trang.',
  columns: ['titleEn', 'slug'],
  fields: termFields(),
});
