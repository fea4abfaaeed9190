import { hear, say, script } from './script.ts';

export const questionsGreenhouseGas = script('hoi-dap-kiem-ke-khi-nha-kinh', {
  medium: 'radio',
  genre: 'chuyen-muc',
  code: '2026-012',
  series: ['Hỏi và đáp', 2],
  title: 'Hỏi và đáp: Kiểm kê khí nhà kính bắt đầu từ đâu?',
  summary: 'Bốn câu hỏi doanh nghiệp hay hỏi về kiểm kê khí nhà kính, trả lời bằng lời thường.',
  published: '2026-05-12 08:00',
  audience: 'Chủ doanh nghiệp, kế toán, cán bộ môi trường',
  targetSeconds: 145,
  // The list it names was replaced on 25 September 2026.
  air: ['2026-05-14', '2026-09-24'],
  picture: 'factory',
  topics: ['khi-nha-kinh', 'phap-luat-chinh-sach'],
  programmes: ['tang-truong-xanh', 'san-xuat-tieu-dung-ben-vung'],
  opening:
    'Đài … xin chào quý vị và các bạn. Chuyên mục Hỏi và đáp hôm nay trả lời thư của một số doanh nghiệp về kiểm kê khí nhà kính.',
  closing:
    'Quý vị còn điều chưa rõ, xin gửi câu hỏi về … Chuyên mục Hỏi và đáp xin tạm dừng tại đây.',
  cues: [
    hear('music', 'Nhạc hiệu chuyên mục, 8 giây.'),
    say('PTV 1', 'Câu hỏi thứ nhất: Khí nhà kính là gì, xưởng tôi có thải ra không?'),
    say(
      'PTV 2',
      'Thưa quý vị, khí nhà kính giữ hơi nóng lại quanh trái đất, như tấm kính giữ ấm cho vườn ươm. Quen nhất là khí các-bô-níc. Xưởng đốt than, dầu, khí ga thì thải ngay tại chỗ. Xưởng chỉ dùng điện thì phần thải nằm ở nhà máy điện, nhưng vẫn được tính.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say('PTV 1', 'Câu hỏi thứ hai: Cơ sở nào bắt buộc phải kiểm kê?'),
    say(
      'PTV 2',
      'Đó là những cơ sở có tên trong danh mục do Thủ tướng Chính phủ ban hành. Danh mục năm 2024 đi kèm Quyết định số 13/2024/QĐ-TTg, và được cập nhật hai năm một lần, nên hãy hỏi bản mới nhất. Quý vị mở phụ lục, tìm phần của địa phương mình, rồi tìm tên và địa chỉ cơ sở. Sau khi sắp xếp đơn vị hành chính, tên tỉnh, tên xã trong phụ lục có thể là tên cũ, nên hãy tìm cả hai.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say('PTV 1', 'Câu hỏi thứ ba: Không có tên trong danh mục, có cần làm không?'),
    say(
      'PTV 2',
      'Không bắt buộc, nhưng nên biết con số của mình. Nhiều khách mua hàng đã hỏi. Làm bản đơn giản chỉ cần ba loại giấy: hóa đơn điện, hóa đơn nhiên liệu, và sổ nạp ga máy lạnh. Lấy mỗi con số nhân với hệ số phát thải được công bố, rồi cộng lại.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say('PTV 1', 'Câu hỏi cuối: Cần chuẩn bị từ bây giờ những gì?'),
    say(
      'PTV 2',
      'Một, giao một người gom số liệu. Hai, giữ hóa đơn theo tháng, chung một tập. Ba, ghi rõ con số lấy từ đâu, ai ghi. Còn thời hạn và mẫu báo cáo, quý vị xem trong Nghị định số 06/2022/NĐ-CP và Nghị định số 119/2025/NĐ-CP, rồi hỏi cơ quan quản lý của ngành mình.',
    ),
    say(
      'PTV 1',
      'Và xin nhớ: kiểm kê mới là đếm. Bớt điện, bớt than mới là giảm. Đó là lúc sản xuất sạch hơn vào việc.',
    ),
  ],
  pronunciation: [
    ['các-bô-níc', 'các bô níc'],
    ['13/2024/QĐ-TTg', 'mười ba năm hai nghìn không trăm hai mươi tư của Thủ tướng Chính phủ'],
    ['06/2022/NĐ-CP', 'không sáu năm hai nghìn không trăm hai mươi hai của Chính phủ'],
    ['119/2025/NĐ-CP', 'một trăm mười chín năm hai nghìn không trăm hai mươi lăm của Chính phủ'],
  ],
  questions: [
    'Doanh nghiệp mất bao lâu để gom số liệu năm đầu tiên?',
    'Con số nào khó tìm nhất, và đã tìm bằng cách nào?',
    'Khách hàng hỏi gì về phát thải của sản phẩm?',
  ],
  cited: ['13-2024-qd-ttg', '06-2022-nd-cp', '119-2025-nd-cp'],
});
