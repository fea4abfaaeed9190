import { hear, say, script } from './script.ts';

export const reportageCashewHeat = script('phong-su-lo-say-hat-dieu', {
  medium: 'radio',
  genre: 'phong-su',
  code: '2025-027',
  series: ['Sản xuất sạch hơn quanh ta', 3],
  title: 'Phóng sự: Giữ hơi nóng lại cho lò sấy điều',
  summary: 'Một cơ sở chế biến điều bọc ống hơi, khép cửa lò và dùng lại hơi nóng để bớt củi.',
  published: '2025-11-18 07:30',
  audience: 'Cơ sở chế biến nông sản, người nghe ở xã',
  targetSeconds: 125,
  air: ['2025-11-20', '2026-02-28'],
  picture: 'cashew',
  topics: ['hoi-va-nhiet', 'quan-ly-noi-vi'],
  industries: ['che-bien-thuc-pham'],
  programmes: ['san-xuat-tieu-dung-ben-vung', 'tiet-kiem-nang-luong'],
  opening:
    'Đài … xin chào quý vị và các bạn. Chuyên mục Sản xuất sạch hơn quanh ta hôm nay đến một xưởng sấy điều.',
  closing: 'Phóng sự do … thực hiện. Chuyên mục sẽ trở lại với quý vị vào … giờ, ngày …',
  cues: [
    hear('music', 'Nhạc hiệu chuyên mục, 8 giây.'),
    hear('sound', 'Tiếng quạt lò, tiếng xúc củi, 5 giây, giữ nhỏ làm nền.'),
    say(
      'PTV 1',
      'Sáu giờ sáng, người đốt lò đã đứng trước cửa lò đỏ rực. Mỗi ngày, xưởng này sấy chừng mười tấn hạt điều. Trước đây, đứng cách đường ống hơi hai mét vẫn thấy rát mặt.',
    ),
    say(
      'PTV 2',
      'Rát mặt, nghĩa là nhiệt đang đi ra ngoài. Củi mua về không chỉ để sấy hạt, mà còn để sấy cả mái tôn và người đứng lò.',
    ),
    hear(
      'tape',
      'Băng: người đốt lò, khoảng 12 giây. “Hồi trước chiều nào áo cũng ướt sũng. Giờ đứng gần ống, để tay lại gần được.”',
    ),
    say(
      'PTV 1',
      'Xưởng làm việc dễ trước. Đầu tiên là bọc lại những đoạn ống hơi còn trần và các van. Tiếp theo là thay gioăng cửa lò sấy, vì cửa hở là hơi nóng phụt ra. Rồi sửa các bẫy hơi bị kẹt.',
    ),
    hear('music', 'Nhạc cắt, 3 giây.'),
    say(
      'PTV 2',
      'Việc thứ hai cần ít tiền hơn người ta tưởng. Hơi nóng ra khỏi buồng sấy vẫn còn khô trong những giờ cuối mẻ. Xưởng lắp một cửa gió, cho một phần hơi ấy quay lại đầu vào. Khi không khí đã ẩm thì mở cửa xả. Người vận hành nhìn đồng hồ độ ẩm mà chỉnh.',
    ),
    hear(
      'tape',
      'Băng: quản đốc, khoảng 15 giây. “Chúng tôi cân củi từng mẻ, ghi lên bảng. Trước một tạ hạt hết mười lăm ký củi, giờ còn mười hai ký.”',
    ),
    say(
      'PTV 1',
      'Mười lăm xuống mười hai, tức là bớt được hai mươi phần trăm củi. Mỗi ngày mười tấn hạt thì bớt ba trăm ký củi. Quản đốc nói, điều quý nhất không phải là cửa gió, mà là cái bảng cân củi. Không cân thì không biết.',
    ),
    say(
      'PTV 2',
      'Thưa quý vị, bớt củi cũng là bớt khói cho xóm giềng. Sản xuất sạch hơn nhiều khi bắt đầu từ chỗ đưa tay ra mà thấy nóng.',
    ),
    hear('sound', 'Tiếng quạt lò, nhỏ dần rồi tắt.'),
    hear(
      'note',
      'Hai đoạn băng là lời mẫu. Khi ghi âm tại địa phương, thay lời và số liệu của cơ sở, có sự đồng ý của người nói.',
    ),
  ],
  pronunciation: [['gioăng', 'doăng']],
  questions: [
    'Một mẻ sấy hết bao nhiêu củi, ai cân và ghi?',
    'Trước khi bọc ống, đứng gần lò thấy thế nào?',
    'Việc nào rẻ nhất mà bớt củi nhiều nhất?',
  ],
  cited: ['889-qd-ttg'],
});
