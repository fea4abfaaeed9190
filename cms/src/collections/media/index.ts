import { licenceLabels, licences } from '@sxsh/content-types/licence';
import { collectionLabels } from '@sxsh/content-types/collections';
import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { createdByField } from '../../fields/created-by.ts';
import { idField } from '../../fields/id.ts';
import { optionsFrom } from '../../fields/options.ts';
import { allowedTypes } from './file-types.ts';
import { refuseWrongExtension } from './extension.ts';
import { imageSizes } from './image-sizes.ts';
import { keepOriginalName, nameFile } from './name-file.ts';
import { largestPicture, refuseHugePicture } from './picture-limit.ts';
import { refuseOversize } from './size-limits.ts';
import { requireAlt } from './alt.ts';

/** Files of every kind. They are private: the publisher copies those that something public uses. */
export const media = ({ staticDir }: { staticDir: string }): CollectionConfig => ({
  slug: 'media',
  labels: { singular: collectionLabels.media.vi.one, plural: collectionLabels.media.vi.many },
  access: accessFor('media'),
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'originalName',
    description: 'Ảnh, âm thanh, video, phụ đề và tài liệu.',
    defaultColumns: ['filename', 'originalName', 'alt', 'filesize', 'updatedAt'],
    listSearchableFields: ['originalName', 'alt', 'caption', 'filename'],
  },
  defaultSort: '-updatedAt',
  trash: true,
  disableDuplicate: true,
  indexes: [{ fields: ['deletedAt', 'updatedAt'] }, { fields: ['deletedAt', 'createdAt'] }],
  upload: {
    staticDir,
    mimeTypes: allowedTypes,
    pasteURL: false,
    focalPoint: true,
    crop: true,
    adminThumbnail: 'w320',
    imageSizes,
    // Pictures turn by their EXIF before it is dropped with everything else it says (place, camera).
    withMetadata: false,
    constructorOptions: { limitInputPixels: largestPicture, failOn: 'error' },
  },
  hooks: {
    beforeOperation: [refuseOversize, refuseHugePicture, nameFile],
    beforeValidate: [refuseWrongExtension],
  },
  fields: [
    idField(),
    // Payload's own fields, with names and figures as people read them.
    { name: 'mimeType', type: 'text', label: 'Loại tệp' },
    {
      name: 'filesize',
      type: 'number',
      label: 'Dung lượng',
      admin: { components: { Cell: '/components/FileSizeCell.tsx#FileSizeCell' } },
    },
    {
      name: 'alt',
      type: 'text',
      label: 'Mô tả ảnh cho người không nhìn thấy',
      validate: requireAlt,
      admin: {
        description: 'Bắt buộc với ảnh: nói điều ảnh cho thấy, bằng một câu.',
        condition: (data) => !data.mimeType || String(data.mimeType).startsWith('image/'),
      },
    },
    { name: 'caption', type: 'textarea', label: 'Chú thích' },
    { name: 'credit', type: 'text', label: 'Người chụp, nguồn' },
    {
      name: 'licence',
      type: 'select',
      required: true,
      defaultValue: 'cc-by-4.0',
      label: 'Quyền dùng lại',
      options: optionsFrom(licences, licenceLabels),
      admin: { isClearable: false },
    },
    {
      name: 'durationSeconds',
      type: 'number',
      min: 1,
      label: 'Thời lượng (giây)',
      admin: {
        condition: (data) => /^(audio|video)\//.test(String(data.mimeType)),
      },
    },
    {
      name: 'originalName',
      type: 'text',
      label: 'Tên tệp gốc',
      access: { create: () => false, update: () => false },
      hooks: { beforeChange: [keepOriginalName] },
      admin: {
        readOnly: true,
        description: 'Tên người đọc nhận được khi tải về.',
        condition: (data) => Boolean(data.originalName),
      },
    },
    createdByField(),
  ],
});
