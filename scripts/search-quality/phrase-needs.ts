/** Something readers look for by a phrase. */
export type PhraseNeed = {
  phrase: string;
  /** The same syllables with other marks: other words, or a misspelling. */
  confusables: string[];
  /** Everyday words that hold a syllable of the phrase each. */
  apart: string[];
};

const need = (phrase: string, confusables: string, apart: string): PhraseNeed => ({
  phrase,
  confusables: confusables.split('; '),
  apart: apart.split('; '),
});

export const phraseNeeds: PhraseNeed[] = [
  need('bán hàng', 'bạn hàng; bàn hàng; bắn hạng', 'bán đảo; hàng rào'),
  need('đá vôi', 'đã vội; da vối; đá với', 'đá cầu; tường vôi'),
  need('bùn thải', 'bún Thái; bún thải; bùn thái', 'bùn non; việc sa thải'),
  need('máy nén khí', 'máy nên khí; may nén khí; máy nén khi', 'máy tính; nén hương; khí hậu'),
  need('vải thiều', 'vài thiếu; vai thiểu; vải thiêu', 'vải bạt; ông Trần Văn Thiều'),
  need('tinh bột sắn', 'tính bột sắn; tinh bột sẵn; tinh bọt săn', 'tinh thần; bột giặt; sắn dây'),
  need('mủ cao su', 'mũ cao su; mù cao sự; mủ cào su', 'mủ trôm; cao tốc; su hào'),
  need('vỏ trấu', 'vợ trâu; vỏ trâu; vở trầu', 'vỏ chai; bếp trấu'),
  need('mạ kẽm', 'má kém; mà kém; mã kèm', 'mạ non; dây kẽm'),
  need(
    'sơn tĩnh điện',
    'sơn tỉnh điện; son tính điện; sơn tĩnh diện',
    'sơn mài; sự yên tĩnh; điện thoại',
  ),
  need(
    'điện mặt trời',
    'diện mặt trời; điện mát trời; điện mất trội',
    'điện ảnh; mặt bằng; trời mưa',
  ),
  need('hồ tiêu', 'hộ tiêu; hổ tiêu; hố tiểu', 'hồ sơ; tiêu chí'),
  need('cá tra', 'cà trà; cả tra; ca trà', 'cá nhân; tra cứu'),
  need(
    'thu hồi nước ngưng',
    'thu hồi nước ngừng; thử hỏi nước ngưng; thu hội nước ngưng',
    'thu nhập; hồi âm; nước ngọt; lệnh ngưng bắn',
  ),
  need(
    'bảo ôn đường ống',
    'báo ồn đường ống; bảo ôn dương ống; bao ổn đường ống',
    'bảo tàng; ôn tập; đường bộ; ống nghiệm',
  ),
  need(
    'dầu vỏ hạt điều',
    'đầu vỏ hạt điều; dầu vò hạt điều; dậu vỏ hạt diều',
    'dầu gió; vỏ xe; hạt giống; điều tra',
  ),
  need('giấy tái chế', 'giày tái chế; giấy tài chế; giấy tái chê', 'giấy mời; tái định cư; chế độ'),
  need('bể kỵ khí', 'bể ký khí; bè kỵ khí; bể kỳ khí', 'bể bơi; điều kiêng kỵ; khí tượng'),
  need('mía đường', 'mỉa đường; mía dưỡng; mía đương', 'cây mía tím; đường sá'),
  need('chợ đầu mối', 'chở đầu mối; chợ đậu mồi; chờ đầu mới', 'chợ phiên; đầu tư; mối quan hệ'),
  need('bã cà phê', 'bả cà phê; ba cà phê; bà cà phê', 'bã trầu; cà chua; phê duyệt'),
  need('men gốm', 'men gồm; mến gốm; mèn gồm', 'men rượu; làng gốm'),
  need(
    'lưới chắn rác',
    'lưỡi chắn rác; lưới chân rác; lười chăn rác',
    'lưới cá; lá chắn; thùng rác',
  ),
  need(
    'quạt hút mùi',
    'quát hút mùi; quạt hụt mũi; quạt hút múi',
    'quạt giấy; chuyện hút thuốc; mùi thơm',
  ),
  need(
    'tháp giải nhiệt',
    'thấp giải nhiệt; tháp giai nhiệt; thập giải nhiệt',
    'tháp chuông; giải thưởng; sự nhiệt tình',
  ),
  need('dưa muối', 'đưa muối; dứa muối; đưa muỗi', 'dưa hấu; muối biển'),
  need('dầu nhớt', 'đầu nhớt; dâu nhót; dầu nhọt', 'dầu gội; độ nhớt'),
  // With tones that are written in two places.
  need(
    'tòa nhà xanh',
    'tỏa nhà xanh; tọa nhà xanh; toa nhà xanh',
    'tòa soạn; nhà trẻ; màu xanh lam',
  ),
  need(
    'thủy tinh lỏng',
    'thủy tính lỏng; thùy tinh lỏng; thủy tinh lòng',
    'thủy lợi; hành tinh; chuyện lỏng lẻo',
  ),
  need('khí hóa lỏng', 'khí hỏa lỏng; khí hoa lỏng; khi hóa lòng', 'khí phách; văn hóa; chất lỏng'),
  need(
    'tiêu hủy thuốc',
    'tiểu hủy thuốc; tiêu hủy thước; tiêu huy thuộc',
    'tiêu biểu; chuyến bay bị hủy; thuốc nam',
  ),
  need(
    'sức khỏe nghề nghiệp',
    'sức khoe nghề nghiệp; sực khỏe nghề nghiệp; sức khỏe nghê nghiệp',
    'sức mua; người khỏe mạnh; nghề mộc; sự nghiệp',
  ),
  need(
    'lũy kế phát thải',
    'lũy kẻ phát thải; lụy kế phát thải; lũy kê phát thải',
    'lũy tre; kế toán; phát biểu; việc sa thải',
  ),
  need(
    'ủy thác nhập khẩu',
    'úy thác nhập khẩu; ủy thạc nhập khẩu; ủy thác nhập khâu',
    'ủy viên; thác nước; nhập học; khẩu hiệu',
  ),
];

