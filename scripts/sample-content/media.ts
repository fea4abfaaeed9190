import type { SampleDocument } from './document.ts';
import { secondsOf } from './films/films.ts';

const picture = (name: string, alt: string, caption: string): SampleDocument => ({
  key: `media/${name}`,
  file: `${name}.jpg`,
  data: { alt, caption, credit: 'Tranh minh họa: Trung tâm', licence: 'cc-by-4.0' },
});

export const pictures: SampleDocument[] = [
  picture(
    'factory',
    'Nhà xưởng mái xanh giữa hàng cây, phía sau là ống khói và đồi thấp.',
    'Nhà xưởng có mái lấy sáng.',
  ),
  picture(
    'park',
    'Khu công nghiệp nhìn từ trên cao, đường nội khu có hàng cây và xe tải.',
    'Một khu công nghiệp có hàng cây cách ly.',
  ),
  picture(
    'solar-roof',
    'Hai dãy tấm pin mặt trời trên mái xưởng lúc bình minh.',
    'Điện mặt trời trên mái nhà xưởng.',
  ),
  picture(
    'pond',
    'Bể sục khí hình tròn của trạm xử lý nước thải, có cầu công tác bắc ngang.',
    'Bể hiếu khí của một trạm xử lý nước thải.',
  ),
  picture(
    'rubber',
    'Vườn cao su thẳng hàng hai bên lối đi, các thân cây phía trước có chén hứng mủ.',
    'Vườn cao su đang khai thác.',
  ),
  picture(
    'loudspeaker',
    'Cột loa truyền thanh hai hướng bên xóm nhà mái ngói và hàng dừa.',
    'Loa truyền thanh ở một xã.',
  ),
  picture(
    'cashew',
    'Máy sấy hạt điều nhiều khay, phía trước là đống hạt điều.',
    'Sấy hạt điều bằng hơi nóng tuần hoàn.',
  ),
  picture(
    'exchanger',
    'Thiết bị trao đổi nhiệt dạng ống nối bốn đường ống nóng và lạnh.',
    'Thiết bị trao đổi nhiệt dạng ống.',
  ),
  picture(
    'led-hall',
    'Nhà xưởng hai dãy máy dưới các dải đèn LED kéo dài về phía xa.',
    'Đèn LED chia nhóm theo dãy máy.',
  ),
  picture(
    'meter',
    'Công tơ điện và bảng kiểm kẹp giấy với bút chì.',
    'Ghi chỉ số công tơ theo ca.',
  ),
  picture(
    'pump',
    'Bơm ly tâm nối động cơ, hai van tay quay và đồng hồ áp suất.',
    'Bơm ly tâm trong hệ thống nước tuần hoàn.',
  ),
  picture(
    'textile',
    'Dải vải màu đất chạy qua ba bể giặt, nước trong dần từ trái sang phải.',
    'Giặt ngược dòng ba bậc sau nhuộm.',
  ),
  picture(
    'market',
    'Ba sạp hàng mái che bày trái cây, phía trước là giỏ đi chợ.',
    'Người tiêu dùng chọn hàng không bao bì dùng một lần.',
  ),
  picture(
    'radio-studio',
    'Hai phát thanh viên đối diện nhau trong phòng thu, đèn báo đang lên sóng.',
    'Phòng thu lúc phỏng vấn.',
  ),
  picture('training', 'Giảng viên chỉ vào biểu đồ trước lớp học.', 'Một buổi tập huấn.'),
  picture(
    'tv-crew',
    'Người quay phim ghi hình phóng viên phỏng vấn công nhân trước nhà xưởng.',
    'Ghi hình tại xưởng.',
  ),
  picture(
    'walk-round',
    'Hai kỹ sư cầm bảng kiểm đứng trước máy trong xưởng.',
    'Đi một vòng nhà máy với bảng kiểm.',
  ),
];

const file = (
  name: string,
  extension: string,
  caption: string,
  durationSeconds?: number,
): SampleDocument => ({
  key: `media/${name}`,
  file: `${name}.${extension}`,
  data: {
    caption,
    credit: 'Trung tâm',
    licence: extension === 'mp3' ? 'broadcast-free' : 'cc-by-4.0',
    ...(durationSeconds && { durationSeconds }),
  },
});

export const documents: SampleDocument[] = [
  file('bang-kiem-mot-vong-nha-may', 'pdf', 'Bảng kiểm một vòng nhà máy (2 trang A4)'),
  file('so-theo-doi-dien-nuoc', 'pdf', 'Sổ theo dõi điện, nước theo tuần (1 trang A4)'),
  file('nhac-hieu-san-xuat-sach-hon', 'mp3', 'Nhạc hiệu chuyên mục Sản xuất sạch hơn', 8),
];

/** A film and its captions: `media/video-<name>` and `media/video-<name>-phu-de`. */
const film = (name: string, caption: string): SampleDocument[] => [
  file(`video-${name}`, 'mp4', caption, secondsOf(name)),
  {
    key: `media/video-${name}-phu-de`,
    file: `video-${name}.vtt`,
    data: { caption: `Phụ đề: ${caption}`, credit: 'Trung tâm', licence: 'cc-by-4.0' },
  },
];

export const films: SampleDocument[] = [
  ...film('mot-vong-nha-may', 'Đi một vòng nhà máy'),
  ...film('den-led-theo-nhom', 'Chia đèn theo dãy máy'),
  ...film('giat-nguoc-dong', 'Giặt ngược dòng ba bậc'),
  ...film('say-hat-dieu', 'Sấy hạt điều, giữ hơi nóng ở lại'),
  ...film('dien-mat-troi-mai-xuong', 'Điện mặt trời mái xưởng'),
  ...film('gio-di-cho', 'Mang giỏ đi chợ'),
];
