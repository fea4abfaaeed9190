import type { GlobalConfig } from 'payload';
import { globalAccessFor } from '../access/access.ts';
import { hiddenFromAllBut } from '../access/roles.ts';
import { fewestShown, monthsKept } from '../desk/search-miss/limits.ts';

/** What the portal counts of its readers. Everything is off until an administrator switches it on. */
export const counters: GlobalConfig = {
  slug: 'counters',
  label: 'Các số đếm',
  access: globalAccessFor('counters'),
  admin: {
    group: 'Quản trị',
    hideAPIURL: true,
    hidden: hiddenFromAllBut('administrator'),
    description: 'Những gì cổng đếm về việc đọc. Chỉ đếm, không theo dõi ai.',
  },
  fields: [
    {
      name: 'searchMisses',
      type: 'checkbox',
      defaultValue: false,
      label: 'Đếm lượt tìm không thấy',
      admin: {
        description: `Khi bật, trang tìm kiếm báo về những lượt tìm hết cả kho mà không thấy gì. Chỉ giữ: các chữ đã tìm (tối đa 80 ký tự), ngôn ngữ, tháng và số lượt. Không giữ địa chỉ mạng, cookie, trình duyệt hay giờ tìm, nên không ai bị theo dõi. Lượt tìm có thư điện tử, địa chỉ web hoặc dãy từ 9 chữ số (điện thoại, căn cước) bị bỏ ngay; người đọc đặt trình duyệt không cho theo dõi thì trang không gửi gì. Biên tập viên chỉ thấy những chữ được tìm từ ${fewestShown} lượt trong một tháng; số đếm tự xóa sau ${monthsKept} tháng. Bỏ chọn thì trang thôi gửi.`,
      },
    },
  ],
};
