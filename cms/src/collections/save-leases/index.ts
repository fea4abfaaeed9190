import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { idField } from '../../fields/id.ts';

/**
 * Who is saving a document at this moment, and who saved it last; a row a document. It lives beside the
 * documents because versions do not say who made them, and because a hook must not touch a versioned document.
 */
export const saveLeases: CollectionConfig = {
  slug: 'save-leases',
  labels: { singular: 'Lượt lưu', plural: 'Lượt lưu' },
  access: accessFor('save-leases'),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    idField(),
    { name: 'document', type: 'text', label: 'Tài liệu', required: true, unique: true },
    { name: 'holder', type: 'text', label: 'Đang lưu' },
    { name: 'until', type: 'number', label: 'Giữ đến', required: true },
    { name: 'savedAt', type: 'date', label: 'Lần lưu cuối' },
    { name: 'savedBy', type: 'text', label: 'Mã người lưu' },
    { name: 'savedByName', type: 'text', label: 'Người lưu' },
    { name: 'savedForm', type: 'text', label: 'Khung soạn đã lưu' },
    { name: 'endedAt', type: 'number', label: 'Lưu xong lúc' },
  ],
};
