import { article } from './article.ts';

export const wastewaterSevenNumbers = article('tram-xu-ly-nuoc-thai-bay-con-so-moi-ngay', {
  title: 'Trạm xử lý nước thải: bảy con số nên ghi mỗi ngày',
  summary:
    'Không cần phòng thí nghiệm, người trực trạm vẫn biết bể hiếu khí khỏe hay yếu nhờ bảy con số đo bằng mắt, ống đong và đồng hồ điện.',
  published: '2026-08-19 08:00',
  picture: 'pond',
  topics: ['nuoc-va-nuoc-thai', 'tiet-kiem-dien'],
  industries: ['che-bien-thuc-pham', 'det-nhuom', 'giay-va-bao-bi'],
  related: ['policy-documents/72-2020-qh14', 'articles/xuong-thuc-pham-don-kho-truoc-khi-rua'],
  attachments: ['so-theo-doi-dien-nuoc'],
  body: `Nhiều trạm xử lý nước thải chỉ được nhìn tới khi có kết quả quan trắc xấu. Đến lúc ấy thì vi sinh đã yếu từ hai tuần trước. Bảy con số dưới đây lấy chưa đến hai mươi phút một ca, cho biết sớm chuyện gì đang xảy ra, và cho biết cả tiền điện sục khí đang đi đâu.

## Bảy con số

| Con số | Đo bằng gì | Cần để ý khi |
| Lưu lượng vào (m³/ngày) | Đồng hồ nước hoặc máng đo | tăng hơn 20% mà sản lượng không tăng |
| pH đầu vào | Máy đo cầm tay | ra ngoài khoảng 6,5–8,5 |
| Nhiệt độ bể hiếu khí (°C) | Nhiệt kế | trên 38 |
| Oxy hòa tan (mg/l) | Máy đo cầm tay | dưới 1,5 hoặc trên 4 |
| Bùn lắng 30 phút (ml/l) | Ống đong 1 lít | thay đổi hơn 100 trong một ngày |
| Điện máy thổi khí (kWh) | Công tơ riêng | điện trên mỗi m³ tăng dần |
| Màu, bọt, mùi | Mắt, mũi | khác hôm qua |

Ngưỡng trong bảng là gợi ý cho trạm sinh học hiếu khí thông thường; mỗi trạm nên tự tìm khoảng “khỏe” của mình sau một tháng ghi.

![Bể hiếu khí: bọt trắng mỏng và mùi đất ẩm là dấu hiệu tốt](pond)

## Đọc ba câu chuyện từ con số

**Oxy hòa tan 5 mg/l, bùn bình thường.** Trạm đang thổi thừa. Hạ tần số máy thổi từng bước 2 Hz, mỗi bước chờ một ngày, dừng khi oxy về khoảng 2. Một trạm 600 m³ mỗi ngày ở Nhơn Trạch hạ từ 0,90 xuống 0,72 kWh trên mỗi m³ theo cách này: mỗi ngày bớt 108 kWh, mỗi năm chạy 330 ngày bớt 35.640 kWh.

**Lưu lượng tăng, sản lượng không tăng.** Nước mưa lọt vào cống nước thải, hoặc vòi ở xưởng quên khóa. Mở hố ga lúc xưởng nghỉ giữa ca: nước còn chảy là có rò.

**Bùn lắng kém, bọt nâu dày.** Thường do thiếu dinh dưỡng, bùn già hoặc một mẻ hóa chất lạ. Gọi ngay cho xưởng hỏi hôm qua có xả bể nào không, trước khi đổ thêm vi sinh.

## Nước thải tốt bắt đầu trong xưởng

- Xả bể hóa chất phải báo trạm trước ít nhất hai giờ, xả chậm qua bể điều hòa.
- Dọn khô trước khi rửa, như [bảy bước ở xưởng thực phẩm](articles/xuong-thuc-pham-don-kho-truoc-khi-rua).
- Nước làm mát sạch đi đường riêng; đừng pha loãng nước thải rồi trả tiền xử lý cả phần nước sạch.

![Bơm tuần hoàn: đồng hồ áp suất và tiếng kêu là hai con số nữa của người trực giỏi](pump)

:::note Quy chuẩn đang thay đổi
Từ ngày 01/09/2025, QCVN 40:2025/BTNMT thay thế quy chuẩn nước thải công nghiệp cũ, có quy định chuyển tiếp cho cơ sở đang hoạt động. Hãy đối chiếu giấy phép môi trường của cơ sở và hỏi cơ quan môi trường về mốc áp dụng cho mình.

## Giao cho ai?

Giao cho đúng người trực ca, không phải cho “bộ phận môi trường”. Trang sổ treo tại trạm, có tên người ghi và một ô “hôm nay khác gì hôm qua”. Cuối tuần, quản đốc ký vào trang sổ; chữ ký ấy nói với người trực rằng có người đọc.

[Luật Bảo vệ môi trường](policy-documents/72-2020-qh14) buộc cơ sở xử lý nước thải đạt quy chuẩn và lưu số liệu vận hành. Sổ bảy con số không thay cho quan trắc định kỳ, nhưng giúp kỳ quan trắc không còn là ngày hồi hộp.

::download so-theo-doi-dien-nuoc | Sổ theo dõi điện, nước theo tuần`,
});
