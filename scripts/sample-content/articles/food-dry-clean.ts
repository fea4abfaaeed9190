import { article } from './article.ts';

export const foodDryClean = article('xuong-thuc-pham-don-kho-truoc-khi-rua', {
  title: 'Xưởng thực phẩm: dọn khô trước, rửa ướt sau',
  summary:
    'Bảy bước vệ sinh cuối ca giúp xưởng thực phẩm bớt nước, bớt hóa chất, nhẹ trạm xử lý nước thải mà bề mặt vẫn đạt yêu cầu an toàn thực phẩm.',
  published: '2026-02-03 09:00',
  picture: 'walk-round',
  topics: ['quan-ly-noi-vi', 'nuoc-va-nuoc-thai'],
  industries: ['che-bien-thuc-pham', 'do-uong'],
  related: ['articles/hat-dieu-nam-viec-tiet-kiem-430-trieu'],
  attachments: ['so-theo-doi-dien-nuoc'],
  body: `Những ngày giáp Tết, xưởng giò chả, mứt, thịt chế biến chạy hết công suất. Cuối ca ai cũng mệt, và cách dọn nhanh nhất dường như là mở hết vòi, xịt mọi thứ xuống rãnh. Cách ấy không nhanh như ta tưởng: mỡ gặp nước nóng rồi đông lại trong cống, vụn thịt làm trạm xử lý quá tải đúng lúc không ai rảnh để trông.

## Vì sao dọn khô trước?

Một ký vụn thịt hốt bằng xẻng là phụ phẩm, bán hoặc giao cho bên thu gom được. Cũng ký vụn ấy khi tan trong nước là tải ô nhiễm: phải tốn điện sục khí, hóa chất keo tụ và tiền xử lý bùn. Chất thải rẻ nhất khi còn khô.

## Bảy bước cuối ca

1. **Dừng và nhặt.** Tắt máy, khóa nguồn theo quy trình, lấy hết bán thành phẩm còn trên băng tải.
2. **Cạo.** Dùng cạo nhựa, chổi cao su gom vụn và mỡ vào khay; mỗi dây chuyền một khay có vạch cân.
3. **Cân và ghi.** Ghi số ký của từng khay. Con số này cho biết ngày mai cần chỉnh máy nào.
4. **Tráng nhanh.** Vòi có súng bóp, áp vừa đủ, nước dưới 50 °C để đạm không bám cứng vào bề mặt.
5. **Bọt tẩy rửa.** Pha đúng nồng độ bằng bơm định lượng hay ca có vạch, chờ đủ thời gian ghi trên nhãn. Chờ đủ thì không phải rửa lại.
6. **Rửa sạch từ cao xuống thấp,** từ chỗ sạch đến chỗ bẩn.
7. **Khử trùng, để ráo, kiểm tra bề mặt** theo kế hoạch an toàn thực phẩm của cơ sở.

![Đi một vòng cuối ca: nhìn xuống rãnh trước khi nhìn lên máy](walk-round)

:::tip Lưới chắn rẻ hơn máy thổi khí
Đặt lưới 5 mm rồi 2 mm ở miệng rãnh, giao cho đúng một người đổ lưới mỗi ca. Không bao giờ nhấc lưới lên để nước rút cho nhanh.

## Một ca thử, trước và sau

Một xưởng thịt chế biến ở xã Trảng Bom thử bảy bước này trong hai tuần, mỗi ngày 4 tấn sản phẩm. Số liệu bình quân một ngày:

| Chỉ số | Trước | Sau | Giảm |
| Nước vệ sinh (m³) | 20 | 13 | 35% |
| Chất tẩy rửa (lít) | 12 | 9 | 25% |
| Thời gian dọn (phút) | 95 | 90 | 5% |
| Vụn và mỡ thu khô (kg) | 8 | 44 | – |

Nước vệ sinh trên mỗi tấn sản phẩm từ 5 m³ xuống 3,25 m³. Thời gian dọn gần như không đổi: phút cạo thêm được bù bằng phút xịt bớt.

## Ba câu hỏi hay gặp

**Ít nước có mất vệ sinh không?** Không, nếu bề mặt đạt phép thử mà cơ sở vẫn dùng. Hãy giữ nguyên phép thử và chỉ đổi cách dọn; có kết quả xấu thì quay lại ngay.

**Có cần mua máy phun áp lực cao không?** Chưa cần. Súng bóp tự ngắt và lưới chắn thường đủ cho tháng đầu. Máy phun áp cao còn bắn vụn lên chỗ vừa rửa xong.

**Ghi bao nhiêu thì đủ?** Một dòng mỗi ca: nước, chất tẩy rửa, ký vụn, người ghi. Mẫu sổ một trang ở cuối bài dùng được ngay.

Người làm hàng Tết có thể bắt đầu ngay tối nay, bằng một cái cạo nhựa và một cái cân. Xưởng nào có sấy, hấp thì đọc thêm [kết quả đánh giá ở một cơ sở hạt điều](articles/hat-dieu-nam-viec-tiet-kiem-430-trieu).

::download so-theo-doi-dien-nuoc | Sổ theo dõi điện, nước theo tuần`,
});
