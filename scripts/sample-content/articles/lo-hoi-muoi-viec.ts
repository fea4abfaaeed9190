import { article } from './article.ts';

export const boilerCare = article('lo-hoi-muoi-viec', {
  title: 'Lò hơi: tám việc mỗi ca và hai việc mỗi tháng',
  summary:
    'Hỏi đáp với một người vận hành lò hơi 17 năm nghề: xả đáy bao nhiêu, gió bao nhiêu, nước ngưng về đâu và vì sao mỗi tháng phải thử từng bẫy hơi.',
  published: '2025-08-06 08:30',
  picture: 'factory',
  topics: ['hoi-va-nhiet', 'quan-ly-noi-vi'],
  industries: ['che-bien-thuc-pham', 'det-nhuom', 'go-va-san-pham-go'],
  programmes: ['tiet-kiem-nang-luong'],
  places: ['kcn-long-thanh', 'xa-long-thanh'],
  related: ['articles/thu-hoi-nhiet-thai'],
  body: `
Ở một xưởng chế biến thực phẩm trong khu công nghiệp Long Thành, lò hơi 4 tấn đốt viên nén gỗ nằm tách riêng sau nhà ăn.
Người vận hành có 17 năm nghề, xin không nêu tên, trả lời các câu hỏi mà học viên các lớp tập huấn hay gửi về.

## Việc đầu tiên khi nhận ca là gì?

> Nhìn mức nước và nghe. Lò êm thì tôi mới đọc sổ. Ca trước ghi ống thủy mờ, tôi rửa ống thủy rồi mới làm việc khác.

## Tám việc mỗi ca

1. Nhận bàn giao, đọc sổ ca trước.
2. Kiểm tra mức nước, rửa ống thủy.
3. Ghi áp suất, nhiệt độ khói, nhiệt độ nước cấp.
4. Đo độ cứng và độ dẫn điện của nước lò.
5. Xả đáy theo số đo, không theo thói quen.
6. Nhìn ngọn lửa và màu khói, chỉnh gió.
7. Cân hoặc đếm bao nhiên liệu đã dùng.
8. Đi một vòng đường hơi, ghi chỗ xì.

## Xả đáy bao nhiêu là vừa?

> Trước đây ai cũng xả ba lần mỗi ca, mỗi lần đếm đến ba mươi. Có máy đo độ dẫn rồi mới biết nhiều hôm xả thừa gấp đôi.

Nước xả đáy là nước sôi đã trả tiền đốt. Xả ít thì cáu cặn, xả thừa thì mất nhiệt. Mốc đúng là giới hạn của nhà chế tạo lò.

## Gió bao nhiêu?

Thiếu gió thì khói đen, thừa gió thì nhiệt bay ra ống khói. Cách nhìn đơn giản là nhiệt độ khói: cùng tải mà khói nóng dần
lên theo tuần nghĩa là mặt ống đang bám muội hoặc cáu. Theo kinh nghiệm, khói nóng thêm 20 °C thì hiệu suất mất chừng 1%.

## Nước ngưng đi đâu?

Nước ngưng vừa nóng vừa gần như không có muối. Xưởng này gom lại từ tháng 3 năm 2025 và ghi kết quả:

| Chỉ số | Trước | Sau |
| Nước ngưng thu về (%) | 30 | 70 |
| Nhiệt độ nước cấp (°C) | 42 | 66 |
| Viên nén mỗi tấn hơi (kg) | 175 | 168 |
| Viên nén mỗi tháng, 1.500 tấn hơi (tấn) | 262,5 | 252,0 |

Mỗi tháng bớt 10,5 tấn viên nén, tức 4%, chưa tính tiền nước và muối hoàn nguyên.

## Hai việc mỗi tháng

- **Thử từng bẫy hơi.** Bẫy kẹt mở thổi hơi sống thẳng vào ống nước ngưng mà không ai thấy. Xưởng có 24 cái, lần thử đầu tiên hỏng năm.
- **Đi vòng lớp bảo ôn.** Mặt bích, van để trần là bếp lò đặt giữa xưởng. Bọc bằng áo tháo được để còn sửa chữa.

:::warning Thiết bị có yêu cầu nghiêm ngặt về an toàn
Lò hơi phải được kiểm định đúng hạn, người vận hành phải được huấn luyện. Không ai được chỉnh van an toàn để “đỡ xì”.

Bớt hơi ở nơi dùng còn rẻ hơn đốt giỏi. Vì vậy sau lò hơi, hãy xem đến [nhiệt đang đổ đi](articles/thu-hoi-nhiet-thai).
`,
});
