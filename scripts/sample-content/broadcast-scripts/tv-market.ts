import { script } from './script.ts';

export const tvMarket = script('truyen-hinh-di-cho-mang-gio', {
  medium: 'television',
  genre: 'bai',
  code: '2026-023',
  series: ['Sản xuất sạch hơn trên màn hình', 4],
  title: 'Bài truyền hình: Đi chợ mang giỏ, bán hàng bớt túi',
  summary: 'Ba sạp hàng ở một chợ phường thử bớt túi ni lông trong một tháng và đếm lại.',
  published: '2026-11-10 09:00',
  audience: 'Người tiêu dùng, tiểu thương, ban quản lý chợ',
  targetSeconds: 98,
  air: ['2026-11-12', '2027-03-31'],
  picture: 'market',
  topics: ['san-xuat-tieu-dung-ben-vung', 'chat-thai-ran'],
  opening: 'Kính chào quý vị khán giả của Đài … Mời quý vị ghé một chợ phường vào buổi sớm.',
  closing: 'Bài do … thực hiện. Mời quý vị gửi hình cái giỏ đi chợ của mình về cho Đài …',
  rows: [
    {
      picture: '00.00–00.08. Hình hiệu chuyên mục.',
      onScreenText: 'SẢN XUẤT SẠCH HƠN TRÊN MÀN HÌNH',
    },
    {
      picture: '00.08–00.23. Toàn: chợ sớm. Cận: tay giật túi ni lông, túi này lồng túi kia.',
      onScreenText: 'Đi chợ mang giỏ, bán hàng bớt túi',
      commentary:
        'Một buổi chợ, một bó rau, một con cá, vài trái cây. Về đến nhà là năm, sáu cái túi. Túi dùng chừng hai mươi phút, rồi thành rác. Túi dính thức ăn thì người thu mua ve chai cũng không lấy.',
    },
    {
      picture: '00.23–00.35. Trung: chủ sạp trái cây treo tấm bảng. Cận: sổ đếm túi.',
      onScreenText: 'Tuần đầu: chỉ đếm, chưa đổi gì',
      commentary:
        'Ba sạp trong chợ nhận làm thử một tháng. Tuần đầu không đổi gì, chỉ đếm. Mỗi sạp phát khoảng hai trăm túi một ngày. Nghe con số, chính chủ sạp cũng giật mình.',
    },
    {
      picture: '00.35–00.50. Trung: khách đưa giỏ. Cận: lá chuối gói đậu, dây lạt buộc rau.',
      onScreenText: 'Hỏi trước khi đưa túi',
      commentary:
        'Từ tuần thứ hai, chủ sạp hỏi một câu trước khi lấy túi: “Cô có mang giỏ không?” Rau thì buộc lạt, đậu thì gói lá chuối. Cá, thịt vẫn cần hộp kín, khách mang hộp theo thì được cân trừ bì.',
    },
    {
      picture: '00.50–00.58. Phát biểu: chủ sạp, sau quầy trái cây.',
      onScreenText: 'Họ tên, sạp hàng (đài điền)',
      commentary:
        '(Phát biểu) “Mấy bữa đầu ngại hỏi, sợ mất khách. Sau quen, khách còn tự đưa giỏ ra trước.”',
    },
    {
      picture: '00.58–01.17. Đồ họa: cột 200 hạ xuống 120. Toàn: gánh hàng, giỏ tre.',
      onScreenText: 'Túi mỗi ngày, mỗi sạp: 200 → 120',
      commentary:
        'Cuối tháng đếm lại, mỗi sạp còn khoảng một trăm hai mươi túi một ngày, bớt bốn mươi phần trăm. Tiền mua túi cũng bớt theo. Con số này là của ba sạp làm thử, chợ khác nên tự đếm. Cách đếm rất dễ: đầu ngày đếm xấp túi, cuối ngày đếm số còn lại.',
    },
    {
      picture: '01.17–01.30. Trung: ban quản lý chợ dán bảng, phát giỏ mượn ở cổng.',
      onScreenText: 'Giỏ mượn ở cổng chợ',
      commentary:
        'Ban quản lý chợ góp thêm hai chục cái giỏ cho mượn ở cổng. Ai quên giỏ thì mượn, lần sau đi chợ mang trả. Chợ sạch hơn, người quét chợ cũng đỡ cúi xuống nhặt.',
    },
    {
      picture: '01.30–01.38. Cận: cái giỏ treo cạnh cửa nhà. Hình kết.',
      onScreenText: 'Treo giỏ cạnh chìa khóa',
      commentary: 'Mẹo nhỏ để khỏi quên: treo cái giỏ cạnh chùm chìa khóa. Ra cửa là thấy.',
    },
  ],
  pronunciation: [['200 → 120', 'hai trăm túi xuống còn một trăm hai mươi túi']],
  questions: [
    'Một ngày sạp của cô phát bao nhiêu túi, cô đã đếm thử chưa?',
    'Khách nói gì khi được hỏi có mang giỏ không?',
    'Ban quản lý chợ có thể giúp việc gì?',
  ],
  cited: ['889-qd-ttg', '72-2020-qh14'],
});
