import { article } from './article.ts';

export const compressedAirLeaks = article('ro-ri-khi-nen', {
  title: 'Tiếng xì đắt tiền: tìm và bịt rò rỉ khí nén trong bảy bước',
  summary:
    'Khí nén là một trong những dạng năng lượng đắt nhất trong xưởng. Bài hướng dẫn cách đo lượng rò bằng đồng hồ bấm giây, đi tìm, bịt và giữ cho khỏi rò lại.',
  published: '2025-04-23 08:15',
  picture: 'walk-round',
  topics: ['tiet-kiem-dien', 'quan-ly-noi-vi'],
  industries: ['gia-cong-kim-loai', 'cao-su-va-nhua', 'go-va-san-pham-go'],
  programmes: ['tiet-kiem-nang-luong', 'san-xuat-tieu-dung-ben-vung'],
  related: ['articles/lop-do-dem-dien-nuoc-trang-bom'],
  authors: 'Tổ kỹ thuật',
  body: `
Trong mười phần điện đưa vào máy nén, chỉ chừng một phần thành công hữu ích ở đầu dụng cụ; phần lớn thành nhiệt. Vì vậy
một lỗ rò nhỏ bằng đầu đũa cũng đáng tiền. Xưởng không chăm sóc đường ống thường mất 20–30% lượng khí qua rò rỉ; xưởng
chăm tốt giữ được dưới 10%.

## Bước 1. Đo khi cả xưởng nghỉ

Chọn giờ nghỉ trưa hoặc sau ca. Đóng mọi dụng cụ dùng khí, để máy nén chạy tự động, bấm giây năm chu kỳ. Lúc không ai
dùng mà máy vẫn đóng tải thì toàn bộ phần khí ấy là rò.

Công thức: **tỷ lệ rò = thời gian có tải ÷ (thời gian có tải + thời gian không tải)**.

| Chu kỳ | Có tải (giây) | Không tải (giây) |
| 1 | 52 | 148 |
| 2 | 49 | 151 |
| 3 | 50 | 150 |
| 4 | 51 | 149 |
| 5 | 48 | 152 |
| **Cộng** | **250** | **750** |

Tỷ lệ rò là 250 ÷ 1.000 = 25%. Nếu máy 37 kW khi có tải và xưởng giữ áp 6.000 giờ một năm, phần rò tốn khoảng 0,25 × 37 ×
6.000 = 55.500 kWh mỗi năm, chưa kể điện chạy không tải.

## Bước 2. Vẽ đường ống lên một tờ giấy

Vẽ máy nén, bình tích, các nhánh và điểm lấy khí. Đánh số từng điểm. Không có bản vẽ thì người tìm sẽ bỏ sót nhánh cũ
chạy sau lưng tủ.

## Bước 3. Đi nghe, rồi quét nước xà phòng

Chỗ rò to nghe được khi xưởng im. Chỗ rò nhỏ thì quét nước xà phòng lên mối nối và nhìn bọt. Xưởng lớn nên mượn máy dò siêu
âm. Những chỗ hay gặp:

- khớp nối nhanh đã mòn gioăng;
- ống mềm nứt ở chỗ gập, đai siết lỏng;
- van xả đáy bình tích kẹt ở vị trí mở;
- bộ lọc, điều áp, tra dầu ở đầu máy;
- nhánh dẫn đến máy đã bỏ mà chưa bịt.

## Bước 4. Treo thẻ

Mỗi chỗ rò một thẻ đỏ ghi số, ngày tìm thấy, mức rò (nghe, thấy bọt, cảm nhận bằng tay ở xa). Thẻ chỉ được gỡ khi đã sửa và
thử lại. Cuối tuần, đếm số thẻ còn treo.

:::warning Không lấy tay bịt, không thổi khí vào người
Khí nén có thể xuyên qua da và đưa mảnh vụn vào mắt. Trước khi tháo khớp nối phải khóa nhánh và xả hết áp.

## Bước 5. Sửa chỗ to trước

Thay gioăng, siết đai, bịt nhánh bỏ. Phần lớn chỗ rò sửa xong trong mười phút với vài chục nghìn đồng vật tư. Việc phải
dừng máy thì gom lại làm vào ngày bảo trì.

## Bước 6. Hạ áp suất đặt

Rò ít hơn thì áp cuối đường ống cao hơn, có thể hạ áp đặt ở máy nén. Theo kinh nghiệm, mỗi 1 bar giảm được tiết kiệm khoảng
6–7% điện. Hạ từng nấc 0,2 bar và hỏi người đứng máy sau mỗi nấc.

## Bước 7. Đo lại mỗi tháng

Làm lại bước 1 vào cùng một ngày trong tháng và ghi lên bảng. Con số rò là chỉ số dễ hiểu nhất để cả xưởng cùng giữ. Cơ sở
đã có [công tơ phụ cho máy nén](articles/lop-do-dem-dien-nuoc-trang-bom) sẽ thấy kết quả ngay trong sổ tuần.

## Có nên dùng khí nén cho việc này không?

Trước khi kết thúc, hãy xem xưởng có dùng khí nén để quét bụi, làm mát người, khuấy bồn hay thổi phoi không. Chổi, quạt và
máy khuấy dùng ít điện hơn nhiều lần, lại an toàn hơn.
`,
});
