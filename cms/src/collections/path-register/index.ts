import type { CollectionConfig } from 'payload';
import { isAddress } from '@sxsh/content-types/addresses';
import { takeDownKinds, takeDownLabels } from '@sxsh/content-types/change';
import { accessFor } from '../../access/access.ts';
import { idField } from '../../fields/id.ts';
import { keepRegister, noteChange } from './hooks.ts';

const entered = { position: 'sidebar', readOnly: true } as const;

/**
 * Which document has which path, for ever once it was public; take-downs; paths of an older site. Whether a
 * path is live or redirects is derived (publishing/standing.ts), never stored.
 */
export const pathRegister: CollectionConfig = {
  slug: 'path-register',
  labels: { singular: 'Địa chỉ', plural: 'Sổ địa chỉ' },
  access: accessFor('path-register'),
  admin: {
    group: 'Cổng thông tin',
    useAsTitle: 'path',
    defaultColumns: ['path', 'ofCollection', 'firstLiveAt', 'takeDown.kind'],
    description:
      'Mỗi địa chỉ đã công khai thuộc về tài liệu của nó mãi mãi. Ở đây quản trị viên chỉ nhập thêm địa chỉ của website cũ.',
  },
  disableDuplicate: true,
  hooks: { beforeValidate: [noteChange], beforeDelete: [keepRegister] },
  indexes: [{ fields: ['changedAt', 'id'] }],
  fields: [
    idField(),
    {
      name: 'path',
      type: 'text',
      label: 'Địa chỉ',
      required: true,
      unique: true,
      index: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && value !== '/' && isAddress(value)) ||
        'Địa chỉ bắt đầu bằng dấu / và chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, gạch dưới; ví dụ /tin-cu/bai-12.html.',
    },
    { name: 'ofCollection', type: 'text', label: 'Loại nội dung', admin: entered },
    { name: 'document', type: 'text', label: 'Mã tài liệu', index: true, admin: entered },
    { name: 'firstLiveAt', type: 'date', label: 'Công khai lần đầu', admin: entered },
    { name: 'changedAt', type: 'date', index: true, admin: { hidden: true } },
    {
      name: 'takeDown',
      type: 'group',
      label: 'Gỡ khỏi cổng',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Cách gỡ',
          options: takeDownKinds.map((value) => ({ value, label: takeDownLabels[value] })),
        },
        { name: 'at', type: 'date', label: 'Lúc', admin: { readOnly: true } },
        { name: 'reason', type: 'textarea', label: 'Lý do' },
        { name: 'target', type: 'text', label: 'Địa chỉ chuyển tới' },
      ],
    },
  ],
};
