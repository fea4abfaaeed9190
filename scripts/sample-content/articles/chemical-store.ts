import { article } from './article.ts';

export const chemicalStore = article('tro-chuyen-voi-nguoi-giu-kho-hoa-chat', {
  title: 'Trò chuyện với người giữ kho hóa chất: “Cái ca có vạch cứu tôi nhiều lần”',
  summary:
    'Mười bốn năm giữ kho ở một xưởng giặt mài, chị kể cách sắp kho, pha đúng liều và vì sao can nước uống không bao giờ được ở gần phòng pha.',
  published: '2026-04-24 08:00',
  picture: 'radio-studio',
  topics: ['hoa-chat', 'quan-ly-noi-vi'],
  industries: ['det-may-da-giay', 'hoa-chat-son'],
  places: ['xa-nhon-trach'],
  related: ['articles/xuong-thuc-pham-don-kho-truoc-khi-rua'],
  authors: 'Phòng Sản xuất sạch hơn, ghi theo chương trình phát thanh',
  body: `*Nhân Ngày Thế giới về an toàn và sức khỏe tại nơi làm việc (28/4), chương trình phát thanh của trung tâm mời một thủ kho hóa chất ở xã Nhơn Trạch đến phòng thu. Theo đề nghị của khách mời, bài không nêu tên chị và cơ sở.*

**Thưa chị, một ngày của người giữ kho bắt đầu từ đâu?**

Từ mũi. Mở cửa, tôi đứng ngoài một phút, bật quạt thông gió, ngửi xem có mùi lạ không rồi mới vào. Sau đó tôi nhìn nền: nền khô là can lành. Có vệt ướt thì tìm cho ra can nào, không lau vội.

**Kho của chị trước đây thế nào?**

Như cái nhà kho ở quê. Can axit nằm cạnh nước tẩy gốc clo, vì hai thứ cùng nhập một ngày. Cán bộ trung tâm đến, chưa nói gì về tiết kiệm, chỉ hỏi tôi: “Nếu hai can này cùng đổ thì sao?”. Đổ chung là sinh khí clo. Hôm đó tôi ở lại đến tối để xếp lại.

> Tách những thứ ghét nhau ra. Việc đó không tốn đồng nào.

**Chị xếp theo nguyên tắc gì?**

- Axit một phía, kiềm và chất tẩy gốc clo phía kia, ở giữa là tường hoặc khoảng trống.
- Chất dễ cháy ở gian riêng, xa ổ điện.
- Chất lỏng đặt thấp, trên khay chứa đủ lượng của can to nhất; bột đặt cao.
- Nhập trước dùng trước, ngày mở nắp viết bằng bút dầu lên can.
- Mỗi thứ có phiếu an toàn hóa chất bằng tiếng Việt treo ngay cửa, không cất trong tủ văn phòng.

![Phòng thu, giờ phỏng vấn người giữ kho](radio-studio)

**Còn chuyện tiết kiệm?**

Thật ra là chuyện đong. Hồi trước mỗi người pha một kiểu, cứ thấy bọt ít là thêm. Chúng tôi mua ca có vạch, cân đồng hồ, rồi dán công thức từng mẻ lên tường. Quý đầu, lượng chất tẩy trên mỗi nghìn sản phẩm giảm như bảng này.

| Quý | Sản phẩm (nghìn chiếc) | Chất tẩy (kg) | Suất dùng (kg/nghìn chiếc) |
| IV/2025 | 120 | 1.080 | 9,0 |
| I/2026 | 110 | 836 | 7,6 |

Tính ra giảm 15,6% mà vải ra màu đều hơn, ít mẻ phải làm lại hơn. Cái ca có vạch cứu tôi nhiều lần: sếp hỏi là có số.

**Điều chị sợ nhất?**

Chai nước suối. Người ta tiện tay chiết dung dịch vào chai nước suối để mang đi chỗ khác. Một người khác khát, cầm lên. Ở kho tôi, chai nước uống không được qua vạch đỏ trước cửa; chiết ra thì phải là bình có nhãn, có tên chất, ngày chiết, người chiết.

:::warning Bốn việc khi hóa chất bắn vào mắt
Rửa ngay dưới vòi nước chảy nhẹ ít nhất 15 phút, giữ mí mắt mở. Tháo kính áp tròng nếu dễ tháo. Không nhỏ thêm chất trung hòa. Gọi 115, mang theo phiếu an toàn của hóa chất đến cơ sở y tế.

**Có lời nào chị muốn nhắn người làm kho khác?**

Mỗi sáng tự hỏi ba câu: thứ gì ở đây ghét nhau, thứ gì không còn nhãn, thứ gì sáu tháng rồi chưa ai đụng tới. Trả lời được ba câu là kho đã sạch hơn nửa rồi.

:::note Luật mới về hóa chất
Luật Hóa chất số 69/2025/QH15 có hiệu lực từ ngày 01/01/2026. Cơ sở dùng hóa chất nguy hiểm nên rà lại phiếu an toàn, nhãn, huấn luyện an toàn và biện pháp ứng phó sự cố theo luật và các văn bản hướng dẫn đang có hiệu lực.

Thói quen đong, ghi và dọn đúng chỗ cũng là điều chúng tôi nói trong bài về [vệ sinh cuối ca ở xưởng thực phẩm](articles/xuong-thuc-pham-don-kho-truoc-khi-rua): ngành khác nhau, nguyên tắc giống nhau.`,
});
