import { article } from './article.ts';

export const programmeExplained = article('tu-1419-den-889-chinh-sach-noi-gi-voi-xuong', {
  title: 'Từ 1419 đến 889: chính sách nói gì với một xưởng nhỏ?',
  summary:
    'Hai quyết định, hai luật và bốn câu hỏi: phần nào là khuyến khích, phần nào là bắt buộc, và một xưởng ba mươi công nhân nên bắt đầu từ đâu.',
  published: '2026-09-09 08:00',
  picture: 'factory',
  topics: ['phap-luat-chinh-sach', 'san-xuat-tieu-dung-ben-vung'],
  programmes: ['chien-luoc-san-xuat-sach-hon', 'san-xuat-tieu-dung-ben-vung'],
  related: [
    'policy-documents/1419-qd-ttg',
    'policy-documents/889-qd-ttg',
    'policy-documents/72-2020-qh14',
    'policy-documents/50-2010-qh12',
    'policy-documents/77-2025-qh15',
  ],
  body: `“Tôi có ba mươi công nhân, văn bản nào là của tôi?” Câu hỏi ấy gặp ở gần như mọi lớp tập huấn. Bài này trả lời bằng lời thường, theo đúng thứ tự một chủ xưởng hay hỏi.

## Quyết định 1419 còn dùng không?

[Quyết định 1419/QĐ-TTg](policy-documents/1419-qd-ttg) ngày 07/9/2009 phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020. Giai đoạn thực hiện đã kết thúc, nên hồ sơ lập hôm nay không nên chỉ dựa vào đó. Nhưng cách làm của Chiến lược vẫn là cách làm của các lớp tập huấn bây giờ: lập đội, đo, chọn giải pháp, theo dõi.

Một con số đáng nhớ: Chiến lược đặt mục tiêu các cơ sở áp dụng tiết kiệm 8–13% năng lượng, nguyên liệu, nhiên liệu, vật liệu trên một đơn vị sản phẩm.

## Vậy nay theo văn bản nào?

[Quyết định 889/QĐ-TTg](policy-documents/889-qd-ttg) ngày 24/6/2020 phê duyệt Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021–2030. Khung này rộng hơn: không chỉ nhà máy mà cả thiết kế, bao bì, phân phối, mua sắm. Một mục tiêu đến năm 2030 là giảm 7–10% mức tiêu hao nguyên, nhiên, vật liệu của các ngành sản xuất chính.

## Phần nào bắt buộc?

| Văn bản | Với xưởng nhỏ | Việc nên làm |
| Quyết định 889/QĐ-TTg | Khuyến khích, hỗ trợ | Hỏi lớp tập huấn, đánh giá nhanh |
| Luật Bảo vệ môi trường | Bắt buộc | Rà giấy phép hoặc đăng ký môi trường, phân loại chất thải |
| Luật Sử dụng năng lượng tiết kiệm và hiệu quả | Trách nhiệm chung; thêm nghĩa vụ nếu là cơ sở trọng điểm | Biết mình dùng bao nhiêu năng lượng một năm |

Nói gọn: sản xuất sạch hơn là việc tự nguyện, nhưng là cách rẻ nhất để làm tròn phần bắt buộc. Bớt nước thải từ đầu thì trạm xử lý nhẹ việc; bớt điện thì báo cáo cũng dễ.

## Hai luật cần đọc cùng bản sửa

- [Luật Bảo vệ môi trường](policy-documents/72-2020-qh14) có hiệu lực từ 01/01/2022, gộp nhiều thủ tục vào giấy phép môi trường và có điều riêng về kinh tế tuần hoàn (Điều 142). Một số điều đã được sửa đổi.
- [Luật Sử dụng năng lượng tiết kiệm và hiệu quả](policy-documents/50-2010-qh12) năm 2010 đọc cùng [Luật số 77/2025/QH15](policy-documents/77-2025-qh15), có hiệu lực từ 01/01/2026.

![Một xưởng nhỏ cũng có đủ ba thứ để bắt đầu: công tơ, đồng hồ nước và một trang sổ](meter)

## Xưởng ba mươi công nhân bắt đầu từ đâu?

1. Gom hóa đơn điện, nước mười hai tháng vào một trang, ghi sản lượng bên cạnh.
2. Lấy giấy tờ môi trường ra xem ngày hết hạn và công suất ghi trong đó còn đúng không.
3. Đi một vòng xưởng với bảng kiểm, chọn ba việc không tốn tiền.
4. Gọi trung tâm khi có câu hỏi thứ tư.

:::note Bài giải thích không thay văn bản
Khi lập hồ sơ hoặc trả lời cơ quan quản lý, hãy đọc bản gốc và các văn bản sửa đổi đang có hiệu lực.`,
});
