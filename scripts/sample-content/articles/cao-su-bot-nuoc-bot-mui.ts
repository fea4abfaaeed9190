import { article } from './article.ts';

export const rubberProcessing = article('cao-su-bot-nuoc-bot-mui', {
  title: 'Sơ chế mủ cao su: bớt nước, bớt mùi bắt đầu từ chén hứng',
  summary:
    'Mủ sạch từ vườn thì hồ đánh đông ít axit, ít nước rửa và ít mùi. Kết quả sáu tháng theo dõi ở một xưởng sơ chế mủ gần Long Khánh, có số liệu từng công đoạn.',
  published: '2025-10-15 08:45',
  picture: 'rubber',
  topics: ['nuoc-va-nuoc-thai', 'hoa-chat', 'quan-ly-noi-vi'],
  industries: ['cao-su-va-nhua'],
  places: ['phuong-long-khanh'],
  related: ['articles/giat-nguoc-dong', 'policy-documents/72-2020-qh14'],
  body: `
Nhà dân gần xưởng sơ chế mủ thường than hai chuyện: mùi và nước thải. Xưởng thì than tiền axit, tiền nước, tiền sục khí.
Sáu tháng theo dõi ở một xưởng gần Long Khánh cho thấy đó là cùng một câu chuyện, và nó bắt đầu từ vườn cây.

## Từ chén mủ

Mủ lẫn lá, vỏ cây và nước mưa sẽ đông sớm, phải rửa nhiều. Xưởng cùng các hộ giao mủ thống nhất bốn điều: úp chén khi
không cạo, lọc qua rây ở thùng gom, chỉ châm chất chống đông theo ca có vạch, giao trước mười giờ sáng. Mủ đạt được nhận
trước, không phải xếp hàng.

## Đến hồ đánh đông

Trước đây người đánh đông rót axit “cho chắc”. Nay mỗi hồ được đo hàm lượng cao su khô rồi tra bảng ra số lít axit. Serum
bớt chua, trạm xử lý bớt vôi trung hòa. Khối mủ đông đều nên cán ít vụn.

## Và máng rửa

Máng cán có bốn vòi phun. Nước của vòi cuối còn sạch, được gom vào hố lắng vụn rồi bơm lên hai vòi đầu, cùng nguyên tắc với
[giặt ngược dòng](articles/giat-nguoc-dong) của ngành nhuộm.

| Công đoạn | Trước (m³/tấn sản phẩm) | Sau (m³/tấn sản phẩm) |
| Pha loãng, đánh đông | 5,0 | 4,5 |
| Cán, rửa | 12,0 | 7,0 |
| Rửa bồn, xe, sàn | 3,0 | 1,5 |
| **Cộng** | **20,0** | **13,0** |

Nước giảm 7 m³ mỗi tấn, tức 35%. Cùng thời gian ấy, axit giảm từ 6,0 xuống 4,8 kg mỗi tấn, còn vụn cao su vớt được ở hố
lắng đủ bán thêm mỗi tuần một chuyến nhỏ.

## Mùi ở đâu ra?

Mùi nặng nhất đến từ mủ tạp để lâu và bể gom yếm khí không có nắp. Ba việc rẻ tiền đã làm:

- mủ tạp để trên sàn có mái, có rãnh thu nước, không quá bảy ngày;
- hố lắng vụn vớt mỗi ca, không chờ đầy;
- che bể gom và dẫn khí về chỗ xử lý.

:::tip Mời hàng xóm cùng chấm điểm
Xưởng phát cho năm hộ quanh tường rào một tờ lịch. Ngày nào có mùi thì đánh dấu và ghi giờ. So tờ lịch với sổ ca là tìm ra công đoạn gây mùi.

## Còn việc chưa xong

Lò sấy vẫn tốn nhiên liệu vào mùa mưa vì cốm cao su ướt hơn. Xưởng định làm giàn để ráo thêm một giờ và đo lại độ ẩm trước
khi tính chuyện thay lò. Về pháp lý, chủ xưởng đang rà lại giấy phép môi trường theo
[Luật Bảo vệ môi trường](policy-documents/72-2020-qh14), vì lưu lượng thải nay đã khác lúc lập hồ sơ.
`,
});
