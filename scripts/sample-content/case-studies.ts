import { anyRefs, at, markdown, ref, refs, type Key, type SampleDocument } from './document.ts';

/** What was done, its cost and yearly saving in million đồng, and what it spared the environment. */
type Measure = [measure: string, cost: number, savingPerYear: number, effect: string];
type Description = {
  title: string;
  summary: string;
  published: string;
  picture: string;
  topics: string[];
  industries: string[];
  place: string;
  programmes?: string[];
  related?: Key[];
  enterpriseName?: string;
  measures: Measure[];
  body: string;
};

/** Months to earn back a cost, to one decimal. */
const paybackOf = (cost: number, savingPerYear: number): number =>
  Math.round((cost / savingPerYear) * 120) / 10;

/** A case study; an enterprise that is named has consented, the others are described without a name. */
function caseStudy(name: string, its: Description): SampleDocument {
  return {
    key: `case-studies/${name}`,
    data: {
      language: 'vi',
      title: its.title,
      slug: name,
      summary: its.summary,
      publishedAt: at(its.published, '08:30'),
      licence: 'cc-by-4.0',
      leadPicture: ref(`media/${its.picture}`),
      topics: refs('topics', ...its.topics),
      industries: refs('industries', ...its.industries),
      programmes: refs('programmes', ...(its.programmes ?? ['san-xuat-tieu-dung-ben-vung'])),
      places: refs('places', its.place),
      related: anyRefs(...(its.related ?? [])),
      ...(its.enterpriseName && { enterpriseName: its.enterpriseName }),
      enterpriseConsent: Boolean(its.enterpriseName),
      measures: its.measures.map(([measure, cost, savingPerYear, effect]) => ({
        measure,
        cost,
        savingPerYear,
        paybackMonths: paybackOf(cost, savingPerYear),
        effect,
      })),
      body: markdown(its.body),
    },
  };
}

