import type { CollectionConfig } from 'payload';
import { languageLabels, languages } from '@sxsh/content-types/language';
import { accessFor } from '../../access/access.ts';
import { hiddenFromAllBut } from '../../access/roles.ts';
import { fewestShown, monthsKept } from '../../desk/search-miss/limits.ts';
import { idField } from '../../fields/id.ts';
import { optionsFrom } from '../../fields/options.ts';

/**
 * How often in a month readers searched for something and did not find it (cms/src/desk). Without times: with
 * them a row would say when somebody searched.
 */
export const searchMisses: CollectionConfig = {
  slug: 'search-misses',
  labels: { singular: 'Lượt tìm không thấy', plural: 'Tìm không thấy' },
  access: accessFor('search-misses'),
  admin: {
    group: 'Cổng thông tin',
    hideAPIURL: true,
    hidden: hiddenFromAllBut('administrator', 'reviewer', 'editor'),
    useAsTitle: 'words',
    defaultColumns: ['words', 'count', 'month', 'language'],
    listSearchableFields: ['words'],
    description: `Những chữ người đọc đã tìm hết cả kho mà không thấy bài nào. Bài đã có nhưng gọi tên khác: thêm cách viết ấy vào “Từ đồng nghĩa khi tìm”. Chưa có bài: nên viết về điều đó. Chỉ hiện những chữ được tìm từ ${fewestShown} lượt trong một tháng, để không lộ việc tìm của riêng ai; số đếm tự xóa sau ${monthsKept} tháng. Việc đếm do quản trị viên bật ở “Các số đếm”.`,
  },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: ['-month', '-count'],
  indexes: [{ fields: ['month', 'count'] }],
  fields: [
    idField(),
    { name: 'words', type: 'text', label: 'Chữ đã tìm', required: true },
    { name: 'count', type: 'number', label: 'Số lượt', required: true, index: true },
    {
      name: 'month',
      type: 'text',
      label: 'Tháng',
      required: true,
      admin: { components: { Cell: '/components/desk/MonthCell.tsx#MonthCell' } },
    },
    {
      name: 'language',
      type: 'select',
      label: 'Ngôn ngữ của trang tìm',
      required: true,
      options: optionsFrom(languages, languageLabels),
    },
  ],
};
