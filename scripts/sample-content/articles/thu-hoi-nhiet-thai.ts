import { article } from './article.ts';

export const wasteHeatRecovery = article('thu-hoi-nhiet-thai', {
  title: 'Thu hồi nhiệt thải: nước nóng đổ đi đang mang theo tiền dầu',
  summary:
    'Nước thải 65 °C, khí thải 220 °C, dầu máy nén 80 °C: nhiệt nào đáng lấy lại, lấy bằng cách gì và tính ra sao trước khi mua bộ trao đổi nhiệt.',
  published: '2025-07-16 08:15',
  picture: 'exchanger',
  topics: ['hoi-va-nhiet', 'khi-nha-kinh'],
  industries: ['det-nhuom', 'che-bien-thuc-pham', 'do-uong'],
  programmes: ['tiet-kiem-nang-luong'],
  places: ['kcn-bien-hoa-2', 'kcn-amata'],
  related: ['articles/giat-nguoc-dong'],
  authors: 'Tổ kỹ thuật',
  body: `
Sờ tay vào đường nước thải mà phải rụt lại, đó là dấu hiệu xưởng đang đun nước rồi đổ nhiệt ra cống. Trước khi hỏi mua
thiết bị, hãy trả lời ba câu: nhiệt ấy nóng bao nhiêu độ, nhiều bao nhiêu, và **ai cần nó cùng lúc**.

## Ba nguồn hay bị bỏ quên

- **Nước thải nóng** của giặt, nhuộm, chần, rửa chai: thường 50–80 °C, chảy đều, dễ lấy nhất.
- **Khói lò hơi, lò sấy**: nóng hơn nhưng có bụi và có thể ngưng axit ăn mòn ống.
- **Dầu và khí nóng của máy nén**: phần lớn điện vào máy nén thành nhiệt, đủ hâm nước tắm, nước cấp.

## Một phép tính mẫu

Mỗi giờ xưởng thải 5 m³ nước 65 °C và cần 5 m³ nước nóng cho bể kế bên, nước cấp vào ở 28 °C. Bộ trao đổi nhiệt dạng ống
hạ nước thải xuống 41 °C, nước cấp nóng lên 52 °C. Cả hai cùng thay đổi 24 °C.

| Đại lượng | Cách tính | Kết quả |
| Nhiệt thu hồi mỗi giờ | 5.000 kg × 24 °C × 4,19 kJ | 502.800 kJ |
| Đổi ra kWh nhiệt | 502.800 ÷ 3.600 | khoảng 140 kWh |
| Nhiệt cả năm, 4.000 giờ | 140 × 4.000 | 560.000 kWh |
| Nhiên liệu bớt được, lò hiệu suất 80% | 560.000 ÷ 0,8 | 700.000 kWh |

Bảy trăm nghìn kWh nhiệt trị tương đương khoảng 60 tấn dầu. Đến đây mới hỏi giá thiết bị, vì đã biết số tiền được phép bỏ
ra. Nếu nước thải chỉ nóng hai giờ mỗi ca thì bảng trên phải chia lại, và câu trả lời có thể là *không mua*.

## Làm gì trước khi mua?

1. **Bớt nhiệt thải đã.** Hạ nhiệt độ giặt nếu màu cho phép, bọc bể, đậy nắp, [giảm nước giặt](articles/giat-nguoc-dong).
2. **Tách nước nóng khỏi nước nguội.** Hai dòng trộn vào nhau thì còn 40 °C, không lấy được bao nhiêu.
3. **Đo một tuần**: nhiệt độ và lưu lượng, ghi mỗi giờ.
4. **Tìm người dùng gần nhất.** Ống dẫn nước nóng dài trăm mét vừa đắt vừa nguội.

:::tip Có bồn đệm thì dễ ghép hơn
Nguồn nóng và nơi dùng ít khi cùng giờ. Một bồn bọc bảo ôn chứa đủ nửa ca giúp bộ trao đổi nhiệt chạy đều và chọn được cỡ nhỏ hơn.

## Chuyện bảo trì quyết định thành bại

Xơ vải, mỡ và cặn bám làm bộ trao đổi nhiệt mất tác dụng sau vài tuần. Phải có lưới lọc trước, có van để tách ra rửa và
có nhiệt kế ở bốn đầu ống. Khi độ chênh nhiệt giảm quá một phần năm so với lúc mới, đó là ngày rửa. Giao việc đọc bốn
nhiệt kế cho một người, ghi vào cùng quyển sổ với lò hơi.
`,
});