/** Looked for by a phrase that one title has, one summary, and some texts several times. */
export const placeNeeds = [
  'nhãn sinh thái',
  'quan trắc tự động',
  'kho lạnh',
  'lò sấy gỗ',
  'bếp đun cải tiến',
  'hầm ủ phân',
  'đèn compact',
  'bơm nhiệt',
];

/** Each the name of two documents that are alike but for the date. */
export const twinNeeds = [
  'Ngày hội đổi rác lấy cây',
  'Tủ sách công nhân',
  'Hội thi thợ giỏi',
  'Chuyến xe môi trường',
  'Tuần lễ không túi ni lông',
  'Câu lạc bộ tắt đèn',
  'Góc xanh nhà máy',
  'Phiên chợ đồ cũ',
];

/** Titles, with what someone types who remembers them by halves. */
export const titleNeeds: { title: string; typed: string[] }[] = [
  {
    title: 'Giảm nước rửa bột giấy Phong Khê',
    typed: ['bột giấy Phong Khê giảm nước rửa', 'cách giảm nước rửa bột giấy Phong Khê'],
  },
  {
    title: 'Xưởng bún Phú Đô bỏ than',
    typed: ['bỏ than xưởng bún Phú Đô', 'xưởng bún ở Phú Đô bỏ than'],
  },
  {
    title: 'Hong khô bánh tráng bằng nhà kính',
    typed: ['nhà kính hong khô bánh tráng', 'hong khô bánh tráng bằng một nhà kính'],
  },
  {
    title: 'Thợ hàn giữ phổi ở Long Sơn',
    typed: ['giữ phổi thợ hàn ở Long Sơn', 'thợ hàn giữ lá phổi ở Long Sơn'],
  },
  {
    title: 'Tiết kiệm đá lạnh cho tàu cá',
    typed: ['tàu cá tiết kiệm đá lạnh', 'kinh nghiệm tiết kiệm đá lạnh cho tàu cá'],
  },
  {
    title: 'Đổi dây chuyền gạch không nung',
    typed: ['dây chuyền gạch không nung đổi', 'đổi sang dây chuyền gạch không nung'],
  },
  {
    title: 'Loa phường kể chuyện tắt máy',
    typed: ['kể chuyện tắt máy loa phường', 'loa phường kể câu chuyện tắt máy'],
  },
  {
    title: 'Phạt nguội xe chở bùn rơi vãi',
    typed: ['xe chở bùn rơi vãi phạt nguội', 'phạt nguội những xe chở bùn rơi vãi'],
  },
  {
    title: 'Nuôi giun quế từ phân bò sữa',
    typed: ['phân bò sữa nuôi giun quế', 'cách nuôi giun quế từ phân bò sữa'],
  },
  {
    title: 'Đồng hồ điện báo về điện thoại',
    typed: ['điện thoại đồng hồ điện báo về', 'đồng hồ điện tự báo về điện thoại'],
  },
  // Of words that texts are full of.
  {
    title: 'Tắt điện giờ nghỉ ở phòng lạnh',
    typed: ['phòng lạnh tắt điện giờ nghỉ', 'tắt điện vào giờ nghỉ ở phòng lạnh'],
  },
  {
    title: 'Công nhân tự ghi sổ nước',
    typed: ['sổ nước công nhân tự ghi', 'công nhân xưởng tự ghi sổ nước'],
  },
  {
    title: 'Thưởng ca dùng ít hơi',
    typed: ['dùng ít hơi thưởng ca', 'thưởng cho ca dùng ít hơi'],
  },
  {
    title: 'Gom nước mưa về bể chung',
    typed: ['bể chung gom nước mưa về', 'gom nước mưa về một bể chung'],
  },
  {
    title: 'Nhà máy đường chia sẻ hơi thừa',
    typed: ['hơi thừa nhà máy đường chia sẻ', 'nhà máy đường chia sẻ phần hơi thừa'],
  },
  {
    title: 'Bảng số liệu cạnh máy cắt',
    typed: ['máy cắt bảng số liệu cạnh', 'bảng ghi số liệu cạnh máy cắt'],
  },
];
