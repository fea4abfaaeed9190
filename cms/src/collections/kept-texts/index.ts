import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { idField } from '../../fields/id.ts';

/**
 * What a person typed and could not save, because somebody had saved a newer version; a row a form. Only the
 * endpoints of `saving` read it, each for the person who asks.
 */
export const keptTexts: CollectionConfig = {
  slug: 'kept-texts',
  labels: { singular: 'Nội dung chưa lưu được', plural: 'Nội dung chưa lưu được' },
  access: accessFor('kept-texts'),
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['owner', 'document', 'at'] }],
  fields: [
    idField(),
    { name: 'owner', type: 'text', label: 'Mã người gõ', required: true },
    { name: 'document', type: 'text', label: 'Tài liệu', required: true, index: true },
    { name: 'source', type: 'text', label: 'Khung soạn', required: true, unique: true },
    { name: 'at', type: 'date', label: 'Lúc', required: true, index: true },
    { name: 'values', type: 'json', label: 'Nội dung', required: true },
    { name: 'touched', type: 'json', label: 'Các mục đã sửa' },
  ],
};
