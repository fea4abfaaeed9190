import {
  anyRefs,
  atMoment,
  markdown,
  ref,
  refs,
  type Key,
  type SampleDocument,
} from './document.ts';
import { films, secondsOf } from './films/films.ts';

type Description = {
  title: string;
  summary: string;
  /** `2026-03-05 09:30`, in Viet Nam. */
  published: string;
  poster: string;
  topics: string[];
  industries?: string[];
  programmes?: string[];
  related?: Key[];
  description: string;
};

/** The films have music and text but no voice, so the text on the screen is all there is to transcribe. */
function transcriptOf(name: string): string {
  const lines = (films[name] ?? []).map(({ text }) => text);
  return ['(Nhạc nền, không có lời đọc. Chữ trên hình:)', ...lines].join('\n');
}

/** A video of one of the films; `name` is the film's, the key and the slug. */
function video(name: string, its: Description): SampleDocument {
  return {
    key: `videos/${name}`,
    data: {
      language: 'vi',
      title: its.title,
      slug: name,
      summary: its.summary,
      publishedAt: atMoment(its.published),
      licence: 'cc-by-4.0',
      leadPicture: ref(`media/${its.poster}`),
      topics: refs('topics', ...its.topics),
      industries: refs('industries', ...(its.industries ?? [])),
      programmes: refs('programmes', ...(its.programmes ?? ['san-xuat-tieu-dung-ben-vung'])),
      places: refs('places', 'dong-nai'),
      related: anyRefs(...(its.related ?? [])),
      file: ref(`media/video-${name}`),
      poster: ref(`media/${its.poster}`),
      captions: ref(`media/video-${name}-phu-de`),
      transcript: transcriptOf(name),
      durationSeconds: secondsOf(name),
      description: markdown(its.description),
    },
  };
}

export const videos: SampleDocument[] = [
  video('mot-vong-nha-may', {
    title: 'Đi một vòng nhà máy với bảng kiểm',
    summary: 'Hai người, một bảng kiểm, một giờ: bắt đầu từ cổng và về với ba việc làm ngay.',
    published: '2025-04-02 08:30',
    poster: 'walk-round',
    topics: ['danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
    related: ['articles/danh-gia-nhanh-mot-vong-nha-may'],
    description: `
Phim ngắn chiếu mở đầu các lớp tập huấn. Xem xong, mỗi nhóm cầm bảng kiểm đi một vòng thật trong xưởng của mình.

::download bang-kiem-mot-vong-nha-may | Bảng kiểm một vòng nhà máy`,
  }),
  video('den-led-theo-nhom', {
    title: 'Chia đèn theo dãy máy',
    summary: 'Dãy máy nào nghỉ thì đèn dãy ấy tắt, và cách đo một tuần trước, một tuần sau.',
    published: '2025-09-17 09:00',
    poster: 'led-hall',
    topics: ['tiet-kiem-dien', 'quan-ly-noi-vi'],
    industries: ['go-va-san-pham-go', 'det-may-da-giay', 'gia-cong-kim-loai'],
    programmes: ['tiet-kiem-nang-luong'],
    related: ['articles/den-led-theo-nhom'],
    description: `
Thay bóng chỉ là một nửa công việc. Nửa còn lại là công tắc: mỗi dãy máy một nhóm đèn, người đứng máy tự tắt khi nghỉ.`,
  }),
  video('giat-nguoc-dong', {
    title: 'Giặt ngược dòng ba bậc sau nhuộm',
    summary: 'Nước sạch vào ở bể cuối, chảy ngược chiều vải, dùng được ba lần trước khi ra trạm.',
    published: '2026-01-14 08:30',
    poster: 'textile',
    topics: ['nuoc-va-nuoc-thai'],
    industries: ['det-nhuom'],
    related: ['articles/giat-nguoc-dong'],
    description: `
Vải đi từ trái sang phải, nước đi từ phải sang trái. Mảnh vải sạch nhất gặp dòng nước sạch nhất.`,
  }),
  video('say-hat-dieu', {
    title: 'Sấy hạt điều: giữ hơi nóng ở lại',
    summary: 'Khay đều, cửa kín, khí nóng đi thêm một vòng: ba việc giúp lò sấy bớt củi.',
    published: '2026-03-11 09:30',
    poster: 'cashew',
    topics: ['hoi-va-nhiet'],
    industries: ['che-bien-thuc-pham'],
    programmes: ['san-xuat-tieu-dung-ben-vung', 'tiet-kiem-nang-luong'],
    related: ['articles/hat-dieu-nam-viec-tiet-kiem-430-trieu'],
    description: `
Khí thải của lò sấy vẫn còn nóng. Cho nó hâm không khí mới trước khi ra ngoài thì lò đỡ phải đốt từ đầu.`,
  }),
  video('dien-mat-troi-mai-xuong', {
    title: 'Mái xưởng phát điện',
    summary: 'Tiết kiệm trước, lắp pin sau, rồi ghi sản lượng mỗi ngày.',
    published: '2026-06-10 08:30',
    poster: 'solar-roof',
    topics: ['tiet-kiem-dien', 'khi-nha-kinh'],
    programmes: ['tiet-kiem-nang-luong', 'tang-truong-xanh'],
    description: `
Xưởng bớt được phần điện lãng phí thì cần ít tấm pin hơn. Lắp xong phải ghi sản lượng từng ngày mới biết khi nào pin bẩn, khi nào bộ biến tần dừng.`,
  }),
  video('gio-di-cho', {
    title: 'Mang giỏ đi chợ',
    summary: 'Một cái giỏ, một câu hỏi với người bán, và cả xóm cùng bớt túi ni lông.',
    published: '2026-09-09 07:30',
    poster: 'market',
    topics: ['san-xuat-tieu-dung-ben-vung', 'chat-thai-ran'],
    related: ['articles/di-cho-mot-tuan-bot-ba-muoi-tui-ni-long'],
    description: `
Phim dành cho màn hình ở nhà văn hóa, trụ sở ấp, khu phố. Chiếu được trước các buổi họp dân.`,
  }),
];
