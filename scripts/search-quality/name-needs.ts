/** A short and a long way to write one thing. */
export type Abbreviation = { short: string; long: string };

/** The name stands for itself: no other document has either way. */
export const bareAbbreviations: Abbreviation[] = [
  { short: 'ĐTM', long: 'đánh giá tác động môi trường' },
  { short: 'CTNH', long: 'chất thải nguy hại' },
  { short: 'KNK', long: 'khí nhà kính' },
  { short: 'DNNVV', long: 'doanh nghiệp nhỏ và vừa' },
  { short: 'HTX', long: 'hợp tác xã' },
];

/** The name is everywhere, `within` (around `{}`) nowhere else: a need is both together. */
export const namesWithin: (Abbreviation & { within: string })[] = [
  { short: 'SXSH', long: 'sản xuất sạch hơn', within: '{} tại xưởng đúc chuông' },
  { short: 'TKNL', long: 'tiết kiệm năng lượng', within: '{} cho rạp xiếc' },
  { short: 'KCN', long: 'khu công nghiệp', within: '{} Vĩnh Hảo' },
  { short: 'CCN', long: 'cụm công nghiệp', within: '{} Đồi Chè' },
  { short: 'UBND', long: 'Ủy ban nhân dân', within: '{} xã Mường Vi' },
  { short: 'BCT', long: 'Bộ Công Thương', within: 'hộp thư góp ý của {}' },
  { short: 'SCT', long: 'Sở Công Thương', within: 'phòng đọc sách {}' },
  { short: 'KHCN', long: 'khoa học công nghệ', within: 'đề tài {} Hòn Nghệ' },
  { short: 'KHCN', long: 'khoa học và công nghệ', within: 'trại hè {} Cồn Tiên' },
  { short: 'NN&MT', long: 'Nông nghiệp và Môi trường', within: 'Trạm {} Mũi Dinh' },
  { short: 'TN&MT', long: 'Tài nguyên và Môi trường', within: 'Phòng {} Cù Lao Xanh' },
  { short: 'DN', long: 'doanh nghiệp', within: '{} trồng nấm rơm' },
  { short: 'DN', long: 'Đồng Nai', within: 'bưởi Tân Triều {}' },
];

/** Names that very many documents have, one way or the other. */
export const broadNames: { typed: string[]; ways: string[] }[] = [
  {
    typed: ['SXSH', 'sản xuất sạch hơn', 'san xuat sach hon'],
    ways: ['sxsh', 'sản xuất sạch hơn'],
  },
  { typed: ['tknl', 'tiết kiệm năng lượng'], ways: ['tknl', 'tiết kiệm năng lượng'] },
  { typed: ['KCN', 'khu công nghiệp'], ways: ['kcn', 'khu công nghiệp'] },
  { typed: ['UBND tỉnh', 'ủy ban nhân dân tỉnh'], ways: ['ubnd tỉnh', 'ủy ban nhân dân tỉnh'] },
  { typed: ['DN'], ways: ['dn', 'doanh nghiệp', 'đồng nai'] },
  { typed: ['Sở TN&MT'], ways: ['sở tn&mt', 'sở tài nguyên và môi trường'] },
];

/** What the file of synonyms holds: half of the documents of each write it one way, half the other. */
export const synonyms: [string, string][] = [
  ['nồi hơi', 'lò hơi'],
  ['pin mặt trời', 'tấm quang điện'],
  ['máy lạnh', 'điều hòa không khí'],
  ['rác thải nhựa', 'chất thải nhựa'],
  ['động cơ điện', 'mô tơ'],
  ['biến tần', 'inverter'],
  ['đậu phộng', 'lạc nhân'],
  ['khí sinh học', 'biogas'],
  ['men vi sinh', 'chế phẩm vi sinh'],
  ['thịt heo', 'thịt lợn'],
];
