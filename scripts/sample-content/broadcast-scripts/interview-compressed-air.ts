import { hear, say, script } from './script.ts';

export const interviewCompressedAir = script('phong-van-ro-ri-khi-nen', {
  medium: 'radio',
  genre: 'phong-van',
  code: '2025-021',
  series: ['Gặp người làm nghề', 1],
  title: 'Phỏng vấn: Nghe tiếng xì mà tìm tiền rơi',
  summary:
    'Người tổ trưởng cơ điện kể cách tìm chỗ rò khí nén bằng tai, nước xà phòng và một buổi trưa.',
  published: '2025-09-23 08:30',
  audience: 'Cán bộ kỹ thuật, chủ cơ sở gia công kim loại, nhựa, gỗ',
  targetSeconds: 115,
  air: ['2025-09-25', '2025-12-31'],
  picture: 'walk-round',
  topics: ['tiet-kiem-dien', 'quan-ly-noi-vi'],
  industries: ['gia-cong-kim-loai', 'cao-su-va-nhua'],
  programmes: ['tiet-kiem-nang-luong', 'san-xuat-tieu-dung-ben-vung'],
  opening:
    'Đài … xin chào quý vị và các bạn. Trong chuyên mục Gặp người làm nghề, phóng viên … trò chuyện với một tổ trưởng cơ điện về khí nén.',
  closing: 'Cảm ơn anh đã trò chuyện. Cảm ơn quý vị đã lắng nghe. Chuyên mục do … thực hiện.',
  cues: [
    hear('sound', 'Tiếng máy nén khí, 4 giây, nhỏ dần.'),
    say(
      'Phóng viên',
      'Thưa quý vị, khí nén chạy trong ống, mắt không thấy được. Rò cũng không đổ ra sàn như nước. Vì vậy ít người nghĩ đó là tiền. Thưa anh, vì sao khí nén lại đắt?',
    ),
    hear('tape', 'Băng phỏng vấn 1, khách mời, khoảng 25 giây.'),
    say(
      'Khách mời',
      'Vì máy nén ăn điện nhiều, mà phần lớn điện biến thành hơi nóng. Mười phần điện vào, chỉ còn khoảng một phần thành việc làm ở đầu súng hơi. Cho nên một chỗ xì nhỏ cũng là mất điện thật.',
    ),
    say('Phóng viên', 'Vậy anh tìm chỗ rò bằng cách nào, có cần máy móc gì không?'),
    hear('tape', 'Băng phỏng vấn 2, khách mời, khoảng 30 giây.'),
    say(
      'Khách mời',
      'Cách đơn giản nhất là đợi giờ nghỉ trưa. Máy sản xuất tắt hết, chỉ để máy nén chạy. Xưởng im, mình đi dọc đường ống mà nghe. Chỗ nào xì thì lấy cọ quét nước xà phòng. Nổi bọt là đúng chỗ rò. Mình buộc một cái thẻ đỏ, ghi số, rồi cuối tuần sửa một lượt.',
    ),
    say('Phóng viên', 'Hay rò nhất là ở đâu, thưa anh?'),
    say(
      'Khách mời',
      'Ở khớp nối nhanh, ở ống mềm đã cứng, ở van xả nước đáy bình. Và ở những máy cũ không dùng nữa mà đường khí vẫn mở.',
    ),
    say('Phóng viên', 'Làm sao biết sửa xong có hiệu quả?'),
    hear('tape', 'Băng phỏng vấn 3, khách mời, khoảng 25 giây.'),
    say(
      'Khách mời',
      'Mình bấm giờ. Lúc không ai dùng khí, máy nén vẫn tự đóng để bù chỗ rò. Trước khi sửa, cứ mười phút máy chạy có tải ba phút. Sau khi sửa còn một phút. Như vậy phần rò từ ba mươi phần trăm còn mười phần trăm. Ai cũng thấy, không cần cãi.',
    ),
    say('Phóng viên', 'Còn điều gì anh muốn dặn các xưởng khác?'),
    say(
      'Khách mời',
      'Đừng chỉnh áp suất cao lên để bù chỗ rò. Áp càng cao thì rò càng mạnh. Sửa rò trước, rồi hạ áp xuống từng chút, xem máy nào thiếu. Và tuyệt đối đừng lấy khí nén thổi bụi trên người, rất nguy hiểm.',
    ),
    hear('music', 'Nhạc cắt, 4 giây.'),
    hear(
      'note',
      'Lời khách mời là lời mẫu. Đài ghi âm người ở địa phương thì giữ câu hỏi, thay lời đáp.',
    ),
  ],
  pronunciation: [],
  questions: [
    'Máy nén khí của xưởng chạy bao nhiêu giờ một ngày?',
    'Lần gần nhất anh đi tìm chỗ rò là khi nào, tìm được bao nhiêu chỗ?',
    'Áp suất đang cài là bao nhiêu, máy nào thật sự cần mức ấy?',
    'Anh ghi lại việc sửa thế nào để ca sau biết?',
  ],
  cited: ['50-2010-qh12'],
});
