import { article } from './article.ts';

export const trainingClass = article('lop-tap-huan-hai-ngay-tai-nha-may', {
  title: 'Lớp tập huấn hai ngày: ngày đầu trong lớp, ngày sau trong xưởng',
  summary:
    'Ba mươi tư học viên của mười bảy cơ sở ở Biên Hòa và Long Thành học cách lập đội, vẽ sơ đồ dòng và tự tìm giải pháp ngay tại một xưởng cơ khí.',
  published: '2026-03-17 07:30',
  picture: 'training',
  topics: ['danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
  industries: ['gia-cong-kim-loai', 'cao-su-va-nhua'],
  places: ['phuong-bien-hoa', 'xa-long-thanh'],
  related: ['policy-documents/889-qd-ttg'],
  attachments: ['bang-kiem-mot-vong-nha-may'],
  body: `Hai ngày 12 và 13 tháng 3, trung tâm mở lớp tập huấn “Tự đánh giá sản xuất sạch hơn” đầu tiên của năm tại phường Biên Hòa. Lớp có 34 học viên đến từ 17 cơ sở gia công kim loại, nhựa và cao su, phần lớn là tổ trưởng sản xuất, cán bộ kỹ thuật và cán bộ môi trường.

Khác với các lớp trước, ngày thứ hai không có máy chiếu. Cả lớp đến một xưởng cơ khí đã đồng ý mở cửa, chia bốn nhóm, mỗi nhóm nhận một góc xưởng và ba giờ để tìm giải pháp.

## Ngày đầu: học bốn việc

- Lập đội: ai phải có mặt, vì sao luôn cần một người của kế toán.
- Vẽ sơ đồ dòng: nguyên liệu, điện, nước, hóa chất đi vào; sản phẩm, nhiệt, nước thải, phế liệu đi ra.
- Đặt giá cho dòng thải: tiền mất không chỉ là phí xử lý mà là tiền mua nguyên liệu đã trả.
- Chọn giải pháp: làm ngay, làm trong quý, cần đầu tư.

![Buổi sáng trong lớp: từ biểu đồ tiêu thụ điện đến câu hỏi “ca nào, máy nào?”](training)

## Ngày sau: bốn góc xưởng

| Nhóm | Góc xưởng | Giải pháp tìm được | Làm ngay được |
| 1 | Máy nén và đường khí | 9 | 6 |
| 2 | Bể tẩy rửa, sơn tĩnh điện | 11 | 4 |
| 3 | Kho phôi và phế liệu | 7 | 5 |
| 4 | Chiếu sáng, quạt, văn phòng | 8 | 7 |
| | **Cộng** | **35** | **22** |

Nhóm 1 tìm được chỗ rò khí bằng nước xà phòng và ống nghe. Nhóm 2 đề nghị đặt máng hứng nghiêng để dung dịch nhỏ từ giá treo chảy về bể cũ thay vì xuống nền. Nhóm 3 đo được 6% phôi thép bị cắt thừa chỉ vì bản vẽ chia phôi chưa cập nhật khổ tấm mới.

> Tôi làm ở xưởng mình mười một năm, quen mắt nên không thấy. Sang xưởng người ta nhìn một tiếng là thấy. Về tôi sẽ mời tổ khác sang nhìn tổ mình. *(Một tổ trưởng tham dự lớp)*

Chủ xưởng cơ khí nhận lại 35 phiếu, mỗi phiếu một giải pháp, có tên người đề xuất. Ông chọn 22 việc làm ngay trong tháng và hẹn trung tâm quay lại sau ba tháng để đo.

## Bài tập mang về

Mỗi cơ sở về lập đội ba đến năm người, đi một vòng với bảng kiểm, gửi cho trung tâm ba giải pháp sẽ làm trong 30 ngày. Sau 90 ngày, trung tâm gọi lại từng cơ sở và chỉ hỏi hai câu: đã làm việc nào, đo được gì.

:::note Muốn dự lớp sau?
Học viên không phải đóng học phí. Mỗi cơ sở cử tối đa ba người, nên có ít nhất một người đứng máy. Cơ sở đồng ý cho lớp đến thực hành được đăng ký trước.

Tuyên truyền, tập huấn là một trong các nhiệm vụ của [Quyết định 889/QĐ-TTg](policy-documents/889-qd-ttg) giai đoạn 2021–2030. Tài liệu lớp học, gồm bảng kiểm hai trang, tải về ở cuối bài.

::download bang-kiem-mot-vong-nha-may | Bảng kiểm dùng trong lớp`,
});
