import { at, ref, type SampleDocument } from './document.ts';

const topic = (
  name: string,
  title: string,
  titleEn: string,
  summary: string,
  summaryEn: string,
): SampleDocument => ({
  key: `topics/${name}`,
  data: { title, titleEn, slug: name, summary, summaryEn },
});
const industry = (
  name: string,
  code: string | undefined,
  title: string,
  titleEn: string,
  summary: string,
): SampleDocument => ({
  key: `industries/${name}`,
  data: { title, titleEn, slug: name, summary, ...(code && { code }) },
});

export const topics: SampleDocument[] = [
  topic(
    'quan-ly-noi-vi',
    'Quản lý nội vi',
    'Good housekeeping',
    'Việc không cần mua máy: khóa rò, dọn, ghi, nhắc và giao người chịu trách nhiệm.',
    'Measures that need no new machine: stop leaks, tidy up, record, assign.',
  ),
  topic(
    'tiet-kiem-dien',
    'Tiết kiệm điện',
    'Saving electricity',
    'Động cơ, khí nén, chiếu sáng, làm lạnh và giờ dùng điện.',
    'Motors, compressed air, lighting, cooling and time of use.',
  ),
  topic(
    'hoi-va-nhiet',
    'Hơi và nhiệt',
    'Steam and heat',
    'Lò hơi, bảo ôn, nước ngưng, thu hồi nhiệt thải.',
    'Boilers, insulation, condensate and waste heat.',
  ),
  topic(
    'nuoc-va-nuoc-thai',
    'Nước và nước thải',
    'Water and wastewater',
    'Giảm nước tại nguồn, tuần hoàn, vận hành trạm xử lý.',
    'Less water at source, reuse, and running treatment plants.',
  ),
  topic(
    'hoa-chat',
    'Hóa chất',
    'Chemicals',
    'Cân đong, lưu giữ, thay thế và an toàn hóa chất trong xưởng.',
    'Dosing, storage, substitution and safety of chemicals.',
  ),
  topic(
    'chat-thai-ran',
    'Chất thải rắn',
    'Solid waste',
    'Phân loại, giảm phế phẩm, bán và dùng lại phụ phẩm.',
    'Sorting, fewer rejects, selling and reusing by-products.',
  ),
  topic(
    'kinh-te-tuan-hoan',
    'Kinh tế tuần hoàn',
    'Circular economy',
    'Giữ vật liệu ở lại trong sản xuất lâu nhất có thể.',
    'Keeping materials in use as long as possible.',
  ),
  topic(
    'khi-nha-kinh',
    'Khí nhà kính',
    'Greenhouse gases',
    'Kiểm kê, giảm phát thải và chuẩn bị số liệu.',
    'Inventories, reductions and the data behind them.',
  ),
  topic(
    'san-xuat-tieu-dung-ben-vung',
    'Sản xuất và tiêu dùng bền vững',
    'Sustainable production and consumption',
    'Từ thiết kế, bao bì, phân phối đến thói quen mua sắm.',
    'From design, packaging and distribution to buying habits.',
  ),
  topic(
    'phap-luat-chinh-sach',
    'Pháp luật và chính sách',
    'Law and policy',
    'Văn bản doanh nghiệp cần biết, giải thích bằng lời thường.',
    'What enterprises need to know, in plain words.',
  ),
  topic(
    'danh-gia-san-xuat-sach-hon',
    'Đánh giá sản xuất sạch hơn',
    'Cleaner production assessment',
    'Lập đội, cân bằng vật chất, chọn giải pháp, theo dõi.',
    'Team, material balance, choosing options, follow-up.',
  ),
  topic(
    'truyen-thong',
    'Truyền thông cơ sở',
    'Local communication',
    'Dùng nội dung của trung tâm trên đài, loa và bản tin.',
    'Using the centre’s content on stations, loudspeakers and bulletins.',
  ),
];

