import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { idField } from '../../fields/id.ts';

/** One row for every document deleted for good, so that the change list can tell. */
export const tombstones: CollectionConfig = {
  slug: 'tombstones',
  labels: { singular: 'Tài liệu đã xóa hẳn', plural: 'Tài liệu đã xóa hẳn' },
  access: accessFor('tombstones'),
  admin: { group: 'Cổng thông tin', useAsTitle: 'title', hidden: true },
  fields: [
    idField(),
    { name: 'ofCollection', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'document', type: 'text', label: 'Mã tài liệu', required: true, unique: true },
    { name: 'title', type: 'text', label: 'Tiêu đề' },
  ],
};
