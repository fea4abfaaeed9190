import { article } from './article.ts';

export const meteringClass = article('lop-do-dem-dien-nuoc-trang-bom', {
  title: 'Trảng Bom: 32 học viên học cách đọc công tơ cho ra chuyện',
  summary:
    'Lớp học hai ngày về đo đếm điện, nước ở Trảng Bom giúp các cơ sở nhỏ đặt công tơ phụ đúng chỗ, ghi sổ theo tuần và nhìn ra điện nước chạy lúc nghỉ ca.',
  published: '2025-04-09 09:30',
  picture: 'meter',
  topics: ['tiet-kiem-dien', 'nuoc-va-nuoc-thai', 'danh-gia-san-xuat-sach-hon'],
  places: ['huyen-trang-bom', 'kcn-ho-nai'],
  related: ['articles/danh-gia-nhanh-mot-vong-nha-may'],
  attachments: ['so-theo-doi-dien-nuoc'],
  body: `
Trong hai ngày 3 và 4 tháng 4, Trung tâm mở lớp “Đo đếm điện, nước trong cơ sở sản xuất” tại huyện Trảng Bom. Lớp có 32
học viên của 21 cơ sở, phần lớn là tổ trưởng cơ điện, kế toán và chủ xưởng gỗ, nhựa, thực phẩm quanh khu công nghiệp Hố Nai.

## Vì sao học đọc công tơ?

Giảng viên mở đầu bằng một câu hỏi: tháng trước xưởng anh chị dùng bao nhiêu điện cho một tấn sản phẩm? Ba người trả lời
được. Hóa đơn cho biết tổng số, nhưng đến tay sau khi tháng đã qua, lại gộp cả văn phòng lẫn dãy máy. Muốn sửa thì phải
biết điện chạy *ở đâu* và *lúc nào*.

![Buổi học về biểu đồ phụ tải trong ngày](training)

## Bài tập: đọc số lúc xưởng nghỉ

Buổi chiều ngày thứ nhất, lớp đến một xưởng nhựa được chủ xưởng đồng ý cho thực hành. Học viên đọc công tơ lúc hết ca 17
giờ và đọc lại lúc 7 giờ sáng hôm sau, khi chưa máy nào mở. Mười bốn giờ ấy xưởng vẫn dùng 168 kWh, tức trung bình 12 kW.

| Thiết bị còn chạy ban đêm | Công suất trung bình (kW) | Điện trong 14 giờ (kWh) |
| Máy nén khí bù rò rỉ | 6,5 | 91 |
| Bơm nước làm mát khuôn | 3,0 | 42 |
| Đèn xưởng và đèn sân | 1,5 | 21 |
| Tủ lạnh, máy chủ, camera | 1,0 | 14 |
| **Cộng** | **12,0** | **168** |

Ba dòng đầu có thể tắt gần hết. Chủ xưởng quyết định ngay: người ra sau cùng ngắt máy nén khí và bơm theo một tờ danh mục
dán cạnh cầu dao.

## Ba nguyên tắc đặt công tơ phụ

1. **Đặt ở chỗ có người chịu trách nhiệm.** Công tơ cho cả dãy nhà thì không ai thấy con số là của mình.
2. **Đặt ở khoản lớn trước.** Thường ba, bốn phụ tải đã chiếm quá nửa hóa đơn: máy nén, lò sấy, bơm, máy lạnh.
3. **Đặt ở chỗ đọc được.** Đồng hồ nước nằm dưới nắp bê tông sẽ không ai đọc.

Với xưởng chưa có tiền mua nhiều công tơ, lớp giới thiệu cách mượn đồng hồ kẹp đo một tuần cho từng máy, hoặc ghi giờ chạy
nhân với công suất thực đo được.

## Quyển sổ một trang

Mỗi học viên mang về quyển sổ theo dõi theo tuần: chỉ số đầu, chỉ số cuối, sản lượng, suất tiêu hao và một ô “vì sao”. Ô
cuối cùng quan trọng nhất. Tuần nào cao bất thường mà không ai viết lý do thì tổ trưởng phải hỏi.

::download so-theo-doi-dien-nuoc | Tải sổ theo dõi điện, nước theo tuần

:::tip Ghi cùng giờ, cùng người
Chọn sáng thứ Hai, trước khi mở máy. Hai người đọc hai giờ khác nhau có thể làm lệch cả nửa ca, và sổ mất ý nghĩa.

## Học viên nói gì

> Trước giờ tôi chỉ coi tiền điện là tiền phải đóng. Giờ tôi biết tiền điện ban đêm của xưởng mình bằng tiền công một người.

Một chủ xưởng mộc nói như vậy khi lớp bế mạc. Sau bốn tuần, Trung tâm sẽ gọi lại từng cơ sở để hỏi quyển sổ đã ghi được
mấy dòng. Cơ sở nào ghi đủ thì đã có sẵn số liệu cho một đợt
[đánh giá nhanh](articles/danh-gia-nhanh-mot-vong-nha-may).
`,
});
