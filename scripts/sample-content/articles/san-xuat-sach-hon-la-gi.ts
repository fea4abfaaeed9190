import { article } from './article.ts';

export const whatCleanerProductionIs = article('san-xuat-sach-hon-la-gi', {
  title: 'Sản xuất sạch hơn là gì? Giải thích cho người mới bắt đầu',
  summary:
    'Không phải khẩu hiệu, cũng không phải một cỗ máy: sản xuất sạch hơn là thói quen hỏi vì sao vật tư, điện, nước mất đi, rồi sửa từ chỗ phát sinh.',
  published: '2025-03-10 08:00',
  picture: 'factory',
  topics: ['quan-ly-noi-vi', 'san-xuat-tieu-dung-ben-vung'],
  programmes: ['chien-luoc-san-xuat-sach-hon', 'san-xuat-tieu-dung-ben-vung'],
  related: ['policy-documents/1419-qd-ttg', 'policy-documents/889-qd-ttg'],
  body: `
Một xưởng mua về một trăm ký nguyên liệu và bán ra tám mươi ký thành phẩm. Hai mươi ký còn lại đi đâu?
Một phần thành phế phẩm, một phần trôi theo nước rửa, một phần bay hơi, rơi vãi trên sàn. Xưởng đã trả tiền mua
số ấy, rồi lại trả tiền lần nữa để thu gom và xử lý. **Sản xuất sạch hơn** bắt đầu từ đúng câu hỏi đó: vì sao
chất thải sinh ra, và có thể không sinh ra nó hay không.

## Khác gì với xử lý cuối đường ống?

Xử lý cuối đường ống là xây bể, lắp tháp, thuê người chở rác. Việc ấy cần, luật bắt buộc, nhưng chỉ giải quyết
phần đã lỡ sinh ra. Sản xuất sạch hơn đi ngược lên phía trước.

| Câu hỏi | Xử lý cuối đường ống | Sản xuất sạch hơn |
| Nhìn vào đâu? | Miệng cống, ống khói | Máy, bồn chứa, thao tác |
| Ai làm? | Bộ phận môi trường | Cả xưởng, từ kho đến tổ trưởng |
| Tiền đi đâu? | Chi phí thêm mỗi tháng | Thường thu lại nhờ bớt vật tư, điện, nước |
| Khi sản lượng tăng? | Phải xây thêm | Suất tiêu hao giảm, bể cũ còn đủ dùng |

Hai cách không thay thế nhau. Xưởng làm sản xuất sạch hơn trước sẽ xây được trạm xử lý nhỏ hơn và vận hành rẻ hơn.

## Bốn nhóm việc, từ dễ đến khó

1. **Quản lý nội vi**: khóa van, sửa chỗ rò, đậy nắp thùng, quét khô trước khi xịt nước, tắt máy chạy không.
2. **Kiểm soát quá trình**: giữ đúng nhiệt độ, thời gian, tỷ lệ pha; ghi lại để hôm sau làm giống hôm nay.
3. **Dùng lại và tuần hoàn**: nước xả cuối của mẻ này làm nước giặt đầu của mẻ sau; mạt cưa thành chất đốt.
4. **Đổi nguyên liệu, thiết bị, sản phẩm**: hóa chất ít độc hơn, động cơ hiệu suất cao, bao bì gọn hơn.

Kinh nghiệm các buổi khảo sát cho thấy nhóm thứ nhất gần như không tốn tiền mà tháng sau đã thấy trên hóa đơn. Nên
làm hết nhóm này rồi mới nghĩ đến mua máy.

:::tip Một phép thử nhỏ
Cuối ca, hãy đi một vòng khi xưởng đã nghỉ. Tiếng xì của khí nén, tiếng nước chảy và ngọn đèn còn sáng là ba khoản tiền đang mất mà không ai dùng.

## Có bắt buộc không?

Sản xuất sạch hơn không phải một thủ tục phải xin phép. Nhà nước khuyến khích và hỗ trợ bằng các chương trình. Năm
2009, [Chiến lược sản xuất sạch hơn trong công nghiệp](policy-documents/1419-qd-ttg) đặt mục tiêu cho giai đoạn đến
năm 2020. Từ năm 2020, công việc tiếp nối trong
[Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững](policy-documents/889-qd-ttg), mở rộng từ nhà máy
sang phân phối, mua sắm và thói quen tiêu dùng.

![Người mua chọn hàng ít bao bì cũng là một mắt xích của sản xuất sạch hơn](market)

## Ba hiểu lầm hay gặp

- *“Xưởng tôi nhỏ, không đáng làm.”* Xưởng nhỏ ra quyết định nhanh. Một vòi nước rò ở xưởng nhỏ cũng chảy suốt đêm.
- *“Phải mời chuyên gia trước.”* Người đứng máy biết rõ nhất chỗ nào hao. Chuyên gia giúp tính toán và hỏi đúng câu.
- *“Làm một lần là xong.”* Không ghi số thì sau ba tháng mọi thứ trở lại như cũ.

## Bắt đầu từ tuần này

Chọn một thứ để theo dõi: điện, nước hoặc một loại nguyên liệu. Ghi chỉ số mỗi tuần một lần, chia cho sản lượng của
tuần ấy, được **suất tiêu hao**. Treo con số lên bảng tin của xưởng. Khi mọi người bắt đầu hỏi vì sao tuần này cao
hơn tuần trước, sản xuất sạch hơn đã bắt đầu rồi.
`,
});
