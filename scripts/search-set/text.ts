import type { Random } from '../../site/publisher/testing/random.ts';

const subjects =
  `nhà máy dệt|xưởng mạ|cơ sở chế biến hạt điều|công ty giấy|xưởng gỗ|trại chăn nuôi|lò gạch|nhà máy bia|cơ sở nhuộm|xí nghiệp cao su|trung tâm khuyến nông|đội kỹ thuật|ca trưởng|người thợ lâu năm|chuyên gia tư vấn|chi nhánh điện lực|ban quản lý chợ|đoàn kiểm tra|nhóm sinh viên thực tập|tổ bảo trì|phòng kế toán|hội phụ nữ xã|chủ cơ sở|cán bộ xã|nhà thầu`.split(
    '|',
  );
const verbs =
  `đã thay|vừa lắp thêm|tiếp tục theo dõi|ghi chép hằng ngày|so sánh|giảm dần|bàn về|tính lại|bọc kín|làm sạch|thu gom riêng|đo thử|giới thiệu cho bạn hàng|kể lại|sửa chữa|tắt bớt|chia thành hai đợt|cân lại|kiểm kê|học cách dùng|phân loại|tận dụng|xin ý kiến về|lên lịch cho|đặt mua`.split(
    '|',
  );
const objects =
  `đường ống dẫn khí nén|bóng đèn cũ|mẻ vải lỗi|bể lắng thứ hai|van xả đáy|thùng chứa bùn|quạt thông gió|tấm lợp lấy sáng|đồng hồ đo điện|bảng theo dõi nước giếng|mùn cưa và vỏ trấu|dây chuyền đóng gói|máy sấy băng tải|hóa đơn tiền điện|dầu bôi trơn đã qua sử dụng|lớp cách nhiệt|khay hứng giọt|bơm tuần hoàn|phiếu giao nhận|kho hóa chất|sổ tay vận hành|bộ lọc bụi túi vải|lịch trực ca đêm|phế phẩm nhựa|hơi thừa từ nồi nấu`.split(
    '|',
  );
const manners =
  `ngay trong quý đầu|theo hướng dẫn của hãng|mà không phải vay vốn|để kịp đơn hàng cuối năm|sau khi họp cả tổ|với chi phí vài triệu đồng|trong giờ thấp điểm|theo đề nghị của khách mua|trước mùa mưa|nhờ một buổi tập huấn|dưới sự chứng kiến của xã|cho đến khi số liệu ổn định|bằng vật tư có sẵn|vì tiền nước tăng|qua ba tháng chạy thử|mỗi sáng thứ hai|theo mẫu của phòng thí nghiệm|và báo lại cho giám đốc|khi công suất chưa đủ|như nhiều nơi khác đã làm`.split(
    '|',
  );
const places =
  `Biên Hòa|Long Thành|Trảng Bom|Nhơn Trạch|Xuân Lộc|Định Quán|Tân Phú|Vĩnh Cửu|Cẩm Mỹ|Thống Nhất`.split(
    '|',
  );

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence that says nothing of what is sought. */
export const sentence = (random: Random): string =>
  `${capital(random.pick(subjects))} ở ${random.pick(places)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(manners)}.`;

/** A title of the same words. */
export const headline = (random: Random): string =>
  `${capital(random.pick(subjects))} ${random.pick(verbs)} ${random.pick(objects)}`;

/** Sentences of about so many words. */
export function sentences(random: Random, words: number): string[] {
  const made: string[] = [];
  for (let count = 0; count < words;) {
    const one = sentence(random);
    made.push(one);
    count += one.split(' ').length;
  }
  return made;
}

/** The tone mark on the second vowel, as older texts have it. */
export const oldTones = (text: string): string =>
  text.replace(
    /(?<![qQ])(?:ò|ó|ỏ|õ|ọ)(?:a|e)(?!\p{L})|(?<![qQ])(?:ù|ú|ủ|ũ|ụ)y(?!\p{L})/giu,
    (pair) => {
      const [first = '', second = ''] = Array.from(pair.normalize('NFC'));
      const [bare = '', ...marks] = Array.from(first.normalize('NFD'));
      return (bare + second + marks.join('')).normalize('NFC');
    },
  );