/** Codes are the divisions of the national classification of industries (VSIC). */
export const industries: SampleDocument[] = [
  industry(
    'che-bien-thuc-pham',
    '10',
    'Chế biến thực phẩm',
    'Food processing',
    'Hạt điều, thịt, thủy sản, rau quả, thức ăn chăn nuôi.',
  ),
  industry(
    'do-uong',
    '11',
    'Sản xuất đồ uống',
    'Beverages',
    'Bia, nước giải khát, nước đóng chai.',
  ),
  industry(
    'det-nhuom',
    '13',
    'Dệt, nhuộm',
    'Textiles and dyeing',
    'Kéo sợi, dệt, nhuộm và hoàn tất vải.',
  ),
  industry(
    'go-va-san-pham-go',
    '16',
    'Chế biến gỗ',
    'Wood products',
    'Xẻ, sấy, ván ép, dăm và viên nén.',
  ),
  industry(
    'giay-va-bao-bi',
    '17',
    'Giấy và bao bì giấy',
    'Paper and packaging',
    'Giấy tái chế, bìa các-tông, bao bì.',
  ),
  industry(
    'hoa-chat-son',
    '20',
    'Hóa chất, sơn',
    'Chemicals and paints',
    'Sơn, chất tẩy rửa, hóa chất cơ bản.',
  ),
  industry(
    'cao-su-va-nhua',
    '22',
    'Cao su và nhựa',
    'Rubber and plastics',
    'Sản phẩm cao su, đúc và ép nhựa.',
  ),
  industry(
    'gom-va-vat-lieu-xay-dung',
    '23',
    'Gốm, vật liệu xây dựng',
    'Ceramics and building materials',
    'Gốm, gạch, kính, xi măng, bê tông.',
  ),
  industry(
    'gia-cong-kim-loai',
    '25',
    'Gia công kim loại',
    'Metal products',
    'Cắt, hàn, xi mạ, sơn tĩnh điện.',
  ),
  industry(
    'det-may-da-giay',
    '14, 15',
    'May mặc, da giày',
    'Garments and footwear',
    'Cắt may, giặt công nghiệp, giày dép.',
  ),
];

const programme = (
  name: string,
  title: string,
  titleEn: string,
  years: [number, number],
  basis: string,
  summary: string,
): SampleDocument => ({
  key: `programmes/${name}`,
  data: {
    title,
    titleEn,
    slug: name,
    summary,
    from: at(`${years[0]}-01-01`),
    until: at(`${years[1]}-12-31`, '23:59'),
    basis: ref(`policy-documents/${basis}`),
  },
});

export const programmes: SampleDocument[] = [
  programme(
    'chien-luoc-san-xuat-sach-hon',
    'Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
    'Strategy for cleaner industrial production to 2020',
    [2009, 2020],
    '1419-qd-ttg',
    'Chiến lược đưa sản xuất sạch hơn vào các cơ sở công nghiệp, theo Quyết định 1419/QĐ-TTg.',
  ),
  programme(
    'tiet-kiem-nang-luong',
    'Chương trình quốc gia về sử dụng năng lượng tiết kiệm và hiệu quả 2019–2030',
    'National energy efficiency programme 2019–2030',
    [2019, 2030],
    '280-qd-ttg',
    'Chương trình quốc gia giai đoạn 2019–2030, thường gọi tắt là VNEEP3.',
  ),
  programme(
    'san-xuat-tieu-dung-ben-vung',
    'Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững 2021–2030',
    'National action programme on sustainable production and consumption 2021–2030',
    [2021, 2030],
    '889-qd-ttg',
    'Chương trình theo Quyết định 889/QĐ-TTg, nối tiếp và mở rộng công việc sản xuất sạch hơn.',
  ),
  programme(
    'tang-truong-xanh',
    'Chiến lược quốc gia về tăng trưởng xanh 2021–2030',
    'National green growth strategy 2021–2030',
    [2021, 2030],
    '1658-qd-ttg',
    'Chiến lược giai đoạn 2021–2030, tầm nhìn 2050.',
  ),
];
