import { script } from './script.ts';

export const tvWalkRound = script('truyen-hinh-mot-vong-nha-may', {
  medium: 'television',
  genre: 'phong-su',
  code: '2026-003',
  series: ['Sản xuất sạch hơn trên màn hình', 1],
  title: 'Phóng sự truyền hình: Một vòng nhà máy với tờ bảng kiểm',
  summary: 'Theo chân hai kỹ sư đi một vòng xưởng trong chín mươi phút, thấy gì ghi nấy.',
  published: '2026-01-20 09:00',
  audience: 'Doanh nghiệp vừa và nhỏ, cán bộ kỹ thuật',
  targetSeconds: 96,
  air: ['2026-01-22', '2026-06-30'],
  picture: 'walk-round',
  topics: ['danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
  opening:
    'Kính chào quý vị khán giả của Đài … Chương trình hôm nay mời quý vị đi một vòng nhà máy.',
  closing: 'Chương trình do … thực hiện. Xin hẹn gặp lại quý vị vào khung giờ …',
  rows: [
    {
      picture: '00.00–00.08. Hình hiệu chuyên mục.',
      onScreenText: 'SẢN XUẤT SẠCH HƠN TRÊN MÀN HÌNH',
    },
    {
      picture:
        '00.08–00.24. Toàn: cổng xưởng buổi sáng. Trung: hai kỹ sư đội mũ, cầm bảng kiểm bước vào.',
      onScreenText: 'Một vòng nhà máy: 90 phút',
      commentary:
        'Một vòng nhà máy không cần máy đo đắt tiền. Chỉ cần hai người, một tờ bảng kiểm, một cây bút, và chín mươi phút không ai gọi điện. Nên đi vào giờ xưởng đang chạy, rồi quay lại lúc nghỉ trưa để so sánh.',
    },
    {
      picture: '00.24–00.35. Cận: công tơ điện, tay ghi số. Cận: đồng hồ nước đang quay.',
      onScreenText: 'Bước 1: Ghi chỉ số lúc vào và lúc ra',
      commentary:
        'Bước một, đọc công tơ điện và đồng hồ nước. Ghi lúc vào, ghi lúc ra. Nếu giờ nghỉ mà đồng hồ nước vẫn quay, chắc chắn có chỗ đang rỉ.',
    },
    {
      picture: '00.35–00.49. Máy lướt theo đường ống hơi, dừng ở một van trần. Cận: hơi bốc ra.',
      onScreenText: 'Bước 2: Nhìn, nghe, chạm an toàn',
      commentary:
        'Bước hai, đi theo đường của vật liệu, từ kho đến cửa xuất hàng. Mắt nhìn chỗ đổ, tai nghe chỗ xì, và đưa tay lại gần xem có nóng không. Không chạm vào ống, không bước qua rào an toàn.',
    },
    {
      picture: '00.49–01.06. Trung: kỹ sư hỏi người đứng máy. Cận: thùng phế phẩm.',
      onScreenText: 'Bước 3: Hỏi người đứng máy',
      commentary:
        'Bước ba, hỏi người đứng máy. Họ biết máy nào hay chạy không, mẻ nào hay hỏng, van nào vặn mãi không kín. Câu hỏi tốt nhất là: nếu là xưởng của anh chị, anh chị sửa gì trước? Nghe và ghi, chưa vội cãi, chưa vội tìm người có lỗi.',
    },
    {
      picture: '01.06–01.15. Phát biểu: trưởng nhóm kỹ sư, trước bảng việc.',
      onScreenText: 'Họ tên, chức danh (đài điền)',
      commentary:
        '(Phát biểu) “Một vòng thường được khoảng hai mươi việc. Chừng một nửa làm được ngay trong tuần, không cần xin tiền.”',
    },
    {
      picture: '01.15–01.28. Cận: bảng việc chia ba cột. Toàn: tổ trưởng ký tên vào từng dòng.',
      onScreenText: 'Làm ngay | Cần tính | Cần đầu tư',
      commentary:
        'Về văn phòng, chia các việc thành ba cột: làm ngay, cần tính thêm, cần đầu tư. Mỗi việc một người chịu trách nhiệm, một ngày xong. Không có tên người thì việc sẽ nằm lại trên giấy.',
    },
    {
      picture: '01.28–01.36. Toàn: xưởng trong nắng. Đồ họa: nơi tải bảng kiểm.',
      onScreenText: 'Tải bảng kiểm: trang của Trung tâm',
      commentary: 'Bảng kiểm hai trang được phát miễn phí. Ngày mai, mời quý vị đi thử một vòng.',
    },
  ],
  pronunciation: [],
  questions: [
    'Việc nào anh chị phát hiện mà trước đây đi qua mỗi ngày không thấy?',
    'Bao nhiêu việc làm xong trong tuần đầu?',
    'Ai là người theo dõi bảng việc?',
  ],
  cited: ['889-qd-ttg'],
});
