import { richTextField } from '../../fields/rich-text.ts';
import { documentCollection } from '../document-collection.ts';
import { fileOrLink, hostedLink } from './source.ts';

export const videos = documentCollection({
  slug: 'videos',
  description: 'Video của trung tâm: tệp tải lên, hoặc liên kết YouTube, Vimeo.',
  columns: ['durationSeconds', 'publishedAt'],
  lead: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: 'Tệp video',
      filterOptions: { mimeType: { contains: 'video/' } },
      validate: fileOrLink,
    },
    {
      name: 'link',
      type: 'text',
      label: 'Liên kết video',
      validate: hostedLink,
      admin: { description: 'YouTube hoặc Vimeo. Chỉ tải khi người xem bấm phát.' },
    },
  ],
  content: [
    {
      type: 'row',
      fields: [
        {
          name: 'poster',
          type: 'upload',
          relationTo: 'media',
          label: 'Ảnh bìa',
          filterOptions: { mimeType: { contains: 'image/' } },
        },
        {
          name: 'captions',
          type: 'upload',
          relationTo: 'media',
          label: 'Phụ đề (WebVTT)',
          filterOptions: { mimeType: { equals: 'text/vtt' } },
        },
      ],
    },
    { name: 'durationSeconds', type: 'number', min: 1, label: 'Thời lượng (giây)' },
    {
      name: 'transcript',
      type: 'textarea',
      label: 'Lời thoại',
      admin: {
        description:
          'Toàn bộ lời trong video, cho người không nghe được. Có tệp phụ đề thì cổng tự lấy giờ của từng câu; không thì ghi giờ ở đầu dòng: 1:23 Xả đáy lò.',
      },
    },
    richTextField({ name: 'description', label: 'Giới thiệu' }),
  ],
});
