import type { GlobalConfig } from 'payload';
import { globalAccessFor } from '../access/access.ts';
import { hiddenFromAllBut } from '../access/roles.ts';

const pair = (name: string, label: string, required = false) => ({
  type: 'row' as const,
  fields: [
    { name, type: 'text' as const, label, required },
    { name: `${name}En`, type: 'text' as const, label: `${label} (tiếng Anh)` },
  ],
});

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Thiết đặt cổng',
  access: globalAccessFor('site-settings'),
  admin: {
    group: 'Quản trị',
    hideAPIURL: true,
    hidden: hiddenFromAllBut('administrator'),
    description: 'Tên cổng, cơ quan, cách liên hệ và quyền đăng.',
  },
  fields: [
    pair('name', 'Tên cổng', true),
    pair('tagline', 'Khẩu hiệu'),
    pair('organisation', 'Cơ quan', true),
    pair('parentOrganisation', 'Cơ quan chủ quản'),
    pair('address', 'Địa chỉ'),
    {
      type: 'row',
      fields: [
        { name: 'telephone', type: 'text', label: 'Điện thoại' },
        {
          name: 'zalo',
          type: 'text',
          label: 'Zalo',
          admin: { description: 'Số điện thoại, hoặc mã của trang Zalo chính thức.' },
        },
        { name: 'email', type: 'email', label: 'Thư điện tử' },
      ],
    },
    pair('openingHours', 'Giờ làm việc'),
    {
      name: 'responsible',
      type: 'text',
      label: 'Chịu trách nhiệm nội dung',
      admin: { description: 'Người chịu trách nhiệm chính, hiện ở chân trang.' },
    },
    {
      name: 'defaultPicture',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh chia sẻ mặc định',
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'editorsMayPublish',
      type: 'checkbox',
      defaultValue: true,
      label: 'Biên tập viên được tự đăng',
      admin: { description: 'Bỏ chọn thì mọi nội dung phải qua người duyệt.' },
    },
  ],
};
