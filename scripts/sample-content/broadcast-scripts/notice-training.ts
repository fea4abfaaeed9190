import { hear, say, script } from './script.ts';

export const noticeTraining = script('thong-bao-lop-tap-huan', {
  medium: 'radio',
  genre: 'tin',
  code: '2026-015',
  title: 'Thông báo: Mở lớp tập huấn đánh giá nhanh sản xuất sạch hơn',
  summary:
    'Thông báo mời cơ sở sản xuất đăng ký lớp học hai ngày, đọc hai lần, có chỗ trống cho địa phương.',
  published: '2026-08-11 08:00',
  class: 'priority',
  audience: 'Cơ sở sản xuất nhỏ, hợp tác xã, cán bộ kinh tế xã, phường',
  targetSeconds: 90,
  air: ['2026-08-13', '2026-09-10'],
  picture: 'training',
  topics: ['danh-gia-san-xuat-sach-hon', 'truyen-thong'],
  opening: 'Đài … xin thông báo. Kính mời quý vị chú ý lắng nghe.',
  closing: 'Thông báo vừa rồi do Trung tâm cung cấp. Xin cảm ơn quý vị đã lắng nghe.',
  cues: [
    hear('music', 'Nhạc báo hiệu, 4 giây.'),
    say(
      'PTV 1',
      'Trung tâm sẽ mở lớp tập huấn đánh giá nhanh sản xuất sạch hơn, dành cho các cơ sở sản xuất tại Đồng Nai.',
    ),
    say(
      'PTV 1',
      'Lớp học hai ngày. Ngày đầu học cách đọc hóa đơn điện, nước và nguyên liệu. Ngày sau đi thực tế tại một nhà xưởng, với tờ bảng kiểm trên tay. Học xong, mỗi cơ sở mang về một danh sách việc làm ngay cho xưởng của mình. Một tháng sau, giảng viên gọi lại để cùng xem việc nào đã xong, việc nào còn vướng.',
    ),
    say(
      'PTV 2',
      'Mỗi cơ sở cử hai người: một người quản lý và một người trực tiếp sản xuất. Khi đi, xin mang theo hóa đơn điện và hóa đơn nước của mười hai tháng gần nhất. Cơ sở nào chưa có hóa đơn nước vì dùng giếng thì ghi lại số giờ chạy bơm. Người học không phải đóng học phí.',
    ),
    say(
      'PTV 1',
      'Thời gian: từ … giờ, ngày … tháng … Địa điểm: tại … Đăng ký với …, số điện thoại …, trước ngày …',
    ),
    hear('pause', 'Lặng 2 giây, rồi đọc lại phần thời gian, địa điểm.'),
    say(
      'PTV 2',
      'Xin nhắc lại. Lớp tập huấn bắt đầu lúc … giờ, ngày … tháng …, tại … Mỗi cơ sở hai người, nhớ mang theo hóa đơn điện, nước. Số điện thoại đăng ký là …',
    ),
    say(
      'PTV 1',
      'Nhà xưởng nhiều việc, nhưng hai ngày học có thể bớt được những khoản tiền mất đi cả năm. Rất mong quý vị tham gia.',
    ),
    hear('note', 'Số điện thoại đọc chậm, từng số một. Không phát sau ngày hết hạn đăng ký.'),
  ],
  pronunciation: [],
  questions: [
    'Học xong lớp trước, cơ sở của anh chị đã làm được việc gì?',
    'Điều gì làm anh chị ngạc nhiên khi đi thực tế?',
  ],
  cited: ['889-qd-ttg'],
});
