import { article } from './article.ts';

export const coolingWater = article('nuoc-lam-mat-tuan-hoan', {
  title: 'Bản đồ nước của một xưởng nhựa: tìm ra 38 m³ mỗi ngày',
  summary:
    'Đồng hồ tổng nói xưởng dùng 120 m³ mỗi ngày mà không ai biết đi đâu. Một tờ bản đồ nước, sáu đồng hồ nhánh và van của bơm làm mát đã trả lời trong ba tuần.',
  published: '2025-10-29 09:00',
  picture: 'pump',
  topics: ['nuoc-va-nuoc-thai', 'tiet-kiem-dien', 'quan-ly-noi-vi'],
  industries: ['cao-su-va-nhua'],
  places: ['xa-trang-bom', 'kcn-ho-nai'],
  related: ['articles/lop-do-dem-dien-nuoc-trang-bom'],
  attachments: ['so-theo-doi-dien-nuoc'],
  authors: 'Tổ kỹ thuật',
  body: `
Sau [lớp đo đếm ở Trảng Bom](articles/lop-do-dem-dien-nuoc-trang-bom), một xưởng ép nhựa gần khu công nghiệp Hố Nai về nhà
và làm đúng một việc: vẽ bản đồ nước. Tổ kỹ thuật đến xem kết quả sau ba tuần.

## Bản đồ nước là gì?

Là một tờ giấy vẽ đường nước vào, các nhánh, nơi dùng và nơi ra. Mỗi mũi tên mang một con số mét khối mỗi ngày. Tổng các
mũi tên ra phải bằng mũi tên vào; thiếu bao nhiêu là có chừng ấy nước đi đâu đó mà chưa ai biết.

| Nơi dùng | Trước (m³/ngày) | Sau (m³/ngày) |
| Bù nước tháp làm mát | 46 | 30 |
| Nhà vệ sinh, nhà tắm | 24 | 19 |
| Bếp ăn | 12 | 11 |
| Rửa khuôn, rửa sàn | 14 | 9 |
| Tưới cây | 10 | 10 |
| Chưa rõ | 14 | 3 |
| **Cộng** | **120** | **82** |

Tổng giảm 38 m³ mỗi ngày, gần một phần ba.

## Ba chỗ rò lớn nhất

1. **Phao bể chứa kẹt.** Nước tràn thẳng xuống ống thoát ngầm, không nghe tiếng. Đây là phần lớn dòng “chưa rõ”.
2. **Tháp làm mát xả cặn suốt ngày** vì van xả mở sẵn một phần tư vòng. Nay xả theo máy đo độ dẫn điện.
3. **Gió thổi nước ra ngoài tháp.** Tấm chắn nước gãy ba tấm, thay hết chưa đến hai triệu đồng.

## Bơm: đừng bóp van, hãy giảm vòng

Vòng nước làm mát có hai bơm 15 kW chạy song song, van đầu đẩy chỉ mở nửa. Bóp van giống như vừa đạp ga vừa rà phanh. Xưởng
thử tắt một bơm vào ca đêm, nhiệt độ khuôn không đổi. Ban ngày, một bơm được gắn biến tần.

![Van đầu đẩy đóng nửa vời là dấu hiệu bơm đang thừa](pump)

Theo định luật đồng dạng, công suất bơm gần tỷ lệ với lũy thừa ba của số vòng quay. Giảm còn 80% vòng thì công suất chỉ còn
chừng một nửa (0,8 × 0,8 × 0,8 = 0,512). Hệ thống có cột nước tĩnh cao thì lợi ít hơn, vì thế phải đo chứ không chỉ tính.

:::warning Nước tháp cần được giữ sạch
Nước ấm là chỗ vi khuẩn sinh sôi. Giảm xả cặn phải đi cùng chế độ diệt khuẩn và lịch vệ sinh tháp, không để đọng bùn.

## Giữ cho khỏi trở lại

Sáu đồng hồ nhánh được đọc mỗi sáng thứ Hai. Ai cũng xem được biểu đồ treo cạnh máy chấm công. Đêm cuối tuần, bảo vệ đọc
đồng hồ tổng lúc 22 giờ và 5 giờ; hơn nửa mét khối là gọi tổ cơ điện.

::download so-theo-doi-dien-nuoc | Tải sổ theo dõi điện, nước theo tuần
`,
});
