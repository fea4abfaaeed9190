const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** What the places in curly brackets of sentences and titles can be. */
export const words: Record<string, string[]> = {
  place:
    list(`thành phố Biên Hòa; thị xã Long Khánh; huyện Long Thành; huyện Nhơn Trạch; huyện Trảng Bom
    huyện Vĩnh Cửu; huyện Thống Nhất; huyện Định Quán; huyện Tân Phú; huyện Xuân Lộc; huyện Cẩm Mỹ
    thành phố Thủ Dầu Một; thị xã Bến Cát; thành phố Tân An; huyện Đức Hòa; thành phố Mỹ Tho
    thành phố Cần Thơ; thành phố Đà Nẵng; thành phố Hải Phòng; thành phố Vinh; thành phố Huế
    thành phố Quy Nhơn; thành phố Nha Trang; thành phố Đà Lạt; thành phố Buôn Ma Thuột; huyện Quế Võ
    thị xã Từ Sơn; huyện Gia Lâm; huyện Phú Xuyên; thành phố Nam Định; thành phố Thái Bình
    thành phố Phủ Lý; huyện Kim Bảng; thành phố Việt Trì; thành phố Thái Nguyên; thành phố Lào Cai
    huyện Bảo Thắng; thành phố Hạ Long; thị xã Bỉm Sơn; huyện Quỳnh Lưu; thành phố Đông Hà
    huyện Điện Bàn; huyện Bình Sơn; thành phố Tuy Hòa; thành phố Phan Thiết; huyện Châu Thành
    thành phố Rạch Giá; thành phố Cà Mau; thành phố Sóc Trăng; phường Tam Phước; xã Phước Thiền`),
  industry:
    list(`dệt may; nhuộm vải; da giày; chế biến gỗ; giấy và bột giấy; chế biến thủy sản; rang xay cà phê
    nhựa gia dụng; xi măng; gạch ngói; sứ vệ sinh; luyện thép; cơ khí chính xác; xi mạ; hóa chất cơ bản
    phân bón; bia và nước giải khát; sữa; đường; bún và bánh tráng; thức ăn chăn nuôi; giết mổ gia súc
    chè xanh; in bao bì; linh kiện điện tử; sơn và mực in; dược phẩm; thuộc da; bánh kẹo; rau quả đóng hộp
    nước mắm; khai thác đá; bê tông đúc sẵn; dây và cáp điện; thủ công mỹ nghệ; kính xây dựng; săm lốp`),
  technique:
    list(`thay đèn huỳnh quang bằng đèn LED; bọc cách nhiệt đường hơi; tuần hoàn nước làm mát
    tận dụng nhiệt của khói thải; lắp đồng hồ đo nước ở từng công đoạn; vệ sinh khô trước khi rửa
    chỉnh tỷ lệ gió và nhiên liệu; vá những chỗ rò rỉ hơi; đậy kín các bể nóng; rửa ngược dòng nhiều bậc
    thu gom riêng nước mưa; phân loại phế liệu ngay tại máy; đổi khuôn ít hao nguyên liệu
    dùng vòi phun có khóa tự ngắt; chạy máy ngoài giờ cao điểm; thay dây đai và tra dầu đúng kỳ
    đặt lại nhiệt độ sấy; đo độ ẩm trước khi sấy; nối tắt đoạn ống thừa; thay quạt cũ bằng quạt hiệu suất cao
    dùng lại bao bì của nguyên liệu; gom hơi dung môi về một chỗ; cân nguyên liệu trước mỗi mẻ
    lắp mái lấy sáng tự nhiên; chia nhỏ khu vực chiếu sáng; hạ áp suất khí xuống mức vừa đủ
    lót khay hứng dưới máy; ghi nhật ký tiêu thụ điện; treo bảng hướng dẫn cạnh máy; xếp lại kho theo thứ tự nhập
    thay nhiên liệu than bằng củi ép; lọc và dùng lại dầu làm nguội; tách riêng dòng nước đậm đặc`),
  resource: list(
    `điện; nước; hơi; than; dầu; củi; dung môi; nguyên liệu; hóa chất; bao bì; khí nén; nước đá`,
  ),
  waste:
    list(`nước thải sản xuất; khói và bụi; chất thải rắn; phế phẩm; tiếng ồn; mùi hôi; nước thải sinh hoạt
    hơi dung môi; tro xỉ; bùn dư; bao bì hỏng; dầu cặn`),
  part: list(`khâu nhận nguyên liệu; khâu rửa; khâu nấu; khâu sấy; khâu làm nguội; khâu đóng gói; khâu in
    khâu cắt; khâu hoàn tất; phòng lạnh; khu xử lý nước thải; kho thành phẩm; xưởng cơ điện; trạm biến áp
    nhà ăn ca; bãi chứa phế liệu; phòng thí nghiệm; khâu trộn; khâu định hình; khâu kiểm tra`),
  agency:
    list(`Sở Công Thương; Bộ Công Thương; UBND tỉnh; Ủy ban nhân dân tỉnh; Sở Tài nguyên và Môi trường
    Sở TN&MT; Sở Nông nghiệp và Môi trường; Sở NN&MT; Sở Khoa học và Công nghệ; Sở KHCN; BCT; SCT
    Trung tâm Khuyến công; Ban quản lý các KCN; Ban quản lý các khu công nghiệp; Đài Phát thanh và Truyền hình
    Chi cục Bảo vệ môi trường; Liên đoàn Lao động tỉnh; Hội Phụ nữ tỉnh; Viện Năng lượng; Cảnh sát môi trường
    Trung tâm Quan trắc; Văn phòng Quốc hội; Chính phủ; Thủ tướng Chính phủ; Hội đồng nhân dân tỉnh`),
  idea: list(`sản xuất sạch hơn; SXSH; tiết kiệm năng lượng; TKNL; hiệu quả năng lượng; kinh tế tuần hoàn
    phòng ngừa ô nhiễm; quản lý môi trường; chuyển đổi số; tiêu dùng bền vững; an toàn lao động; sản xuất xanh`),
  zone: list(`khu công nghiệp Amata; KCN Amata; khu công nghiệp Hố Nai; KCN Hố Nai; cụm công nghiệp Phú Thạnh
    CCN Phú Thạnh; KCN Loteco; khu công nghiệp Sóng Thần; cụm công nghiệp Hố Nai 3; KCN Quế Võ; KCN Trà Nóc
    khu chế xuất Tân Thuận; CCN Duyên Thái; làng nghề Phong Khê; làng nghề Bát Tràng; KCN Hòa Khánh`),
  firm: list(`công ty; doanh nghiệp; DN; cơ sở; nhà máy; xí nghiệp; xưởng; tổ sản xuất`),
  man: list(`Nguyễn Văn Hải; Lê Minh Quân; Hoàng Đức Long; Đặng Quốc Tuấn; Đỗ Văn Phúc; Dương Văn Thành
    Phan Anh Dũng; Trịnh Xuân Hòa; Cao Văn Bình; Hồ Sỹ Đan; Châu Văn Khải`),
  woman: list(`Trần Thị Thu Hương; Phạm Thị Lan; Vũ Thị Mai; Bùi Thị Hạnh; Ngô Thị Kim Oanh
    Lý Thị Ngọc; Mai Thị Yến; Tạ Thị Thủy; Đinh Thị Tuyết`),
  role: list(`quản đốc; giám đốc; tổ trưởng; trưởng phòng kỹ thuật; kế toán trưởng; cán bộ môi trường
    thợ vận hành; chủ cơ sở; kỹ sư; phó giám đốc; trưởng ca; chuyên gia tư vấn`),
  event:
    list(`lớp tập huấn; hội thảo; buổi tọa đàm; cuộc thi viết; đợt kiểm tra; chuyến khảo sát; lễ tổng kết
    buổi phát thanh trực tiếp; phiên giải trình; đợt lấy ý kiến; cuộc họp giao ban; ngày hội việc làm`),
  media:
    list(`đài huyện; đài phường; loa truyền thanh; kênh phát thanh của tỉnh; chương trình thời sự
    chuyên mục môi trường; phóng sự ngắn; bản tin sáng; trang thông tin điện tử; tờ rơi; buổi chiếu phim lưu động`),
  law: list(`Luật Bảo vệ môi trường; Luật Sử dụng năng lượng; quy chuẩn xả thải; tiêu chuẩn quản lý môi trường
    quy định về định mức; quy trình cấp phép; chính sách khuyến công; quy chế phối hợp; thông tư hướng dẫn
    nghị quyết của tỉnh; quy hoạch ngành; chương trình hành động`),
  topic:
    list(`Sản xuất sạch hơn; Năng lượng; Nước thải; Khu công nghiệp; Phát thanh; Pháp luật; Làng nghề
    Khuyến công; Chất thải rắn; Chuyển đổi số; Đào tạo; An toàn lao động`),
};
