import { article } from './article.ts';

export const wasteByProducts = article('kho-phe-lieu-noi-gi-ve-xuong', {
  title: 'Kho phế liệu nói gì về xưởng của bạn?',
  summary:
    'Hướng dẫn cân, phân loại và đọc kho phế liệu trong bốn tuần để tìm ra chỗ làm hỏng hàng, với ví dụ của một xưởng cao su ở Trảng Bom.',
  published: '2026-07-14 08:15',
  picture: 'rubber',
  topics: ['chat-thai-ran', 'kinh-te-tuan-hoan', 'quan-ly-noi-vi'],
  industries: ['cao-su-va-nhua', 'go-va-san-pham-go'],
  places: ['phuong-trang-bom'],
  related: [
    'policy-documents/08-2022-nd-cp',
    'policy-documents/05-2025-nd-cp',
    'articles/khu-cong-nghiep-sinh-thai-bat-dau-tu-danh-sach-phu-pham',
  ],
  body: `Muốn biết xưởng chạy tốt hay không, hãy ra kho phế liệu trước khi vào phòng họp. Phế liệu không biết nói dối: mỗi ký nằm đó là nguyên liệu đã mua, điện đã trả và công đã làm.

## Vì sao phải cân?

Tiền bán phế liệu trông như tiền lời. Một xưởng ép cao su ở Trảng Bom bán bavia và hàng hỏng được 3.000 đồng một ký, trong khi mỗi ký ấy đã tốn 42.000 đồng nguyên liệu, điện và công. Bán một ký phế liệu là mất 39.000 đồng, chứ không phải lời 3.000 đồng.

![Từ vườn cây đến kho phế liệu: mỗi ký hỏng mang theo toàn bộ công đoạn trước nó](rubber)

## Kế hoạch bốn tuần

1. **Tuần một: đặt thùng.** Mỗi máy hai thùng, một thùng đầu mẻ và bavia, một thùng hàng hỏng. Thùng có tên máy, tên ca.
2. **Tuần hai: cân.** Cuối ca cân từng thùng, ghi số, chưa phạt ai và chưa hỏi ai. Có sợ thì sẽ có thùng bị giấu.
3. **Tuần ba: xếp hàng.** Lấy năm nguyên nhân nặng ký nhất, xếp từ cao xuống thấp.
4. **Tuần bốn: làm một việc.** Chọn nguyên nhân đứng đầu, sửa, cân tiếp.

## Kho của xưởng cao su sau hai tuần cân

| Nguyên nhân | Ký | Tỷ lệ |
| Khuôn lệch, bavia dày | 420 | 42% |
| Đầu mẻ, dọn máy khi đổi màu | 260 | 26% |
| Phôi cân dư | 180 | 18% |
| Lưu hóa chưa đủ, non | 90 | 9% |
| Nguyên nhân khác | 50 | 5% |
| **Cộng** | **1.000** | **100%** |

Ba dòng đầu chiếm 86%. Xưởng không mua máy mới: căn lại hai khuôn, xếp lịch màu từ nhạt đến đậm để đổi màu ít lần, thay cân phôi 10 gam bằng cân 1 gam. Sau một tháng, hai tuần cân lại còn 610 ký trên cùng sản lượng, bớt 390 ký. Mỗi ký mất 39.000 đồng, nên mỗi hai tuần xưởng giữ lại được hơn 15 triệu đồng.

## Thứ tự nên theo

- **Đừng tạo ra:** căn khuôn, định lượng phôi, lịch đổi màu.
- **Dùng lại trong xưởng:** bavia cùng màu xay lại, tỷ lệ trộn do phòng kỹ thuật cho phép.
- **Cho người khác dùng:** phụ phẩm sạch, có cân, có hợp đồng; xem chuyện [danh sách phụ phẩm của một khu công nghiệp](articles/khu-cong-nghiep-sinh-thai-bat-dau-tu-danh-sach-phu-pham).
- **Tái chế, thu hồi năng lượng,** rồi cuối cùng mới đến xử lý, chôn lấp.

:::warning Giẻ dính dầu không phải phế liệu thường
Giẻ lau dính dầu, bao bì hóa chất nguy hại, bóng đèn huỳnh quang, pin, dầu thải phải để riêng, dán nhãn và giao cho đơn vị có chức năng, kèm chứng từ. Lẫn một nắm giẻ dầu vào thùng bavia, cả thùng phải quản lý như chất thải nguy hại.

## Giấy tờ cần rà

Phân loại tại nguồn, lưu giữ và chuyển giao chất thải công nghiệp thông thường, chất thải nguy hại theo [Nghị định 08/2022/NĐ-CP](policy-documents/08-2022-nd-cp), đọc cùng hai bản sửa đổi là [Nghị định 05/2025/NĐ-CP](policy-documents/05-2025-nd-cp) và Nghị định 48/2026/NĐ-CP. Sổ cân của bốn tuần này cũng là số liệu đầu tiên cho báo cáo công tác bảo vệ môi trường hằng năm: ghi một lần, dùng hai nơi.

Xưởng nào cân xong tuần hai mà chưa biết đọc con số, cứ chụp trang sổ gửi trung tâm. Chúng tôi trả lời trong ba ngày làm việc.`,
});
