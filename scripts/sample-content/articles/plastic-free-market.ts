import { article } from './article.ts';

export const plasticFreeMarket = article('di-cho-mot-tuan-bot-ba-muoi-tui-ni-long', {
  title: 'Đi chợ một tuần, bớt ba mươi túi ni lông',
  summary:
    'Sáu thói quen nhỏ cho người mua và bốn việc cho người bán, thử ở một chợ phường Tam Hiệp nhân Ngày Môi trường thế giới 5/6.',
  published: '2026-06-05 07:00',
  picture: 'market',
  topics: ['san-xuat-tieu-dung-ben-vung', 'chat-thai-ran'],
  places: ['phuong-tam-hiep'],
  related: ['policy-documents/889-qd-ttg', 'policy-documents/72-2020-qh14'],
  body: `Bà bán rau quen tay: mớ hành một túi, trái ớt một túi, rồi tất cả vào một túi lớn. Về đến nhà, người mua có sáu túi cho bữa cơm bốn người. Nhóm cộng tác viên của trung tâm nhờ mười hộ ở phường Tam Hiệp đếm túi trong hai tuần: tuần đầu đi chợ như thường lệ, tuần sau thử sáu thói quen dưới đây.

## Kết quả của mười hộ

| | Tuần thường | Tuần thử | Bớt được |
| Túi ni lông mỗi hộ (bình quân) | 42 | 12 | 30 |
| Hộp xốp mỗi hộ (bình quân) | 5 | 1 | 4 |
| Mười hộ cộng lại (túi và hộp) | 470 | 130 | 340 |

Một trăm hộ làm như vậy trong một năm sẽ bớt được khoảng 156.000 túi. Không ai phải mua gì ngoài vài cái hộp đã có sẵn trong bếp.

## Sáu thói quen của người mua

1. **Treo giỏ ngay cửa.** Quên giỏ là quên cả buổi. Hộ nhớ tốt nhất treo giỏ chung móc với chìa khóa xe.
2. **Mang ba hộp có nắp:** thịt, cá, đồ chín. Nhờ người bán trừ bì trước khi cân.
3. **Rau lá gói lá hoặc để trần trong giỏ,** thứ nặng nằm dưới.
4. **Nói trước khi người bán giật túi:** “Khỏi túi nha cô”. Nói sau thì túi đã bung rồi.
5. **Mua đủ ăn.** Thức ăn bỏ đi cũng là rác, lại là phần rác nặng nhất và mau hôi nhất.
6. **Túi đã lỡ lấy thì giặt, phơi, gấp lại** và dùng tiếp ít nhất năm lần.

![Chọn hàng không bao bì: giỏ đi chợ, hộp mang theo và câu “khỏi túi nha cô”](market)

## Bốn việc của người bán

- Đặt bảng nhỏ: “Có hộp, có giỏ: bớt 500 đồng hoặc thêm cọng hành”.
- Bó rau bằng dây lạt, dây chuối; để sẵn lá chuối cho hàng ướt.
- Cân có nút trừ bì đặt quay về phía khách, khách tin thì khách mang hộp.
- Gom thùng xốp, thùng giấy trả lại cho mối giao hàng buổi sáng.

:::tip Dành cho ban quản lý chợ
Một vòi nước rửa hộp, một kệ “giỏ mượn” ở cổng và thùng riêng cho rác thực phẩm thường có tác dụng hơn mười tấm băng-rôn.

## Rác còn lại thì phân loại

[Luật Bảo vệ môi trường](policy-documents/72-2020-qh14) chia rác sinh hoạt của hộ gia đình, cá nhân thành ba loại: có khả năng tái sử dụng, tái chế; chất thải thực phẩm; chất thải rắn sinh hoạt khác. Hãy để khô riêng, ướt riêng ngay trong bếp; hỏi khu phố lịch thu gom của từng loại.

Ở phía nhà phân phối, [chương trình hành động quốc gia](policy-documents/889-qd-ttg) đặt mục tiêu đến năm 2030 toàn bộ siêu thị, trung tâm thương mại dùng bao bì thân thiện môi trường thay cho bao bì nhựa dùng một lần, khó phân hủy. Chợ truyền thống không nằm trong con số đó, nhưng lại có sẵn cách gói bằng lá mà siêu thị đang phải học lại.

Thử trong một tuần, đếm rồi nhắn cho chúng tôi con số của nhà mình: bài tổng kết cuối năm sẽ cộng tất cả lại.`,
});
