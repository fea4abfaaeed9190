import { article } from './article.ts';

export const counterCurrentWashing = article('giat-nguoc-dong', {
  title: 'Giặt ngược dòng: vải đi tới, nước đi lui',
  summary:
    'Ba bể giặt, ba vòi nước sạch là cách dùng nước tốn nhất. Cho nước chảy ngược chiều vải, một xưởng nhuộm ở Nhơn Trạch giảm hơn 60% nước giặt mà màu vẫn đạt.',
  published: '2025-06-11 09:00',
  picture: 'textile',
  topics: ['nuoc-va-nuoc-thai', 'hoa-chat'],
  industries: ['det-nhuom', 'det-may-da-giay'],
  places: ['kcn-nhon-trach-1'],
  related: ['articles/danh-gia-nhanh-mot-vong-nha-may'],
  authors: 'Tổ kỹ thuật',
  body: `
Sau khi nhuộm, vải phải giặt cho hết màu thừa và muối. Ở nhiều xưởng, mỗi bể giặt có một vòi nước sạch riêng, chảy vào rồi
tràn ra cống. Bể cuối vải đã gần sạch, nước tràn ra vẫn còn trong, nhưng nó đi thẳng về trạm xử lý cùng nước bể đầu.

## Ý tưởng nằm gọn trong một câu

Nước sạch chỉ cấp vào bể **cuối cùng**. Nước tràn từ bể ba sang bể hai, từ bể hai sang bể một rồi mới thải. Vải bẩn nhất
gặp nước bẩn nhất; vải sạch nhất gặp nước sạch nhất. Mỗi mét khối nước làm việc ba lần.

## Số liệu của một chuyền

Một cơ sở nhuộm ở khu công nghiệp Nhơn Trạch 1 đồng ý cho theo dõi một chuyền giặt trong bốn tuần trước và bốn tuần sau
khi sửa đường ống. Chuyền chạy 10 tấn vải mỗi ngày.

| Chỗ dùng nước | Trước (m³/ngày) | Sau (m³/ngày) |
| Bể giặt 1 | 100 | 0 (nhận từ bể 2) |
| Bể giặt 2 | 100 | 0 (nhận từ bể 3) |
| Bể giặt 3 | 100 | 110 |
| Rửa máy, rửa sàn | 20 | 15 |
| **Cộng** | **320** | **125** |
| Suất tiêu hao (m³/tấn vải) | 32,0 | 12,5 |

Riêng nước giặt giảm từ 300 xuống 110 m³, tức 63%; kể cả rửa máy và rửa sàn thì giảm 61%. Xưởng giữ bể ba hơi cao hơn mức
cũ một chút để độ bền màu chắc chắn đạt.

## Làm theo thứ tự nào?

1. **Ghi lưu lượng từng bể** bằng đồng hồ hoặc xô và đồng hồ bấm giây.
2. **Vắt giữa các bể.** Trục ép mòn để nước bẩn đi theo vải sang bể sau; đây là việc rẻ nhất.
3. **Nâng bể sau cao hơn bể trước** chừng 10–15 cm để nước tự chảy; nếu không được thì dùng bơm nhỏ.
4. **Lắp van điện từ** nối với động cơ kéo vải: máy dừng thì nước dừng.
5. **Thử màu** mỗi lần hạ nước một nấc, không hạ hai nấc cùng lúc.

:::note Không áp cho mọi màu
Màu rất đậm hoặc đơn hàng yêu cầu độ bền ma sát ướt cao có thể cần thêm một lần giặt bằng nước mới. Hãy ghi riêng các mã này, đừng vì chúng mà mở nước cho tất cả.

## Nước ít đi thì trạm xử lý ra sao?

Tổng lượng chất bẩn không đổi, nên nước thải ít hơn nhưng đậm hơn. Người vận hành trạm cần biết trước để chỉnh châm hóa
chất và sục khí theo tải lượng thay vì theo lưu lượng. Bù lại, nước nóng giặt ít đi cũng là hơi ít đi: xưởng này cho biết
lò hơi đã bớt được một giờ chạy tải cao mỗi ngày.

> Cái khó không phải là cái ống. Cái khó là thuyết phục tổ nhuộm rằng nước hơi có màu ở bể một là chuyện bình thường.

Quản đốc chuyền nhuộm kết luận như vậy. Anh dán ba lọ nước mẫu của ba bể lên tường để ai cũng nhìn thấy mức đúng.
`,
});
