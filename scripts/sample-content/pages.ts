import { anyRefs, at, markdown, ref, refs, type Key, type SampleDocument } from './document.ts';

type Description = {
  title: string;
  summary: string;
  picture: string;
  topics?: string[];
  related?: Key[];
  body: string;
};

/** A static page; `name` is its key and its slug. */
const page = (name: string, its: Description): SampleDocument => ({
  key: `pages/${name}`,
  data: {
    language: 'vi',
    title: its.title,
    slug: name,
    summary: its.summary,
    publishedAt: at('2026-01-05', '08:00'),
    licence: 'cc-by-4.0',
    leadPicture: ref(`media/${its.picture}`),
    topics: refs('topics', ...(its.topics ?? [])),
    related: anyRefs(...(its.related ?? [])),
    body: markdown(its.body),
  },
});

export const pages: SampleDocument[] = [
  page('gioi-thieu', {
    title: 'Giới thiệu',
    summary:
      'Cổng này do ai làm, dành cho ai và trung tâm giúp được gì cho nhà xưởng, người dân và các đài, trạm ở Đồng Nai.',
    picture: 'walk-round',
    related: ['policy-documents/889-qd-ttg', 'policy-documents/1419-qd-ttg'],
    body: `Cổng Sản xuất sạch hơn là nơi trung tâm đặt mọi bài viết, bản tin phát sóng, phim ngắn và văn bản về sản xuất sạch hơn ở Đồng Nai, để người cần tìm thấy ngay và dùng lại được.

## Dành cho ai?

- **Nhà xưởng:** tìm cách bớt hao điện, nước, nguyên liệu; xem nơi khác đã làm thế nào, tốn bao nhiêu, bao lâu hoàn vốn.
- **Đài, trạm truyền thanh:** lấy kịch bản đã biên tập sẵn, có lời đọc và thời lượng; đọc [hướng dẫn dành cho đài, trạm](pages/huong-dan-dai-tram).
- **Cán bộ xã, phường, khu công nghiệp:** tra văn bản kèm phần giải thích bằng lời thường.
- **Người dân:** mẹo tiết kiệm trong nhà, ở chợ và ở làng nghề.

## Từ 2009 đến nay

Công việc bắt đầu khi [Quyết định 1419/QĐ-TTg](policy-documents/1419-qd-ttg) phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp. Giai đoạn 2016–2020, 25 lớp tập huấn có hơn 2.000 lượt người của hơn 1.500 cơ sở tham dự; khoảng 150 doanh nghiệp được khảo sát. Từ năm 2021, công việc tiếp nối trong [chương trình sản xuất và tiêu dùng bền vững](policy-documents/889-qd-ttg).

## Trung tâm giúp được gì?

1. Khảo sát, đánh giá nhanh tại cơ sở và chỉ ra việc nên làm trước.
2. Mở lớp tập huấn tại chỗ cho tổ trưởng, kỹ thuật viên, người vận hành.
3. Hướng dẫn lập hồ sơ đề nghị hỗ trợ theo các chương trình đang có.
4. Biên soạn bản tin, phóng sự cho báo, đài và loa truyền thanh.

![Ghi hình tại xưởng: người làm nói về việc mình đã làm](tv-crew)

Tên và số liệu của doanh nghiệp chỉ được nêu khi doanh nghiệp đồng ý.`,
  }),
  page('lien-he', {
    title: 'Liên hệ',
    summary:
      'Điện thoại, Zalo, thư điện tử và giờ làm việc của trung tâm; những gì nên chuẩn bị trước khi gọi.',
    picture: 'training',
    body: `:::warning Đây là liên hệ mẫu
Số điện thoại, Zalo, địa chỉ và thư điện tử trên trang này là giả định. Hãy thay bằng liên hệ thật trước khi mở cổng cho mọi người.

## Cách liên hệ

| Việc | Liên hệ | Trả lời trong |
| Hỏi kỹ thuật, xin khảo sát | Điện thoại hoặc Zalo 0251 000 0000 | 3 ngày làm việc |
| Đăng ký lớp tập huấn | Thư điện tử sxsh@example.vn | 5 ngày làm việc |
| Đài, trạm xin bản tin, báo lỗi | Thư điện tử sxsh@example.vn | 1 ngày làm việc |

Giờ làm việc: 7:30–11:30 và 13:00–16:30, từ thứ Hai đến thứ Sáu.

## Trước khi gọi, nên có sẵn

- Ngành nghề, sản phẩm chính và sản lượng một tháng gần đây.
- Hóa đơn điện, nước của ba tháng gần nhất.
- Điều đang làm cơ sở lo nhất: tiền điện, nước thải, phế phẩm hay hóa chất.

Chưa có đủ cũng không sao: cứ gọi, chúng tôi sẽ hỏi từng việc.

## Góp ý, đính chính

Thấy số liệu sai, tên sai hoặc đường dẫn hỏng, xin cho biết tên bài và chỗ cần sửa. Bản tin đã phát mà có sai sót thì trung tâm gửi lời đính chính đến các đài, trạm đã nhận. Người có hình ảnh trong bài muốn rút lại sự đồng ý cũng liên hệ theo các cách trên.`,
  }),
  page('huong-dan-dai-tram', {
    title: 'Hướng dẫn đài, trạm dùng bản tin của trung tâm',
    summary:
      'Chọn bài theo thời lượng, điền chỗ trống, kiểm tra bản mới nhất trước khi phát và báo lại sau khi phát.',
    picture: 'loudspeaker',
    topics: ['truyen-thong'],
    body: `Bản tin của trung tâm viết để đọc được ngay. Đài, trạm không phải xin phép khi phát lại nội dung ghi “Đài được phát lại, rút ngắn và đăng trên mạng”, chỉ cần nêu nguồn.

## Năm bước

1. **Chọn bài theo thời lượng.** Mỗi kịch bản ghi thể loại và thời lượng; loa xã nên chọn bài dưới năm phút.
2. **Kiểm tra bản mới nhất.** So số hiệu và ngày cập nhật của bản đang có với trang của kịch bản trên cổng. Khác nhau thì dùng bản trên cổng.
3. **Điền chỗ trống.** Tên đài, tên người đọc, khung giờ, số điện thoại tại địa phương.
4. **Đọc thử thành tiếng.** Số, ký hiệu văn bản và tên riêng đã có cách đọc; chỗ nào khó, gạch chân trước.
5. **Phát và báo lại.** Ghi ngày, giờ, khung phát để trung tâm biết bài đã đến nơi nào.

![Cột loa truyền thanh: bài ngắn, câu ngắn, nhắc lại con số chính hai lần](loudspeaker)

## Chọn độ dài nào?

| Loại | Thời lượng | Hợp với |
| Spot | 30–60 giây | Nhắc giữa chương trình, loa buổi sáng |
| Tin | khoảng 1 phút | Bản tin thời sự của xã, phường |
| Bài | khoảng 5 phút | Chuyên mục trong tuần |
| Chuyên mục | 10–15 phút | Phát thanh cấp tỉnh, phát lại cuối tuần |

## Được sửa đến đâu?

- **Được:** rút ngắn, thay lời chào, thêm ví dụ ở địa phương, đổi giọng đọc.
- **Không nên:** đổi con số, bỏ tên văn bản, ghép lời phỏng vấn vào ý khác.
- **Không được:** thêm quảng cáo cho một thương hiệu vào trong bài.

:::note Khi có lời đính chính
Trung tâm gửi lời đính chính kèm số hiệu bài đã phát. Xin phát lời ấy trong cùng khung giờ, càng sớm càng tốt, và bỏ tệp cũ.

Chưa có nhạc hiệu? Dùng nhạc hiệu ngắn của chuyên mục dưới đây.

::download nhac-hieu-san-xuat-sach-hon | Nhạc hiệu chuyên mục, 8 giây`,
  }),
  page('tro-nang-va-ban-quyen', {
    title: 'Trợ năng và bản quyền',
    summary:
      'Cổng được làm để ai cũng đọc, nghe, xem được; và điều cần biết khi dùng lại bài, ảnh, bản tin, văn bản.',
    picture: 'radio-studio',
    body: `## Trợ năng

Cổng hướng tới mức AA của hướng dẫn WCAG 2.2. Các trang dùng được bằng bàn phím, phóng to được, có tiêu đề theo thứ bậc và lời tả cho ảnh. Bản tin có lời đọc bằng chữ; phim có phụ đề khi đã biên soạn xong.

Gặp chỗ khó đọc, khó nghe hoặc không dùng được bằng bàn phím, xin cho biết qua trang [Liên hệ](pages/lien-he), kèm tên trang và thiết bị đang dùng. Nếu cần một nội dung ở dạng khác, chẳng hạn chữ lớn hoặc bản đọc, trung tâm sẽ gửi riêng.

## Bản quyền

Mỗi nội dung có ghi giấy phép của nó. Có bốn loại:

| Ghi trên trang | Nghĩa là |
| Được dùng lại, ghi rõ nguồn (CC BY 4.0) | Được chép, sửa, đăng lại, kể cả để kinh doanh, miễn là nêu nguồn và nói rõ đã sửa gì |
| Đài được phát lại, rút ngắn và đăng trên mạng; nêu nguồn | Dành cho đài, trạm; không phải xin phép từng lần |
| Không thuộc đối tượng bảo hộ quyền tác giả | Văn bản pháp luật, tin thời sự thuần túy đưa tin, số liệu: ai cũng được dùng |
| Giữ mọi quyền | Muốn dùng lại cần trung tâm hoặc tác giả đồng ý bằng văn bản |

Cách nêu nguồn: *“Trung tâm Khuyến công và Tư vấn công nghiệp Đồng Nai, cổng Sản xuất sạch hơn”*, kèm địa chỉ của bài.

## Hình ảnh và dữ liệu cá nhân

Ảnh chụp người trong xưởng chỉ đăng khi người ấy đồng ý. Người đã đồng ý có quyền đổi ý; trung tâm sẽ gỡ ảnh khỏi cổng và báo cho nơi đã nhận tệp. Tên doanh nghiệp, số liệu sản xuất cũng theo nguyên tắc này.

:::note Tranh minh họa
Tranh trong nội dung mẫu được vẽ riêng cho cổng, không tả một doanh nghiệp cụ thể nào.`,
  }),
];