export const caseStudies: SampleDocument[] = [
  caseStudy('hat-dieu-long-khanh', {
    title: 'Chế biến hạt điều ở Long Khánh: 236 triệu đồng, hoàn vốn trong bảy tháng',
    summary: 'Năm giải pháp từ phân cỡ hạt đến tuần hoàn khí nóng, mỗi năm bớt 430 triệu đồng.',
    published: '2026-01-22',
    picture: 'cashew',
    topics: ['hoi-va-nhiet', 'danh-gia-san-xuat-sach-hon'],
    industries: ['che-bien-thuc-pham'],
    place: 'phuong-long-khanh',
    related: ['articles/hat-dieu-nam-viec-tiet-kiem-430-trieu', 'videos/say-hat-dieu'],
    measures: [
      ['Phân cỡ hạt kỹ hơn trước khi tách vỏ', 0, 90, 'Bớt nhân bể, bớt hàng bán giá thấp.'],
      ['Bịt rò khí nén, hạ áp còn 6,5 bar', 6, 30, 'Bớt khoảng 15.000 kWh điện một năm.'],
      ['Bảo ôn 46 m ống và 9 van', 38, 64, 'Bớt nhiên liệu đốt lò, lối đi bớt nóng.'],
      ['Thay bẫy hơi, đưa nước ngưng về lò', 72, 96, 'Bớt nhiên liệu, bớt nước cấp và nước xả.'],
      ['Tuần hoàn khí nóng ở nửa cuối mẻ sấy', 120, 150, 'Bớt nhiên liệu, bớt khí nóng thải ra.'],
    ],
    body: `
Cơ sở không nêu tên này làm từng việc một, việc không tốn tiền trước. Tiền bớt được từ ba việc đầu trả cho hai việc sau.

## Điều giúp cơ sở giữ được kết quả

- Một tổ trưởng được giao ghi số mỗi tuần.
- Ba tháng một lần đi lại đúng tuyến của ngày đầu, dùng đúng bảng kiểm cũ.`,
  }),
  caseStudy('giat-nguoc-dong-nhon-trach', {
    title: 'Nhuộm ở Nhơn Trạch: mỗi ngày bớt 195 mét khối nước',
    summary:
      'Nối ba bể giặt ngược dòng và gắn súng phun có khóa, nước dùng giảm từ 320 còn 125 m³.',
    published: '2025-07-16',
    picture: 'textile',
    topics: ['nuoc-va-nuoc-thai'],
    industries: ['det-nhuom'],
    place: 'kcn-nhon-trach-1',
    related: ['articles/giat-nguoc-dong', 'videos/giat-nguoc-dong'],
    measures: [
      ['Nối ba bể giặt thành ngược dòng', 260, 1140, 'Bớt 190 m³ nước và nước thải một ngày.'],
      ['Súng phun có khóa khi rửa máy, rửa sàn', 4, 30, 'Bớt 5 m³ nước một ngày.'],
    ],
    body: `
Số tiền được tính với 300 ngày làm việc và 20.000 đồng cho mỗi mét khối, gồm tiền nước vào và chi phí xử lý nước ra.

| Khoản | Cách tính | Một năm (triệu đồng) |
| Giặt ngược dòng | 190 m³ × 300 ngày × 20.000 đồng | 1.140 |
| Súng phun | 5 m³ × 300 ngày × 20.000 đồng | 30 |
| **Cộng** | | **1.170** |

:::warning Theo dõi nồng độ nước thải
Nước ít đi thì chất bẩn trong mỗi lít tăng lên. Báo trước cho người vận hành trạm xử lý và đo lại trong tuần đầu.`,
  }),
  caseStudy('chieu-sang-bien-hoa', {
    title: 'Chiếu sáng một xưởng mộc: bớt 60.800 kWh một năm',
    summary: 'Chia nhóm công tắc trước, thay đèn LED sau; cả hai hoàn vốn trong 15 tháng.',
    published: '2025-06-18',
    picture: 'led-hall',
    topics: ['tiet-kiem-dien'],
    industries: ['go-va-san-pham-go'],
    place: 'thanh-pho-bien-hoa',
    programmes: ['tiet-kiem-nang-luong'],
    related: ['articles/den-led-theo-nhom', 'videos/den-led-theo-nhom'],
    measures: [
      ['Chia công tắc theo dãy máy', 12, 44.8, 'Bớt 22.400 kWh điện một năm.'],
      ['Thay đèn LED sau khi chia nhóm', 140, 76.8, 'Bớt thêm 38.400 kWh điện một năm.'],
    ],
    body: `
Xưởng chia nhóm trước nên thấy ngay mỗi dãy cần bao nhiêu đèn, rồi mới đặt mua. Giá điện để tính là 2.000 đồng một kWh.

Hai việc cộng lại tốn 152 triệu đồng, mỗi năm bớt 121,6 triệu đồng.`,
  }),
  caseStudy('nuoc-ngung-long-thanh', {
    title: 'Lò hơi ở Long Thành: gom nước ngưng, bớt 126 tấn viên nén',
    summary: 'Nước ngưng thu về tăng từ 30% lên 70%, van và mặt bích được bọc áo tháo rời.',
    published: '2025-09-24',
    picture: 'exchanger',
    topics: ['hoi-va-nhiet'],
    industries: ['che-bien-thuc-pham'],
    place: 'kcn-long-thanh',
    programmes: ['tiet-kiem-nang-luong', 'san-xuat-tieu-dung-ben-vung'],
    related: ['articles/lo-hoi-muoi-viec'],
    measures: [
      ['Gom nước ngưng về bồn nước cấp', 210, 327.6, 'Bớt 126 tấn viên nén gỗ một năm.'],
      ['Bọc áo bảo ôn cho 12 van và mặt bích', 36, 36.4, 'Bớt 14 tấn viên nén gỗ một năm.'],
    ],
    body: `
Mỗi tháng lò bớt 10,5 tấn viên nén nhờ nước cấp nóng hơn. Tính 2,6 triệu đồng một tấn, cả năm là 327,6 triệu đồng.

Áo bảo ôn tháo được bằng tay, nên thợ sửa van xong bọc lại được ngay.`,
  }),
  caseStudy('khi-nen-ho-nai', {
    title: 'Khí nén và quạt hút ở Hố Nai: ba việc, bớt 191 triệu đồng một năm',
    summary: 'Bịt rò, hạ áp và gắn biến tần cho quạt hút bụi ở một xưởng cơ khí đồng ý nêu tên.',
    published: '2026-05-20',
    picture: 'pump',
    topics: ['tiet-kiem-dien', 'quan-ly-noi-vi'],
    industries: ['gia-cong-kim-loai'],
    place: 'kcn-ho-nai',
    programmes: ['tiet-kiem-nang-luong'],
    related: ['articles/ro-ri-khi-nen'],
    enterpriseName: 'Xưởng cơ khí Minh Họa (tên giả định)',
    measures: [
      ['Bịt rò khí nén, từ 25% còn 8%', 18, 91.8, 'Bớt 45.900 kWh điện một năm.'],
      ['Hạ áp đặt từ 7,5 xuống 6,5 bar', 0, 25.9, 'Bớt 12.960 kWh điện một năm.'],
      ['Biến tần cho quạt hút bụi 30 kW', 95, 73.4, 'Bớt 36.720 kWh điện một năm, xưởng bớt ồn.'],
    ],
    body: `
Máy nén 45 kW chạy 6.000 giờ một năm. Bớt 17 điểm phần trăm rò rỉ là 45 × 0,17 × 6.000 = 45.900 kWh. Giá điện để tính
là 2.000 đồng một kWh.

## Giữ cho khỏi rò lại

Chiều thứ Bảy hằng tuần, khi máy đã nghỉ, một thợ đi nghe đường ống trong 20 phút và treo thẻ đỏ ở chỗ xì.`,
  }),
];
