import { article } from './article.ts';

export const cashewDrying = article('hat-dieu-nam-viec-tiet-kiem-430-trieu', {
  title: 'Xưởng hạt điều: năm việc, tiết kiệm 430 triệu đồng một năm',
  summary:
    'Ba ngày đánh giá nhanh ở một cơ sở chế biến hạt điều tại Long Khánh chỉ ra hơi nóng đang bay theo ống trần, bẫy hơi hỏng và ống thoát của buồng sấy.',
  published: '2026-01-15 08:30',
  picture: 'cashew',
  topics: ['hoi-va-nhiet', 'danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
  industries: ['che-bien-thuc-pham'],
  programmes: ['san-xuat-tieu-dung-ben-vung', 'tiet-kiem-nang-luong'],
  places: ['phuong-long-khanh'],
  related: ['policy-documents/889-qd-ttg'],
  attachments: ['bang-kiem-mot-vong-nha-may'],
  body: `Một cơ sở chế biến hạt điều ở phường Long Khánh mỗi ngày chạy 10 tấn hạt thô, khoảng 280 ngày một năm, được chừng 560 tấn nhân. Chủ cơ sở gọi đến trung tâm với một câu hỏi ngắn: “Củi cứ tăng giá, tôi giảm được chỗ nào?”. Câu trả lời có sau ba ngày đánh giá nhanh.

## Ngày đầu: đi theo đường hơi

Nhóm đánh giá gồm tổ trưởng lò hơi, một thợ điện, một cán bộ kế toán của cơ sở và hai cán bộ trung tâm. Cả nhóm đi từ lò hơi đến nồi hấp, buồng sấy rồi quay lại, cầm theo bảng kiểm và súng đo nhiệt độ.

- 46 mét ống hơi và 9 van không có lớp bảo ôn, mặt ống hơn 140 °C.
- 11 bẫy hơi xì liên tục; nước ngưng còn nóng chảy thẳng ra rãnh.
- Buồng sấy thải hết khí nóng ra ngoài, dù nửa cuối mẻ khí thải đã khô.
- Máy nén khí đặt 7,5 bar trong khi máy tách vỏ chỉ cần 6 bar.

![Buồng sấy nhiều khay: khí nóng cuối mẻ còn khô, có thể đưa trở lại](cashew)

## Năm giải pháp, tính thành tiền

Ngày thứ hai dành để đo, ngày thứ ba để tính. Cơ sở chọn năm việc, xếp theo thời gian hoàn vốn.

| Giải pháp | Chi phí (triệu đồng) | Tiết kiệm một năm (triệu đồng) | Hoàn vốn (tháng) |
| Phân cỡ hạt kỹ hơn trước khi tách vỏ | 0 | 90 | ngay |
| Bịt rò khí nén, hạ áp còn 6,5 bar | 6 | 30 | 2,4 |
| Bảo ôn 46 m ống và 9 van | 38 | 64 | 7,1 |
| Thay bẫy hơi, đưa nước ngưng về lò | 72 | 96 | 9,0 |
| Tuần hoàn khí nóng ở nửa cuối mẻ sấy | 120 | 150 | 9,6 |
| **Cộng** | **236** | **430** | **6,6** |

Dòng đầu không tốn tiền mua máy. Hạt vào đúng cỡ dao thì ít vỡ: tỷ lệ nhân bể giảm 0,4 điểm phần trăm, tức 2,24 tấn nhân một năm; mỗi tấn nhân nguyên bán hơn nhân bể chừng 40 triệu đồng, cộng lại gần 90 triệu.

> Trước đây tôi chỉ hỏi củi bao nhiêu một ký. Bây giờ tôi hỏi một tấn hạt hết bao nhiêu ký củi. *(Chủ cơ sở)*

## Làm gì để con số không tuột lại?

1. Ghi củi, điện và sản lượng theo ca vào cùng một trang sổ; chia ra suất tiêu hao cho mỗi tấn hạt thô.
2. Giao cho từng tổ một con số: lò hơi giữ suất củi, tổ sấy giữ độ ẩm cuối mẻ, tổ tách vỏ giữ tỷ lệ nhân bể.
3. Ba tháng một lần đi lại đúng đường đi của ngày đầu, dùng đúng bảng kiểm cũ.

:::warning Đừng tuần hoàn khí khi hạt còn ướt
Đưa khí ẩm trở lại ở đầu mẻ làm hạt lâu khô và dễ mốc. Hãy đo độ ẩm khí thải trước, rồi mới quyết định mở cửa hồi từ giờ thứ mấy.

Cách làm này đúng với tinh thần của [chương trình sản xuất và tiêu dùng bền vững](policy-documents/889-qd-ttg): giảm mức tiêu hao nguyên, nhiên liệu trên mỗi đơn vị sản phẩm trước khi nghĩ đến xử lý cuối đường ống. Cơ sở muốn tự làm có thể bắt đầu bằng bảng kiểm hai trang dưới đây; cần người đi cùng thì gọi trung tâm để hỏi lịch và điều kiện.

::download bang-kiem-mot-vong-nha-may | Bảng kiểm một vòng nhà máy`,
});
