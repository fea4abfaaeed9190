import { termFields } from '../../fields/term.ts';
import { vocabularyCollection } from '../vocabulary-collection.ts';

export const industries = vocabularyCollection({
  slug: 'industries',
  description: 'Ngành sản xuất; mỗi ngành có một trang.',
  columns: ['code', 'titleEn', 'slug'],
  fields: termFields({
    name: 'code',
    type: 'text',
    label: 'Mã ngành',
    admin: { description: 'Mã theo hệ thống ngành kinh tế Việt Nam (VSIC), nếu có.' },
  }),
});
