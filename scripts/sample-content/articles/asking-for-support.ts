import { article } from './article.ts';

export const askingForSupport = article('xin-danh-gia-nhanh-can-gi-mat-bao-lau', {
  title: 'Hỏi – đáp: xin đánh giá nhanh cần gì, mất bao lâu?',
  summary:
    'Tám câu doanh nghiệp hay hỏi trước khi mời trung tâm đến khảo sát: giấy tờ, thời gian, giữ kín số liệu, tiền hỗ trợ và việc sau báo cáo.',
  published: '2026-11-11 08:30',
  picture: 'walk-round',
  topics: ['danh-gia-san-xuat-sach-hon', 'phap-luat-chinh-sach'],
  related: [
    'policy-documents/889-qd-ttg',
    'policy-documents/280-qd-ttg',
    'articles/hat-dieu-nam-viec-tiet-kiem-430-trieu',
    'articles/tu-1419-den-889-chinh-sach-noi-gi-voi-xuong',
  ],
  attachments: ['bang-kiem-mot-vong-nha-may', 'so-theo-doi-dien-nuoc'],
  body: `Nhiều cơ sở muốn làm sản xuất sạch hơn nhưng ngại gọi, vì không biết sẽ bị hỏi những gì. Dưới đây là tám câu chúng tôi nghe nhiều nhất, kèm câu trả lời. *Thời gian và cách làm nêu trong bài là ví dụ của nội dung mẫu; hãy hỏi lại trung tâm trước khi lập hồ sơ.*

## Trước khi đến

**Cơ sở nào được mời khảo sát?** Cơ sở sản xuất công nghiệp, tiểu thủ công nghiệp đang hoạt động tại Đồng Nai, không phân biệt lớn nhỏ. Cơ sở có số liệu điện, nước từ ba tháng trở lên được xếp lịch trước, vì đo xong có cái để so.

**Phải nộp giấy tờ gì?** Ba thứ:

- Thư đề nghị một trang: tên cơ sở, ngành nghề, người liên hệ, điều đang lo nhất.
- Hóa đơn điện, nước, nhiên liệu của các tháng gần đây.
- Sản lượng theo tháng, ghi tay cũng được.

**Có phải kiểm tra, xử phạt không?** Không. Người đến khảo sát làm tư vấn. Dù vậy, nếu thấy nguy hiểm trước mắt như can axit cạnh nước tẩy gốc clo, chúng tôi sẽ nói ngay để cơ sở xử lý.

![Một vòng nhà máy: người đứng máy chỉ chỗ hao, người tư vấn hỏi và ghi](walk-round)

## Trong lúc khảo sát

**Mất mấy ngày?** Một đợt đánh giá nhanh thường theo lịch này:

| Việc | Ai làm | Ngày |
| Đi một vòng, chọn điểm đo | Cơ sở và trung tâm | 1 |
| Đo, cân, ghi số | Tổ vận hành, có người hướng dẫn | 1 |
| Tính giải pháp, chi phí, hoàn vốn | Cơ sở và trung tâm | 1 |
| Viết báo cáo, góp ý, sửa | Trung tâm | 7 |
| **Cộng** | | **10** |

Ba ngày đầu làm tại xưởng, không cần dừng máy. Bài về [xưởng hạt điều](articles/hat-dieu-nam-viec-tiet-kiem-430-trieu) kể lại đúng ba ngày như vậy.

**Ai của cơ sở phải có mặt?** Một người quyết được tiền, một người đứng máy lâu năm, một người giữ hóa đơn. Thiếu người thứ ba thì giải pháp không có giá.

**Số liệu có bị lộ không?** Báo cáo là của cơ sở. Tên và con số chỉ lên bài, lên sóng khi cơ sở đồng ý bằng văn bản; không đồng ý thì chỉ dùng để cộng chung.

## Sau báo cáo

**Có tiền hỗ trợ mua máy không?** Tùy chương trình và tùy năm. Hai khung nên hỏi là [chương trình sản xuất và tiêu dùng bền vững](policy-documents/889-qd-ttg) và [chương trình sử dụng năng lượng tiết kiệm và hiệu quả](policy-documents/280-qd-ttg). Hồ sơ nào cũng cần số liệu trước và sau, nên trang sổ ghi từ hôm nay có giá.

**Nếu không làm theo báo cáo thì sao?** Không sao. Sau 90 ngày chúng tôi gọi lại, hỏi việc nào đã làm và đo được gì. Việc chưa làm thì hỏi vướng ở đâu.

:::tip Chưa muốn mời ai?
Tải bảng kiểm, tự đi một vòng vào cuối ca và ghi sổ bốn tuần. Việc nào tự tìm được thì làm trước; buổi khảo sát sau này sẽ dành cho chỗ khó.

Muốn biết văn bản nào bắt buộc, văn bản nào khuyến khích, xem bài [từ 1419 đến 889](articles/tu-1419-den-889-chinh-sach-noi-gi-voi-xuong).

::download bang-kiem-mot-vong-nha-may | Bảng kiểm một vòng nhà máy

::download so-theo-doi-dien-nuoc | Sổ theo dõi điện, nước theo tuần`,
});
