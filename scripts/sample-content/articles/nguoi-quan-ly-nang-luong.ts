import { article } from './article.ts';

export const energyManager = article('nguoi-quan-ly-nang-luong', {
  title: 'Quản lý năng lượng: bắt đầu từ phép cộng TOE và một người được giao việc',
  summary:
    'Cơ sở nào là trọng điểm, cộng dầu với điện ra sao và năm việc của người quản lý năng lượng. Bài giải thích trước khi luật sửa đổi có hiệu lực đầu năm 2026.',
  published: '2025-12-24 08:30',
  picture: 'meter',
  topics: ['tiet-kiem-dien', 'hoi-va-nhiet', 'phap-luat-chinh-sach'],
  programmes: ['tiet-kiem-nang-luong'],
  related: [
    'policy-documents/50-2010-qh12',
    'policy-documents/77-2025-qh15',
    'policy-documents/30-2026-nd-cp',
    'policy-documents/21-2011-nd-cp',
    'policy-documents/25-2020-tt-bct',
  ],
  body: `
Từ ngày 1 tháng 1 năm 2026, [Luật số 77/2025/QH15](policy-documents/77-2025-qh15) sửa đổi, bổ sung
[Luật Sử dụng năng lượng tiết kiệm và hiệu quả](policy-documents/50-2010-qh12) có hiệu lực. Nhiều cơ sở gọi hỏi: chúng tôi
có thuộc diện trọng điểm không, và phải bắt đầu từ đâu?

## Cộng dầu với điện được không?

Được, nếu đổi hết về tấn dầu tương đương (TOE). Theo [Nghị định 21/2011/NĐ-CP](policy-documents/21-2011-nd-cp), cơ sở sản
xuất dùng từ 1.000 TOE mỗi năm là cơ sở sử dụng năng lượng trọng điểm. Thử cộng cho một xưởng, với hệ số quy đổi của
Bộ Công Thương (Công văn 3505/BCT-KHCN năm 2011):

| Loại năng lượng | Lượng dùng một năm | Hệ số | TOE |
| Điện | 4.000.000 kWh | 0,1543 TOE/1.000 kWh | 617,2 |
| Dầu DO | 150 tấn | 1,02 TOE/tấn | 153,0 |
| Khí hóa lỏng LPG | 100 tấn | 1,09 TOE/tấn | 109,0 |
| **Cộng** | | | **879,2** |

Xưởng này chưa tới ngưỡng, nhưng thêm một dây chuyền là vượt. Nên chuẩn bị từ bây giờ, vì số liệu năm cũ không làm lại được.

:::note Cập nhật tháng 2/2026
Nghị định 30/2026/NĐ-CP ngày 21/01/2026 quy định chi tiết luật và giữ nguyên ngưỡng 1.000 TOE. Trước khi lập hồ sơ, hãy xem mẫu đang có hiệu lực và hỏi Sở Công Thương.

## Trọng điểm thì phải làm gì?

- Có người quản lý năng lượng được giao bằng văn bản.
- Lập kế hoạch hằng năm, kế hoạch năm năm và báo cáo thực hiện.
- Kiểm toán năng lượng định kỳ.

Mẫu kế hoạch và mẫu báo cáo nằm ở [Thông tư 25/2020/TT-BCT](policy-documents/25-2020-tt-bct).

## Không trọng điểm thì thôi sao?

Luật vẫn yêu cầu mọi cơ sở dùng năng lượng tiết kiệm. Hơn nữa, khách hàng ngày càng hay hỏi suất tiêu hao và lượng phát
thải. Một người kiêm nhiệm, mỗi tuần ba giờ, làm được năm việc sau.

1. **Ghi**: chỉ số từng tuần của ba, bốn phụ tải lớn nhất.
2. **Chia**: tính suất tiêu hao theo sản lượng, không chỉ nhìn tổng.
3. **Hỏi**: tuần nào lệch quá 5% thì tìm lý do cùng tổ trưởng.
4. **Đề xuất**: mỗi quý một giải pháp có tiền, có ngày, có cách đo lại.
5. **Báo cáo**: một trang cho giám đốc, kèm biểu đồ mười hai tháng.

## Ba điều giám đốc cần cho

Người quản lý năng lượng không có quyền hạn thì chỉ là người chép công tơ. Họ cần được *xem hóa đơn*, *được hỏi mọi tổ* và
*được ngồi vào buổi bàn mua thiết bị*. Máy mua rẻ mà ăn điện sẽ lấy lại phần chênh lệch ngay trong năm đầu.
`,
});
