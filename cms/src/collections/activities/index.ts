import { activityKindLabels, activityKinds } from '@sxsh/content-types/activity';
import { instantField } from '../../fields/date.ts';
import { optionsFrom } from '../../fields/options.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { documentCollection } from '../document-collection.ts';

export const activities = documentCollection({
  slug: 'activities',
  description: 'Lớp tập huấn, khảo sát, hỗ trợ báo cáo đánh giá và việc khác của chương trình.',
  columns: ['kind', 'audience', 'startsOn'],
  lead: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: 'Loại hoạt động',
          options: optionsFrom(activityKinds, activityKindLabels),
        },
        {
          name: 'audience',
          type: 'select',
          required: true,
          index: true,
          defaultValue: 'public',
          label: 'Phạm vi',
          options: [
            { value: 'public', label: 'Công khai' },
            { value: 'internal', label: 'Nội bộ' },
          ],
          admin: {
            isClearable: false,
            description: 'Hoạt động nội bộ chỉ để thống kê, không bao giờ lên cổng.',
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        instantField({ name: 'startsOn', label: 'Bắt đầu', required: true }),
        instantField({ name: 'endsOn', label: 'Kết thúc' }),
      ],
    },
    { name: 'venue', type: 'text', label: 'Nơi tổ chức' },
    {
      type: 'row',
      fields: [
        { name: 'learners', type: 'number', min: 0, label: 'Số học viên' },
        { name: 'enterprises', type: 'number', min: 0, label: 'Số doanh nghiệp' },
      ],
    },
  ],
  content: [richTextField()],
});
