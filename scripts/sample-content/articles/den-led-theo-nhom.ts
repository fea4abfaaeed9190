import { article } from './article.ts';

export const lightingByGroup = article('den-led-theo-nhom', {
  title: 'Chiếu sáng xưởng: chia nhóm công tắc trước, thay đèn sau',
  summary:
    'Thay đèn LED tiết kiệm hơn một nửa điện chiếu sáng, nhưng chỉ khi đèn tắt được ở chỗ không có người. Cách đo độ rọi, chia nhóm và tính thời gian hoàn vốn.',
  published: '2025-05-14 08:30',
  picture: 'led-hall',
  topics: ['tiet-kiem-dien', 'quan-ly-noi-vi'],
  industries: ['go-va-san-pham-go', 'det-may-da-giay'],
  programmes: ['tiet-kiem-nang-luong'],
  places: ['thanh-pho-bien-hoa'],
  related: ['articles/lop-do-dem-dien-nuoc-trang-bom'],
  authors: 'Tổ kỹ thuật',
  body: `
Một xưởng mộc ở Biên Hòa có tám mươi bóng cao áp và đúng một cầu dao. Buổi tối chỉ ba người làm thêm ở góc chà nhám, cả
xưởng vẫn sáng trưng. Khi bàn chuyện thay đèn LED, chủ xưởng hỏi nên mua loại nào. Tổ kỹ thuật đề nghị làm một việc khác
trước: vẽ lại công tắc.

## Đo ánh sáng ở chỗ tay làm việc

Mượn máy đo độ rọi, đặt ở mặt bàn máy chứ không giơ lên cao. Đo ban ngày khi tắt đèn, rồi đo ban đêm khi bật đèn. Kết quả
thường làm người ta ngạc nhiên: lối đi thì thừa sáng, bàn kiểm hàng lại thiếu. Lau chụp đèn và tấm lợp lấy sáng rồi hãy
đo lần hai.

## Chia nhóm theo người, không theo dãy cột

- Mỗi khu có người làm việc riêng giờ thì có công tắc riêng.
- Dãy đèn gần cửa sổ và tấm lấy sáng nằm chung một nhóm, để tắt được lúc trưa.
- Lối đi, kho ít người dùng cảm biến hoặc công tắc hẹn giờ.
- Dán nhãn công tắc bằng tên khu, ví dụ “chà nhám”, “kho ván”.

## Tính trước khi mua

Xưởng thay 80 bóng 280 W (kể cả chấn lưu) bằng 80 đèn LED 120 W và chia thành năm nhóm. Trước đây mọi đèn sáng 4.000 giờ
một năm; sau khi chia nhóm, trung bình mỗi đèn sáng 3.000 giờ.

| Phương án | Công suất (kW) | Số giờ một năm | Điện một năm (kWh) |
| Hiện tại | 22,4 | 4.000 | 89.600 |
| Chỉ chia nhóm | 22,4 | 3.000 | 67.200 |
| Chỉ thay LED | 9,6 | 4.000 | 38.400 |
| Chia nhóm và thay LED | 9,6 | 3.000 | 28.800 |

Làm cả hai, xưởng bớt được 60.800 kWh mỗi năm. Tính 2.000 đồng một kWh là 121,6 triệu đồng. Đèn, dây và công lắp hết 152
triệu đồng, vậy hoàn vốn sau 15 tháng. Riêng việc chia nhóm chỉ tốn 12 triệu đồng mà bớt được 22.400 kWh, chưa đầy bốn
tháng đã thu lại.

:::warning Chỗ có máy quay
Đèn nhấp nháy có thể làm lưỡi cưa, trục tiện đang quay trông như đứng yên. Chọn đèn có độ nhấp nháy thấp và gắn thêm đèn tại chỗ cho máy quay nhanh.

## Hỏi người bán bốn câu

1. Quang thông bao nhiêu lumen, chứ không chỉ bao nhiêu oát?
2. Bộ nguồn chịu được nhiệt độ dưới mái tôn không?
3. Bảo hành mấy năm, ai leo lên thay?
4. Chóa đèn rọi xuống bàn máy hay tỏa ra tường?

Đèn cũ là chất thải phải gom riêng: bóng cao áp và bóng huỳnh quang có thủy ngân, không được đập bỏ chung với rác. Còn
sau khi lắp xong, hãy [đọc công tơ](articles/lop-do-dem-dien-nuoc-trang-bom) một tuần để xem điện bớt có đúng như đã tính.
`,
});
