import { article } from './article.ts';

export const potteryHouseholds = article('xom-gom-bot-dien-bot-gas', {
  title: 'Xóm gốm vào mùa Tết: bảy việc nhỏ bớt điện, bớt gas',
  summary:
    'Hàng dồn, lò đốt ngày đêm. Bảy việc các hộ làm gốm ở Biên Hòa có thể làm ngay, kèm cách tính gas cho mỗi mẻ và bản nhắc ngắn đọc trên loa khu phố.',
  published: '2025-11-19 08:00',
  picture: 'loudspeaker',
  topics: ['hoi-va-nhiet', 'tiet-kiem-dien', 'truyen-thong'],
  industries: ['gom-va-vat-lieu-xay-dung'],
  programmes: ['tiet-kiem-nang-luong', 'san-xuat-tieu-dung-ben-vung'],
  places: ['phuong-bien-hoa'],
  related: ['policy-documents/20-ct-ttg', 'articles/den-led-theo-nhom'],
  body: `
Tháng 11, các hộ làm gốm ở Biên Hòa bắt đầu vào hàng Tết. Lò đốt liền mẻ, máy nhồi đất chạy tối, tiền gas và tiền điện
cùng lên. Bảy việc dưới đây không cần mua lò mới.

## Cân gas theo mẻ

Cân bình trước và sau mỗi mẻ, ghi cùng số ký hàng ra lò **đạt**. Một hộ ghi bốn mẻ như sau:

| Mẻ | Gas (kg) | Hàng đạt (kg) | Gas cho 1 kg hàng (kg) |
| 1 | 96 | 400 | 0,24 |
| 2 | 95 | 475 | 0,20 |
| 3 | 98 | 350 | 0,28 |
| 4 | 91 | 455 | 0,20 |
| **Cộng** | **380** | **1.680** | **0,23** |

Mẻ 3 không tốn gas hơn bao nhiêu, nhưng xếp hàng còn ẩm nên nứt nhiều. Nhìn riêng bình gas thì không thấy được điều ấy.

## Bảy việc

1. **Xếp đầy lò.** Lò nửa đầy tốn gas gần bằng lò đầy; hai hộ có thể ghép mẻ.
2. **Phơi cho khô hẳn.** Mỗi ký nước còn trong đất đều phải đốt gas để đuổi đi.
3. **Tận dụng hơi nóng lúc nguội lò** để sấy mẻ sau, quạt nhẹ qua ống.
4. **Bít khe cửa lò** bằng bông gốm chịu nhiệt; thấy ánh lửa qua khe là nhiệt đang thoát.
5. **Dùng tấm kê nhẹ.** Tấm kê dày cũng phải nung nóng mỗi mẻ.
6. **Nhồi đất ngoài giờ cao điểm**, tắt máy khi đi trộn men.
7. **Chiếu đèn tại bàn vẽ**, tắt dãy đèn giữa nhà; xem thêm cách [chia nhóm đèn](articles/den-led-theo-nhom).

:::warning An toàn gas là trên hết
Bình để ngoài trời, có mái, cách xa lửa. Ống mềm quá hạn phải thay. Bít khe cửa lò nhưng không được bít ống khói và lỗ gió: cháy thiếu khí sinh ra khí CO không mùi, chết người.

## Vì sao lại nhắc giờ cao điểm?

[Chỉ thị 20/CT-TTg](policy-documents/20-ct-ttg) kêu gọi cả cơ sở sản xuất và hộ gia đình tiết kiệm điện, hạn chế dùng thiết
bị công suất lớn vào giờ cao điểm. Hộ mua điện theo ba giá sẽ thấy ngay trên hóa đơn; hộ theo giá sinh hoạt thì giúp lưới
điện của khu phố đỡ sụt áp, máy nhồi đỡ nóng.

## Bản nhắc đọc trên loa

> Mời bà con làm gốm nhớ ba việc trước khi nhóm lò: hàng đã khô, lò đã đầy, cửa đã kín. Cân bình gas trước và sau mẻ. Ống khói và lỗ gió luôn để thông.

Bản nhắc dài chừng mười lăm giây, đọc lúc 5 giờ 30 sáng, trước giờ vào lò. Khu phố có thể đổi lời cho hợp giọng mình, miễn
là giữ câu cuối về ống khói.
`,
});
