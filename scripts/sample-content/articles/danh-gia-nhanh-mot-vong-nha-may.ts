import { article } from './article.ts';

export const quickAssessment = article('danh-gia-nhanh-mot-vong-nha-may', {
  title: 'Đánh giá nhanh: đi một vòng nhà máy trong một buổi sáng',
  summary:
    'Bốn giờ, ba người và một bảng kiểm: cách đi dọc dòng nguyên liệu, ghi lại chỗ thất thoát, ước tính bằng số và chốt năm việc làm ngay.',
  published: '2025-03-26 08:30',
  picture: 'walk-round',
  topics: ['danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
  related: ['articles/san-xuat-sach-hon-la-gi'],
  attachments: ['bang-kiem-mot-vong-nha-may'],
  authors: 'Tổ kỹ thuật',
  body: `
Một đợt đánh giá sản xuất sạch hơn đầy đủ kéo dài vài tháng, có cân bằng vật chất và theo dõi sau khi làm. Không phải
cơ sở nào cũng có người cho việc đó. Đánh giá nhanh là bước đi trước: một buổi sáng, để biết nên đào sâu ở đâu. Nếu
chưa quen với khái niệm, hãy đọc bài [Sản xuất sạch hơn là gì?](articles/san-xuat-sach-hon-la-gi) trước.

## Chuẩn bị trước một ngày

- **Ba người**: một người am hiểu công nghệ, một người cơ điện, một người của kho hoặc kế toán. Có giám đốc mở đầu mười phút thì tốt hơn nhiều.
- **Giấy tờ**: hóa đơn điện, nước, nhiên liệu mười hai tháng; lượng nguyên liệu nhập; sản lượng từng tháng.
- **Đồ nghề**: đồng hồ bấm giây, một cái xô có vạch lít, điện thoại chụp hình, nhiệt kế hồng ngoại nếu mượn được.
- **Bảng kiểm**: hai trang, in ra giấy kẹp bìa cứng.

::download bang-kiem-mot-vong-nha-may | Tải bảng kiểm một vòng nhà máy

## Bốn giờ trôi qua thế nào

| Thời gian | Việc | Kết quả cầm về |
| 7 giờ 30 – 8 giờ 30 | Xem hóa đơn, vẽ sơ đồ các công đoạn | Ba khoản chi lớn nhất |
| 8 giờ 30 – 10 giờ | Đi theo dòng nguyên liệu, từ kho nhập đến kho xuất | Danh sách chỗ thất thoát có hình |
| 10 giờ – 10 giờ 45 | Đi vòng phụ trợ: lò hơi, khí nén, bơm, trạm xử lý | Số đo ước tính |
| 10 giờ 45 – 11 giờ 30 | Ngồi lại, tính tiền, xếp thứ tự | Năm việc, mỗi việc một người |

### Đi theo dòng, đừng đi theo sơ đồ phòng ban

Hãy bắt đầu từ chỗ nguyên liệu được dỡ xuống và đi tới khi hàng lên xe. Ở mỗi trạm dừng, hỏi bốn câu: cái gì đi vào,
cái gì đi ra, cái gì rơi lại, vì sao? Người đứng máy trả lời, người đi đoàn chỉ ghi.

### Ước tính bằng số, dù thô

Vòi rò thì hứng vào xô và bấm giây. Xô mười lít đầy sau 50 giây nghĩa là 0,2 lít một giây, tức 720 lít một giờ. Vòi chảy
20 giờ mỗi ngày mất 14,4 m³. Con số thô vẫn hơn câu “có rò rỉ”, vì nó cho biết có đáng sửa trước việc khác không.

> Tôi đi qua chỗ đó mỗi ngày mà không thấy. Đến khi phải viết ra giấy là bao nhiêu lít một giờ thì mới giật mình.

Đó là lời một quản đốc sau buổi đi vòng đầu tiên ở xưởng của chính mình.

## Chốt năm việc, không phải năm mươi

Danh sách thường có hai, ba mươi điểm. Đừng giao hết. Cho mỗi điểm hai mức: *lợi ích* (cao, vừa, thấp) và *độ khó*
(dễ, vừa, khó). Chọn năm điểm lợi ích cao mà dễ. Ghi tên một người, một ngày, một con số sẽ kiểm lại. Điểm khó mà
lợi ích cao thì để dành cho đợt đánh giá đầy đủ.

:::warning An toàn trước
Không mở nắp máy đang chạy, không sờ vào ống hơi, không vào bể kín. Chỗ nguy hiểm thì hỏi và nhìn từ ngoài; đoàn đánh giá phải mặc đồ bảo hộ như người của xưởng.

## Sau bốn tuần

Đi lại đúng tuyến cũ, mất khoảng một giờ. Việc nào xong thì đo lại bằng đúng cách đã đo lần đầu. Nếu năm việc mới xong
hai, hãy hỏi vì thiếu tiền, thiếu giờ dừng máy hay thiếu người chịu trách nhiệm; câu trả lời là việc của lãnh đạo, không
phải của công nhân.

Cơ sở muốn có người ngoài cùng đi vòng đầu tiên có thể liên hệ Trung tâm để hỏi lịch và cách làm.
`,
});
