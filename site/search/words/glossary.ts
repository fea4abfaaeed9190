import type { Language } from '@sxsh/content-types/language';

/**
 * Groups of ways to write one thing: a query that has one of a group finds the others too. A way that stands in
 * two groups (DN) is ambiguous: it finds what either means, and neither finds it.
 */
export type Glossary = readonly (readonly string[])[];

/** A group, the language it is for, and the days (ISO 8601) from and to which it holds; any where they are not said. */
export type GlossaryEntry = {
  ways: readonly string[];
  language?: Language | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** The groups for a language that hold on a day, `2026-12-01`. */
export const glossaryOn = (
  entries: readonly GlossaryEntry[],
  day: string,
  language: Language,
): Glossary =>
  entries
    .filter(({ from = day, to = day }) => from <= day && day <= to)
    .filter((entry) => (entry.language ?? language) === language)
    .map(({ ways }) => ways);

/** Abbreviations of the trade and of the administration that people type and texts use. */
export const commonAbbreviations: Glossary = [
  ['SXSH', 'sản xuất sạch hơn'],
  ['TKNL', 'tiết kiệm năng lượng'],
  ['SDNLTK&HQ', 'sử dụng năng lượng tiết kiệm và hiệu quả'],
  ['HQNL', 'hiệu quả năng lượng'],
  ['NLTT', 'năng lượng tái tạo'],
  ['NLMT', 'năng lượng mặt trời', 'điện mặt trời'],
  ['KTNL', 'kiểm toán năng lượng'],
  ['QLNL', 'quản lý năng lượng'],
  ['KTTH', 'kinh tế tuần hoàn'],
  ['SX&TDBV', 'sản xuất và tiêu dùng bền vững'],
  ['PTBV', 'phát triển bền vững'],
  ['TTX', 'tăng trưởng xanh'],
  ['KNK', 'khí nhà kính'],
  ['BĐKH', 'biến đổi khí hậu'],
  ['BVMT', 'bảo vệ môi trường'],
  ['ÔNMT', 'ô nhiễm môi trường'],
  ['ĐTM', 'đánh giá tác động môi trường'],
  ['GPMT', 'giấy phép môi trường'],
  ['CTNH', 'chất thải nguy hại'],
  ['CTR', 'chất thải rắn'],
  ['CTRSH', 'chất thải rắn sinh hoạt'],
  ['HTXLNT', 'hệ thống xử lý nước thải'],
  ['XLNT', 'xử lý nước thải'],
  ['TTCN', 'tiểu thủ công nghiệp'],
  ['CNHT', 'công nghiệp hỗ trợ'],
  ['KCN', 'khu công nghiệp'],
  ['CCN', 'cụm công nghiệp'],
  ['KKT', 'khu kinh tế'],
  ['KCX', 'khu chế xuất'],
  ['LNTT', 'làng nghề truyền thống'],
  ['DN', 'doanh nghiệp'],
  ['DN', 'Đồng Nai'],
  ['DNNVV', 'SME', 'doanh nghiệp nhỏ và vừa'],
  ['HTX', 'hợp tác xã'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['BCT', 'Bộ Công Thương'],
  ['SCT', 'Sở Công Thương'],
  ['KHCN', 'KH&CN', 'khoa học và công nghệ', 'khoa học công nghệ'],
  ['NN&MT', 'NNMT', 'nông nghiệp và môi trường'],
  ['TN&MT', 'TNMT', 'tài nguyên và môi trường'],
  ['NN&PTNT', 'nông nghiệp và phát triển nông thôn'],
  ['KH&ĐT', 'kế hoạch và đầu tư'],
  ['LĐTBXH', 'lao động thương binh và xã hội'],
  ['TTKC', 'trung tâm khuyến công'],
  ['PTTH', 'PT-TH', 'phát thanh truyền hình', 'phát thanh và truyền hình'],
  ['CTMTQG', 'chương trình mục tiêu quốc gia'],
  ['NTM', 'nông thôn mới'],
  ['OCOP', 'mỗi xã một sản phẩm'],
  ['VLXD', 'vật liệu xây dựng'],
  ['ATLĐ', 'an toàn lao động'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['KTXH', 'KT-XH', 'kinh tế xã hội'],
  ['CNXD', 'công nghiệp và xây dựng'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'],
  ['TPHCM', 'TP.HCM', 'thành phố Hồ Chí Minh'],
  ['QCVN', 'quy chuẩn kỹ thuật quốc gia'],
  ['TCVN', 'tiêu chuẩn quốc gia', 'tiêu chuẩn Việt Nam'],
];

/** The same for English pages. */
const commonEnglishAbbreviations: Glossary = [
  ['CP', 'cleaner production'],
  ['RECP', 'resource efficient and cleaner production'],
  ['GHG', 'greenhouse gas'],
  ['EE', 'energy efficiency'],
  ['SME', 'small and medium enterprise', 'small and medium-sized enterprise'],
  ['IP', 'industrial park'],
  ['DOIT', 'Department of Industry and Trade'],
  ['MOIT', 'Ministry of Industry and Trade'],
  ['EIA', 'environmental impact assessment'],
];

/** What every portal knows. */
export const commonEntries: readonly GlossaryEntry[] = [
  ...commonAbbreviations.map((ways) => ({ ways, language: 'vi' as const })),
  ...commonEnglishAbbreviations.map((ways) => ({ ways, language: 'en' as const })),
];
