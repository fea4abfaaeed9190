import { hear, say, script } from './script.ts';

export const newsEnergyWeek = script('ban-tin-tiet-kiem-dien-mua-nong', {
  medium: 'radio',
  genre: 'tin-van',
  code: '2025-006',
  series: ['Bản tin Sản xuất sạch hơn', 1],
  title: 'Bản tin: Tiết kiệm điện trong những tháng nắng nóng',
  summary: 'Ba tin ngắn: tắt máy chạy không, dời việc khỏi giờ cao điểm và ghi công tơ theo ca.',
  published: '2025-04-08 08:00',
  audience: 'Người nghe loa truyền thanh, chủ cơ sở sản xuất',
  targetSeconds: 95,
  air: ['2025-04-09', '2025-05-31'],
  picture: 'meter',
  topics: ['tiet-kiem-dien', 'quan-ly-noi-vi'],
  programmes: ['tiet-kiem-nang-luong'],
  opening: 'Đài … xin chào quý vị và các bạn. Mời quý vị nghe bản tin Sản xuất sạch hơn, do … đọc.',
  closing:
    'Bản tin Sản xuất sạch hơn đến đây là hết. Muốn được hướng dẫn, quý vị hỏi … theo số điện thoại …',
  cues: [
    hear('music', 'Nhạc hiệu chuyên mục, 8 giây, nhỏ dần dưới lời chào.'),
    say(
      'PTV 1',
      'Thưa quý vị, mùa nóng, máy lạnh và quạt chạy nhiều hơn. Điện dùng trong xưởng cũng tăng theo. Bản tin hôm nay có ba việc xưởng nào cũng làm được, không cần mua máy mới.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say(
      'PTV 2',
      'Tin thứ nhất: tắt máy đang chạy không. Một động cơ không kéo việc gì vẫn tốn điện. Giờ nghỉ trưa, tổ trưởng đi một vòng. Máy nào không có hàng thì tắt. Máy nào phải chạy thì dán thẻ xanh để mọi người biết.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say(
      'PTV 1',
      'Tin thứ hai: dời việc nặng khỏi giờ cao điểm. Với khách hàng mua điện theo ba giá, giá giờ cao điểm cao hơn giờ bình thường rất nhiều. Việc bơm nước lên bồn, nghiền, trữ lạnh thường dời được. Giờ cao điểm được ghi trong hợp đồng mua bán điện. Quý vị hãy mở ra xem lại.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say(
      'PTV 2',
      'Tin thứ ba: ghi công tơ theo ca. Mỗi ca ghi một dòng: chỉ số đầu ca, chỉ số cuối ca, số hàng làm được. Lấy số điện chia cho số hàng. Ca nào cao hơn hẳn thì hỏi ngay hôm ấy, đừng đợi hóa đơn cuối tháng.',
    ),
    say(
      'PTV 1',
      'Thưa quý vị, Luật Sử dụng năng lượng tiết kiệm và hiệu quả giao trách nhiệm cho cơ sở dùng năng lượng. Nhưng trước hết, điện tiết kiệm được là tiền của chính mình.',
    ),
    hear('note', 'Có thể bỏ tin thứ hai khi cần bản 70 giây.'),
  ],
  pronunciation: [],
  questions: [
    'Xưởng của anh chị giờ nghỉ trưa còn những máy nào chạy?',
    'Ai là người ghi công tơ, và con số ấy được dùng vào việc gì?',
    'Việc nào trong ca có thể dời khỏi giờ cao điểm?',
  ],
  cited: ['50-2010-qh12', '20-ct-ttg'],
  audio: ['nhac-hieu-san-xuat-sach-hon'],
});
