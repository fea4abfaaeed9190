import { article } from './article.ts';

export const solarRoofs = article('dien-mat-troi-mai-xuong', {
  title: 'Điện mặt trời mái xưởng: sáu câu hỏi trước khi ký hợp đồng',
  summary:
    'Mái chịu được không, ban ngày xưởng dùng bao nhiêu điện, ai lau tấm pin và cháy thì cắt ở đâu: sáu câu hỏi giúp chủ xưởng chọn công suất vừa với mình.',
  published: '2025-09-10 08:15',
  picture: 'solar-roof',
  topics: ['tiet-kiem-dien', 'khi-nha-kinh'],
  industries: ['gia-cong-kim-loai', 'cao-su-va-nhua'],
  programmes: ['tiet-kiem-nang-luong', 'tang-truong-xanh'],
  places: ['phuong-long-binh', 'kcn-amata'],
  related: ['articles/den-led-theo-nhom', 'articles/lop-do-dem-dien-nuoc-trang-bom'],
  body: `
Mái tôn nhà xưởng rộng, nắng nhiều và phụ tải ban ngày là ba điều kiện tốt cho điện mặt trời. Nhưng công suất lớn nhất lắp
vừa mái chưa chắc là công suất tốt nhất cho xưởng. Dưới đây là sáu câu nên hỏi, theo đúng thứ tự.

## 1. Đã tiết kiệm xong chưa?

Một kWh không phải dùng luôn rẻ hơn một kWh tự làm ra. Nếu [đèn](articles/den-led-theo-nhom) còn sáng chỗ không người và
máy nén còn xì, hãy sửa trước, vì hệ thống sẽ nhỏ đi được một cỡ.

## 2. Ban ngày xưởng dùng bao nhiêu?

Xin điện lực biểu đồ phụ tải theo giờ của cả năm, hoặc tự đọc công tơ. Nhớ xem Chủ nhật và dịp Tết: máy nghỉ nhưng trời
vẫn nắng. Ví dụ của một xưởng cơ khí, cho một năm:

| Khoản | Điện (kWh) |
| Hệ thống 300 kWp làm ra | 390.000 |
| Xưởng dùng ngay tại chỗ | 331.500 |
| Dư, phần lớn vào Chủ nhật và lễ | 58.500 |
| Xưởng còn mua từ lưới | 468.500 |
| Tổng nhu cầu của xưởng (dùng tại chỗ và mua) | 800.000 |

Tỷ lệ tự dùng là 331.500 ÷ 390.000 = 85%. Nếu lắp 450 kWp, phần dư tăng nhanh hơn phần dùng, thời gian hoàn vốn dài ra.

## 3. Mái chịu được bao nhiêu năm nữa?

Tấm pin và giá đỡ nặng chừng 12–15 kg mỗi mét vuông. Phải có người có chuyên môn kiểm tra xà gồ, vì kèo, chống dột. Mái còn
năm năm tuổi thọ mà đặt lên hệ thống hai mươi năm thì sẽ phải tháo ra làm lại.

## 4. Thủ tục nào áp dụng?

Điện mặt trời mái nhà tự sản xuất, tự tiêu thụ có quy định riêng về đăng ký, đấu nối và bán điện dư, và các quy định này
thay đổi trong những năm gần đây. Hãy hỏi Sở Công Thương và điện lực bằng văn bản trước khi ký, đừng chỉ nghe người bán.
Xây dựng, phòng cháy và môi trường cũng cần hỏi cùng lúc.

## 5. Cháy thì cắt ở đâu?

- Có cầu dao cắt phía một chiều đặt ở chỗ lính cứu hỏa tới được.
- Dây một chiều đi trong máng, không đè lên cạnh tôn.
- Chừa lối đi trên mái và không che cửa thoát khói.
- Sơ đồ dán ở cổng bảo vệ.

:::warning Không tự leo lên mái
Tấm lấy sáng bằng nhựa giòn không đỡ được người. Lau tấm pin phải có dây an toàn, lối đi và người trông bên dưới.

## 6. Ai giữ cho nó chạy tốt?

Ghi sản lượng mỗi tháng, so với tháng cùng kỳ. Giảm quá 10% mà trời không mưa hơn thì xem bụi, bóng che, biến tần. Ghi rõ
trong hợp đồng ai lau, mấy lần một năm, bao lâu phải đến sửa, và ai nhận lại tấm pin hỏng.

## Nên để phần nào cho ắc quy?

Phần lớn xưởng chạy ban ngày chưa cần. Dời việc trước: nạp xe nâng, làm đá, bơm nước lên bồn vào lúc mười một giờ đến hai
giờ chiều. Dời được phụ tải thì tỷ lệ tự dùng tăng mà không tốn thêm thiết bị.
`,
});
