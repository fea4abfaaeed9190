import type { CollectionConfig } from 'payload';
import { isAddress } from '@sxsh/content-types/addresses';
import {
  collectionLabels,
  publishedCollections,
  type PublishedCollection,
} from '@sxsh/content-types/collections';
import { takeDownKinds, takeDownLabels } from '@sxsh/content-types/change';
import { accessFor } from '../../access/access.ts';
import { hiddenFromAllBut } from '../../access/roles.ts';
import { optionsFrom } from '../../fields/options.ts';
import { idField } from '../../fields/id.ts';
import { keepRegister, noteChange } from './hooks.ts';

/** Written by hooks: shown once there is something to show. */
const entered = {
  position: 'sidebar' as const,
  readOnly: true,
  condition: (data: { document?: unknown }) => Boolean(data.document),
};

const kindLabels = Object.fromEntries(
  publishedCollections.map((slug) => [slug, collectionLabels[slug].vi.one]),
) as Record<PublishedCollection, string>;

/**
 * Which document has which path, for ever once it was public; take-downs; paths of an older site. Whether a
 * path is live or redirects is derived (publishing/standing.ts), never stored.
 */
export const pathRegister: CollectionConfig = {
  slug: 'path-register',
  labels: { singular: 'Địa chỉ', plural: 'Sổ địa chỉ' },
  access: accessFor('path-register'),
  admin: {
    group: 'Quản trị',
    hidden: hiddenFromAllBut('administrator'),
    hideAPIURL: true,
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
    {
      name: 'ofCollection',
      type: 'select',
      label: 'Loại nội dung',
      options: optionsFrom(publishedCollections, kindLabels),
      admin: entered,
    },
    { name: 'document', type: 'text', label: 'Mã tài liệu', index: true, admin: entered },
    { name: 'firstLiveAt', type: 'date', label: 'Công khai lần đầu', admin: entered },
    { name: 'changedAt', type: 'date', index: true, admin: { hidden: true } },
    {
      name: 'takeDown',
      type: 'group',
      label: 'Gỡ khỏi cổng, hoặc dẫn sang trang khác',
      admin: {
        description:
          'Địa chỉ của website cũ: chọn “Chuyển hướng sang trang khác” rồi nhập địa chỉ chuyển tới; trang không còn thì chọn “Gỡ hẳn”.',
      },
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Cách gỡ',
          options: takeDownKinds.map((value) => ({ value, label: takeDownLabels[value] })),
        },
        {
          name: 'at',
          type: 'date',
          label: 'Lúc',
          admin: {
            readOnly: true,
            condition: (_, sibling: { at?: unknown }) => Boolean(sibling.at),
          },
        },
        { name: 'reason', type: 'textarea', label: 'Lý do' },
        { name: 'target', type: 'text', label: 'Địa chỉ chuyển tới' },
      ],
    },
  ],
};
