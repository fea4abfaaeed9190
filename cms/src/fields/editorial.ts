import { documentCollections, type DocumentCollection } from '@sxsh/content-types/collections';
import type { Field, Where } from 'payload';

/** The picture shown first, in lists and when the page is shared. */
export const leadPictureField = (): Field => ({
  name: 'leadPicture',
  type: 'upload',
  relationTo: 'media',
  label: 'Ảnh đại diện',
  filterOptions: { mimeType: { contains: 'image/' } },
});

export const relatedField = (): Field => ({
  name: 'related',
  type: 'relationship',
  relationTo: [...documentCollections],
  hasMany: true,
  label: 'Nội dung liên quan',
});

export const attachmentsField = (): Field => ({
  name: 'attachments',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: 'Tệp đính kèm',
  admin: { description: 'Người đọc tải về được, với tên tệp gốc.' },
});

/** Names the original that this document translates. */
export const translationOfField = (collection: DocumentCollection): Field => ({
  name: 'translationOf',
  type: 'relationship',
  relationTo: collection,
  index: true,
  label: 'Là bản dịch của',
  filterOptions: ({ id, data }) => {
    const conditions: Where[] = [
      { translationOf: { exists: false } },
      { language: { not_equals: (data as { language?: string }).language ?? 'vi' } },
    ];
    if (id) conditions.push({ id: { not_equals: id } });
    return { and: conditions };
  },
  admin: {
    position: 'sidebar',
    description: 'Chọn bản gốc nếu đây là bản dịch. Mỗi bản gốc có một bản dịch cho mỗi ngôn ngữ.',
  },
});
