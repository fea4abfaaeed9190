import type { CollectionConfig } from 'payload';
import { receiptStateLabels, receiptStates } from '@sxsh/content-types/change';
import { accessFor } from '../../access/access.ts';
import { idField } from '../../fields/id.ts';

/** What became of each document's last change on the portal, as the publisher reports it. */
export const receipts: CollectionConfig = {
  slug: 'receipts',
  labels: { singular: 'Biên nhận xuất bản', plural: 'Biên nhận xuất bản' },
  access: accessFor('receipts'),
  admin: { group: 'Cổng thông tin', hidden: true },
  fields: [
    idField(),
    { name: 'ofCollection', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'document', type: 'text', label: 'Mã tài liệu', required: true, unique: true },
    { name: 'time', type: 'date', label: 'Thay đổi lúc', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Kết quả',
      required: true,
      index: true,
      options: receiptStates.map((value) => ({ value, label: receiptStateLabels[value] })),
    },
    { name: 'at', type: 'date', label: 'Lúc', required: true },
    { name: 'release', type: 'number', label: 'Bản phát hành số', required: true },
    { name: 'path', type: 'text', label: 'Địa chỉ' },
    { name: 'message', type: 'textarea', label: 'Ghi chú' },
  ],
};
