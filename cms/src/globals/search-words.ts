import type { GlobalConfig, TextFieldSingleValidation } from 'payload';
import { wordingsIn } from '@sxsh/content-types/global';
import { globalAccessFor } from '../access/access.ts';
import { hiddenFromAllBut } from '../access/roles.ts';
import { dayField } from '../fields/date.ts';

const twoAtLeast: TextFieldSingleValidation = (value) =>
  wordingsIn(value ?? '').length >= 2 ||
  'Cần ít nhất hai cách viết, cách nhau bằng dấu chấm phẩy. Ví dụ: SXSH; sản xuất sạch hơn.';

/** Abbreviations and synonyms that search takes for one thing, besides the common ones that it knows. */
export const searchWords: GlobalConfig = {
  slug: 'search-words',
  label: 'Từ đồng nghĩa khi tìm',
  access: globalAccessFor('search-words'),
  admin: {
    group: 'Cổng thông tin',
    hideAPIURL: true,
    hidden: hiddenFromAllBut('administrator', 'reviewer', 'editor'),
    description:
      'Người đọc gõ cách viết này cũng tìm được tài liệu dùng cách viết kia. Các chữ tắt thường dùng (SXSH, TKNL, KCN, UBND, NN&MT…) đã có sẵn, không cần thêm.',
  },
  fields: [
    {
      name: 'groups',
      type: 'array',
      label: 'Nhóm từ',
      labels: { singular: 'Nhóm từ', plural: 'Nhóm từ' },
      fields: [
        {
          name: 'wordings',
          type: 'text',
          required: true,
          label: 'Các cách viết',
          validate: twoAtLeast,
          admin: {
            description:
              'Cách nhau bằng dấu chấm phẩy: nồi hơi; lò hơi. Một chữ tắt có hai nghĩa thì viết thành hai nhóm.',
          },
        },
        {
          type: 'row',
          fields: [
            dayField({ name: 'validFrom', label: 'Dùng từ ngày' }),
            dayField({ name: 'validTo', label: 'Dùng đến hết ngày' }),
          ],
        },
      ],
    },
  ],
};
