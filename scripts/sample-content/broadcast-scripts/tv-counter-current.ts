import { script } from './script.ts';

export const tvCounterCurrent = script('truyen-hinh-giat-nguoc-dong', {
  medium: 'television',
  genre: 'phong-su',
  code: '2026-009',
  series: ['Sản xuất sạch hơn trên màn hình', 2],
  title: 'Phóng sự truyền hình: Nước đi ngược, vải đi xuôi',
  summary: 'Ba bể giặt nối nhau, nước sạch vào bể cuối: giải thích giặt ngược dòng bằng hình.',
  published: '2026-04-14 09:00',
  audience: 'Doanh nghiệp dệt nhuộm, học sinh, sinh viên',
  targetSeconds: 95,
  air: ['2026-04-16', '2026-10-31'],
  picture: 'textile',
  topics: ['nuoc-va-nuoc-thai', 'hoa-chat'],
  industries: ['det-nhuom'],
  opening:
    'Kính chào quý vị khán giả của Đài … Mời quý vị xem cách một xưởng nhuộm giặt vải ít nước hơn.',
  closing: 'Chương trình do … thực hiện, với sự cung cấp tư liệu của Trung tâm.',
  rows: [
    {
      picture: '00.00–00.08. Hình hiệu chuyên mục.',
      onScreenText: 'SẢN XUẤT SẠCH HƠN TRÊN MÀN HÌNH',
    },
    {
      picture: '00.08–00.23. Cận: vải màu đất chạy qua con lăn, nước màu chảy xuống.',
      onScreenText: 'Nước đi ngược, vải đi xuôi',
      commentary:
        'Vải nhuộm xong còn thừa màu và hóa chất, phải giặt nhiều lần. Phần lớn nước của một xưởng nhuộm đi vào việc giặt. Bớt được nước giặt là bớt được cả tiền nước, tiền hơi đun nóng và tiền xử lý.',
    },
    {
      picture: '00.23–00.36. Đồ họa: ba bể, mỗi bể một vòi nước sạch, một đường thải.',
      onScreenText: 'Cách cũ: ba vòi nước sạch',
      commentary:
        'Cách cũ, bể nào cũng mở vòi nước sạch và bể nào cũng xả. Ba bể là ba lần nước. Bể cuối xả ra thứ nước gần như còn trong. Nước trong ấy chảy thẳng xuống cống.',
    },
    {
      picture:
        '00.36–00.51. Đồ họa: mũi tên nước chạy từ bể ba về bể một; vải chạy chiều ngược lại.',
      onScreenText: 'Cách mới: một vòi, ba lần dùng',
      commentary:
        'Cách mới chỉ mở nước sạch ở bể cuối. Nước tràn ngược sang bể giữa, rồi sang bể đầu. Vải bẩn nhất gặp nước đã dùng hai lần. Vải sạch nhất gặp nước sạch nhất. Một mét khối nước làm ba lần việc.',
    },
    {
      picture: '00.51–01.01. Phát biểu: tổ trưởng giặt, tay cầm cốc nước mẫu của ba bể.',
      onScreenText: 'Họ tên, chức danh (đài điền)',
      commentary:
        '(Phát biểu) “Chúng tôi so màu nước ba cốc mỗi ca. Cốc thứ ba mà đục thì mở thêm nước, chứ không mở theo thói quen.”',
    },
    {
      picture: '01.01–01.13. Cận: van điện từ đóng lại khi máy dừng, nước thôi chảy.',
      onScreenText: 'Máy dừng, nước dừng',
      commentary:
        'Thêm một việc nhỏ: lắp van tự đóng khi máy dừng. Trước đây, lúc nối vải hay thay cuộn, nước vẫn chảy. Mỗi lần vài phút, cả ca cộng lại thành một bể đầy.',
    },
    {
      picture: '01.13–01.27. Cận: đồng hồ nước trước máy giặt, sổ ghi theo ca. Toàn: trạm xử lý.',
      onScreenText: 'Đo trước, đo sau, thử độ bền màu',
      commentary:
        'Trước khi đổi, cần đo lượng nước và thử độ bền màu của vải. Đổi xong đo lại. Nước giảm thì trạm xử lý cũng nhẹ tải, nhưng nước thải đặc hơn, nên người vận hành phải được báo trước.',
    },
    {
      picture: '01.27–01.35. Toàn: vải sạch cuộn lại. Đồ họa: nơi đọc thêm.',
      onScreenText: 'Đọc thêm: trang của Trung tâm',
      commentary:
        'Nước đi ngược, vải đi xuôi. Chi phí chủ yếu là một đoạn ống, một cái van và một buổi thử.',
    },
  ],
  pronunciation: [],
  questions: [
    'Trước khi đổi cách giặt, xưởng đo nước ở những điểm nào?',
    'Khách hàng có yêu cầu gì về độ bền màu, đã thử ra sao?',
    'Trạm xử lý nước thải thấy khác gì sau khi đổi?',
  ],
  cited: ['72-2020-qh14', '08-2022-nd-cp'],
});
