import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { idField } from '../../fields/id.ts';
import { reviewStateLabels, reviewStates } from '../../publishing/review-state.ts';

/**
 * The history of each document's review, a row a step. It lives beside the documents because a hook that
 * touches a versioned document can unpublish it.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Bước duyệt', plural: 'Lịch sử duyệt' },
  access: accessFor('reviews'),
  admin: { group: 'Cổng thông tin', hidden: true },
  indexes: [{ fields: ['document', 'at'] }, { fields: ['open', 'at'] }],
  fields: [
    idField(),
    { name: 'ofCollection', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'document', type: 'text', label: 'Mã tài liệu', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Bước',
      required: true,
      options: reviewStates.map((value) => ({ value, label: reviewStateLabels[value] })),
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú' },
    { name: 'versionTime', type: 'date', label: 'Bản được xem', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người thực hiện' },
    { name: 'byName', type: 'text', label: 'Tên người thực hiện' },
    { name: 'at', type: 'date', label: 'Lúc', required: true },
    { name: 'open', type: 'checkbox', label: 'Đang chờ duyệt hoặc đăng', defaultValue: false },
  ],
};
