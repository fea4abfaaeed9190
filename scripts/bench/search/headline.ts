import type { Random } from '../../../site/publisher/testing/random.ts';

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

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A title that says nothing of what the benchmark's queries look for. */
export const headline = (random: Random): string =>
  `${capital(random.pick(subjects))} ${random.pick(verbs)} ${random.pick(objects)}`;
