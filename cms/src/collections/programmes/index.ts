import { dayField } from '../../fields/date.ts';
import { termFields } from '../../fields/term.ts';
import { vocabularyCollection } from '../vocabulary-collection.ts';

export const programmes = vocabularyCollection({
  slug: 'programmes',
  description: 'Chương trình mà công việc được tính vào.',
  columns: ['from', 'until', 'slug'],
  fields: termFields(
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', label: 'Từ ngày' }),
        dayField({ name: 'until', label: 'Đến ngày' }),
      ],
    },
    {
      name: 'basis',
      type: 'relationship',
      relationTo: 'policy-documents',
      label: 'Văn bản làm căn cứ',
    },
  ),
});
