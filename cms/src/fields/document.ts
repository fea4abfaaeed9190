import type { DocumentCollection } from '@sxsh/content-types/collections';
import { languageLabels, languages } from '@sxsh/content-types/language';
import { licenceLabels, licences } from '@sxsh/content-types/licence';
import type { Field, Tab } from 'payload';
import { createdByField } from './created-by.ts';
import { instantField } from './date.ts';
import {
  attachmentsField,
  leadPictureField,
  relatedField,
  translationOfField,
} from './editorial.ts';
import { firstPublishedAtField, publishedAtField } from './published-at.ts';
import { idField } from './id.ts';
import { optionsFrom } from './options.ts';
import { slugField } from './slug.ts';

const terms = (
  name: 'topics' | 'industries' | 'programmes' | 'places',
  label: string,
  description?: string,
): Field => ({
  name,
  type: 'relationship',
  relationTo: name,
  hasMany: true,
  label,
  admin: { description },
});

const classification: Tab = {
  label: 'Phân loại',
  fields: [
    terms('topics', 'Chủ đề'),
    terms('industries', 'Ngành'),
    terms(
      'programmes',
      'Chương trình',
      'Có thể chọn nhiều chương trình (lồng ghép); thống kê chỉ tính một lần.',
    ),
    terms('places', 'Địa bàn'),
  ],
};

const relations: Tab = {
  label: 'Liên quan và tệp',
  fields: [relatedField(), attachmentsField()],
};

const sidebar = (collection: DocumentCollection): Field[] => [
  {
    name: 'language',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'vi',
    label: 'Ngôn ngữ',
    options: optionsFrom(languages, languageLabels),
    admin: { position: 'sidebar', isClearable: false },
  },
  slugField(),
  publishedAtField(),
  firstPublishedAtField(),
  instantField({
    name: 'embargoUntil',
    label: 'Chưa công khai trước',
    description: 'Đăng rồi vẫn giữ kín, đến giờ này mới hiện trên cổng.',
    sidebar: true,
  }),
  instantField({
    name: 'expiresAt',
    label: 'Thôi công khai từ',
    description: 'Từ giờ này nội dung tự rời cổng.',
    sidebar: true,
  }),
  {
    name: 'licence',
    type: 'select',
    required: true,
    // Legal texts carry no copyright that a licence could be granted for.
    defaultValue: collection === 'policy-documents' ? 'no-copyright' : 'cc-by-4.0',
    label: 'Quyền dùng lại',
    options: optionsFrom(licences, licenceLabels),
    admin: { position: 'sidebar', isClearable: false },
  },
  translationOfField(collection),
  createdByField(),
];

/**
 * The fields of a document: what every document has, around the tabs of its own kind. The first tab opens
 * with `lead`, summary and picture, then `content`.
 */
export const documentFields = (
  collection: DocumentCollection,
  { content, lead = [], tabs = [] }: { content: Field[]; lead?: Field[]; tabs?: Tab[] },
): Field[] => [
  idField(),
  {
    name: 'title',
    type: 'text',
    required: true,
    label: 'Tiêu đề',
    hooks: {
      beforeDuplicate: [
        ({ value }: { value?: unknown }) =>
          typeof value === 'string' ? `${value} (bản sao)` : value,
      ],
    },
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Soạn thảo',
        fields: [
          ...lead,
          {
            name: 'summary',
            type: 'textarea',
            label: 'Tóm tắt',
            admin: { description: 'Một đến ba câu, hiện trong danh sách và kết quả tìm kiếm.' },
          },
          leadPictureField(),
          ...content,
        ],
      },
      ...tabs,
      classification,
      relations,
    ],
  },
  ...sidebar(collection),
];
