import type { Block } from 'payload';
import { optionalUrl } from './url.ts';

const video: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: 'Video' },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: 'Tệp video',
      filterOptions: { mimeType: { contains: 'video/' } },
      validate: (value: unknown, { siblingData }: { siblingData: { link?: unknown } }) =>
        Boolean(value) !== Boolean(siblingData.link) ||
        'Chọn một tệp video, hoặc dán một liên kết (không cả hai).',
    },
    {
      name: 'link',
      type: 'text',
      label: 'Liên kết video',
      validate: optionalUrl,
      admin: { description: 'Liên kết YouTube hoặc Vimeo. Chỉ tải khi người xem bấm phát.' },
    },
    { name: 'caption', type: 'text', label: 'Chú thích' },
  ],
};

const callout: Block = {
  slug: 'callout',
  labels: { singular: 'Khung nhấn mạnh', plural: 'Khung nhấn mạnh' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: 'Loại',
      options: [
        { value: 'note', label: 'Ghi chú' },
        { value: 'tip', label: 'Mẹo hay' },
        { value: 'warning', label: 'Cảnh báo' },
      ],
    },
    { name: 'title', type: 'text', label: 'Tiêu đề' },
    { name: 'text', type: 'textarea', required: true, label: 'Nội dung' },
  ],
};

const download: Block = {
  slug: 'download',
  labels: { singular: 'Tệp tải về', plural: 'Tệp tải về' },
  fields: [
    { name: 'file', type: 'upload', relationTo: 'media', required: true, label: 'Tệp' },
    { name: 'title', type: 'text', label: 'Tên hiển thị' },
  ],
};

/** What an editor can put between paragraphs; the site's renderer knows the same three. */
export const richTextBlocks: Block[] = [video, callout, download];
