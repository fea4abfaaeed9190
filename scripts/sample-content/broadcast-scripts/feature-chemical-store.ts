import { hear, say, script } from './script.ts';

export const featureChemicalStore = script('bai-phat-thanh-kho-hoa-chat', {
  medium: 'radio',
  genre: 'bai',
  code: '2026-020',
  series: ['Sản xuất sạch hơn quanh ta', 8],
  title: 'Bài phát thanh: Cái kho nhỏ và bốn điều nhớ về hóa chất',
  summary:
    'Nhãn, cân, khay hứng và thứ tự nhập trước dùng trước: bốn việc để kho hóa chất an toàn, ít hao.',
  published: '2026-10-06 08:00',
  audience: 'Người lao động, thủ kho, cơ sở sơn, dệt nhuộm, gỗ',
  targetSeconds: 125,
  air: ['2026-10-08', '2027-01-31'],
  picture: 'factory',
  topics: ['hoa-chat', 'quan-ly-noi-vi'],
  industries: ['hoa-chat-son', 'det-nhuom', 'go-va-san-pham-go'],
  opening:
    'Đài … xin chào quý vị và các bạn. Chuyên mục Sản xuất sạch hơn quanh ta hôm nay nói về kho hóa chất trong xưởng.',
  closing: 'Cảm ơn quý vị đã lắng nghe. Chuyên mục do … biên tập, phát thanh viên … trình bày.',
  cues: [
    hear('music', 'Nhạc hiệu chuyên mục, 8 giây.'),
    say(
      'PTV 1',
      'Thưa quý vị, ở nhiều xưởng, kho hóa chất là căn phòng nhỏ nhất, tối nhất. Nhưng mỗi can trong đó đều là tiền. Mỗi can đổ ra sàn lại là tiền thêm lần nữa, vì phải lau, phải xử lý, có khi phải chữa bệnh.',
    ),
    say(
      'PTV 2',
      'Hôm nay xin mời quý vị nhớ bốn điều. Điều thứ nhất: can nào cũng có nhãn. Can chiết ra dùng trong ca cũng phải có nhãn, ghi tên, ngày chiết, người chiết. Tuyệt đối không đựng hóa chất trong chai nước uống. Một lần nhầm là không sửa được.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say(
      'PTV 1',
      'Điều thứ hai: cân, đừng áng chừng. Người quen tay thường cho dư một chút cho chắc. Dư năm phần trăm mỗi mẻ, một trăm mẻ là mất năm mẻ hóa chất. Một cái cân và một cái ca có vạch rẻ hơn nhiều. Cân xong, ghi một dòng vào sổ.',
    ),
    say(
      'PTV 2',
      'Điều thứ ba: dưới can có khay hứng. Khay giữ được giọt rỉ, giữ được cả khi can đổ. Hóa chất kỵ nhau thì không để chung khay, chung kệ. A-xít để xa kiềm. Chất dễ cháy để xa ổ điện. Phiếu an toàn hóa chất treo ngay cửa kho, chữ to, đọc được.',
    ),
    hear('music', 'Nhạc cắt, 2 giây.'),
    say(
      'PTV 1',
      'Điều thứ tư: nhập trước, dùng trước. Hàng mới về xếp vào trong, hàng cũ đưa ra ngoài. Hóa chất quá hạn không chỉ bỏ phí. Nó còn thành chất thải nguy hại, phải thuê đơn vị có giấy phép đến lấy, không được đổ xuống cống hay bỏ chung với rác.',
    ),
    say(
      'PTV 2',
      'Còn nếu lỡ đổ thì sao? Báo ngay cho tổ trưởng. Mở cửa cho thoáng. Mang găng, mang kính, rồi rắc cát hoặc mùn hút thấm từ ngoài vào trong. Không xối nước cho trôi đi. Nước trôi đi đâu thì độc trôi đến đó.',
    ),
    say('PTV 1', 'Nhãn, cân, khay, và nhập trước dùng trước. Bốn điều nhỏ, làm từ ngày mai được.'),
    hear('music', 'Nhạc kết, 4 giây.'),
  ],
  pronunciation: [['A-xít', 'a xít']],
  questions: [
    'Kho của mình có can nào không nhãn không, xử lý thế nào?',
    'Ai được phép lấy hóa chất, và ghi vào đâu?',
    'Lần gần nhất tập xử lý khi đổ hóa chất là khi nào?',
  ],
  cited: ['72-2020-qh14', '45-2022-nd-cp'],
});
