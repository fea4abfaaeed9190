import { article } from './article.ts';

export const loudspeakerScript = article('noi-tren-loa-xa-cho-ba-con-nghe-het', {
  title: 'Nói trên loa xã sao cho bà con nghe hết câu',
  summary:
    'Chín mẹo viết và đọc cho loa truyền thanh: câu ngắn, một con số mỗi ý, nhắc lại hai lần, và một ví dụ sửa từ câu văn giấy thành câu nói.',
  published: '2026-10-07 08:15',
  picture: 'loudspeaker',
  topics: ['truyen-thong'],
  places: ['phuong-tran-bien', 'phuong-long-binh'],
  related: ['articles/di-cho-mot-tuan-bot-ba-muoi-tui-ni-long'],
  attachments: ['nhac-hieu-san-xuat-sach-hon'],
  body: `Loa xã có một thính giả khó tính: người đang nấu cơm. Chị không tua lại được, không phóng to được, và chỉ nghe trọn câu nào ngắn hơn một lần xóc chảo. Viết cho loa là viết cho chị.

Từ ngày có đài truyền thanh cấp xã dùng loa thông minh, văn bản có thể được máy đọc hoặc người đọc. Cả hai đều vấp ở cùng một chỗ: câu dài, số dày, chữ viết tắt.

## Một câu, hai cách viết

> *Trên giấy:* Thực hiện Quyết định số 889/QĐ-TTg, nhằm nâng cao nhận thức về sản xuất và tiêu dùng bền vững, đề nghị các hộ dân hạn chế sử dụng túi ni lông khó phân hủy, góp phần giảm bình quân 30 túi/hộ/tuần.

> *Trên loa:* Mời bà con thử một tuần. Đi chợ, xách giỏ. Mua cá, mang hộp. Mười hộ ở phường Tam Hiệp đã thử. Trước đây mỗi nhà dùng bốn mươi hai túi một tuần. Nay còn mười hai.

Cách thứ hai chia thành sáu câu ngắn, nghe một lần là kể lại được. Số liệu lấy từ bài [đi chợ một tuần, bớt ba mươi túi](articles/di-cho-mot-tuan-bot-ba-muoi-tui-ni-long).

![Loa ở đầu xóm: người nghe đang làm việc khác](loudspeaker)

## Chín mẹo

1. Mỗi câu một ý, dưới hai mươi tiếng.
2. Việc cần làm đứng đầu câu: “khóa van”, “xách giỏ”, “gọi số này”.
3. Mỗi đoạn một con số. Con số quan trọng nhắc lại hai lần.
4. Làm tròn khi được: “gần một nửa” dễ nhớ hơn “47,3%”.
5. Đọc trọn chữ viết tắt: “khu công nghiệp”, không đọc “ca-xê-en”.
6. Đơn vị viết như nói: “ki-lô-oát giờ”, “mét khối”.
7. Số điện thoại đọc chậm từng số, chia nhóm, đọc hai lần.
8. Không mở đầu bằng tên văn bản. Nêu việc trước, tên văn bản ở cuối.
9. Đọc thử cho một người đang làm việc khác. Hỏi họ nhớ được gì.

## Bao nhiêu chữ thì vừa?

Lấy tốc độ 200 tiếng một phút cho loa ngoài trời, chậm hơn phòng thu vì tiếng vọng.

| Loại | Thời lượng | Số tiếng |
| Spot | 30 giây | 100 |
| Spot dài | 60 giây | 200 |
| Tin | 1 phút 30 giây | 300 |
| Bài | 5 phút | 1.000 |

Đếm theo tiếng đọc lên, không đếm theo chữ viết: “1.165 kWh” chỉ là hai cụm trên giấy nhưng đọc lên thành mười một tiếng.

![Trong phòng thu: hai giọng thay nhau giúp bài năm phút đỡ mỏi tai](radio-studio)

:::tip Giờ phát
Hỏi ban điều hành khu phố, ấp xem giờ nào bà con ở nhà và còn thức. Bài về nhà xưởng nên phát gần giờ tan ca, ở đoạn đường công nhân đi qua.

Bài đã phát, xin đài, trạm báo lại ngày, giờ và điều bà con hỏi. Câu hỏi của người nghe là đề bài hay nhất cho tháng sau.

::download nhac-hieu-san-xuat-sach-hon | Nhạc hiệu chuyên mục, 8 giây`,
});
