import { anyRefs, at, markdown, ref, refs, type Key, type SampleDocument } from './document.ts';

type Description = {
  title: string;
  summary: string;
  kind: 'training' | 'survey' | 'assessment' | 'workshop' | 'communication' | 'other';
  /** Internal activities are counted in reports and never published. */
  audience?: 'public' | 'internal';
  /** First and last day. */
  days: [from: string, to: string];
  published: string;
  venue: string;
  learners?: number;
  enterprises?: number;
  picture: string;
  topics: string[];
  places: string[];
  programmes?: string[];
  related?: Key[];
  body: string;
};

/** An activity, from 8:00 on its first day to 16:30 on its last. */
function activity(name: string, its: Description): SampleDocument {
  return {
    key: `activities/${name}`,
    data: {
      language: 'vi',
      title: its.title,
      slug: name,
      summary: its.summary,
      publishedAt: at(its.published, '09:00'),
      licence: 'cc-by-4.0',
      leadPicture: ref(`media/${its.picture}`),
      topics: refs('topics', ...its.topics),
      programmes: refs('programmes', ...(its.programmes ?? ['san-xuat-tieu-dung-ben-vung'])),
      places: refs('places', ...its.places),
      related: anyRefs(...(its.related ?? [])),
      kind: its.kind,
      audience: its.audience ?? 'public',
      startsOn: at(its.days[0], '08:00'),
      endsOn: at(its.days[1], '16:30'),
      venue: its.venue,
      ...(its.learners && { learners: its.learners }),
      ...(its.enterprises && { enterprises: its.enterprises }),
      body: markdown(its.body),
    },
  };
}

export const activities: SampleDocument[] = [
  activity('lop-do-dem-trang-bom', {
    title: 'Lớp “Đo đếm điện, nước trong cơ sở sản xuất” tại Trảng Bom',
    summary: 'Hai ngày, 32 học viên của 21 cơ sở học đọc công tơ và tính suất tiêu hao.',
    kind: 'training',
    days: ['2025-04-03', '2025-04-04'],
    published: '2025-04-09',
    venue: 'Huyện Trảng Bom',
    learners: 32,
    enterprises: 21,
    picture: 'training',
    topics: ['danh-gia-san-xuat-sach-hon', 'tiet-kiem-dien', 'nuoc-va-nuoc-thai'],
    places: ['huyen-trang-bom'],
    programmes: ['san-xuat-tieu-dung-ben-vung', 'tiet-kiem-nang-luong'],
    related: ['articles/lop-do-dem-dien-nuoc-trang-bom'],
    body: `
Buổi sáng học trên giấy, buổi chiều đọc công tơ thật. Lớp lồng ghép hai chương trình nên được thống kê một lần.

::download so-theo-doi-dien-nuoc | Sổ theo dõi điện, nước theo tuần`,
  }),
  activity('khao-sat-nganh-go-2025', {
    title: 'Khảo sát 24 cơ sở chế biến gỗ về bụi và phụ phẩm',
    summary: 'Phiếu hỏi và đi xem tại chỗ về bụi gỗ, mùn cưa, dăm và cách dùng lại.',
    kind: 'survey',
    days: ['2025-08-18', '2025-08-29'],
    published: '2025-09-03',
    venue: 'Xã Trảng Bom, khu công nghiệp Hố Nai',
    enterprises: 24,
    picture: 'walk-round',
    topics: ['chat-thai-ran', 'kinh-te-tuan-hoan'],
    places: ['xa-trang-bom', 'kcn-ho-nai'],
    body: `
Mỗi cơ sở được hỏi cùng 18 câu và được nhận lại kết quả của mình bên cạnh số trung bình của cả nhóm, không nêu tên cơ sở khác.`,
  }),
  activity('ho-tro-danh-gia-2026', {
    title: 'Hỗ trợ sáu cơ sở lập báo cáo đánh giá sản xuất sạch hơn',
    summary: 'Cán bộ kỹ thuật cùng đội của cơ sở đo, cân bằng vật chất và chọn giải pháp.',
    kind: 'assessment',
    days: ['2026-03-02', '2026-05-29'],
    published: '2026-06-03',
    venue: 'Tại sáu cơ sở',
    enterprises: 6,
    picture: 'meter',
    topics: ['danh-gia-san-xuat-sach-hon'],
    places: ['dong-nai'],
    related: ['articles/danh-gia-nhanh-mot-vong-nha-may'],
    body: `
Mỗi cơ sở có một báo cáo với ba phần: hiện trạng bằng số, danh sách giải pháp kèm chi phí, kế hoạch theo dõi một năm. Báo
cáo thuộc về cơ sở; cổng chỉ đăng những con số mà cơ sở đồng ý.`,
  }),
  activity('hoi-thao-khu-cong-nghiep-2026', {
    title: 'Hội thảo “Dùng chung để cùng bớt” tại khu công nghiệp',
    summary: 'Doanh nghiệp trong khu tìm chỗ dùng chung hơi, nước và phụ phẩm của nhau.',
    kind: 'workshop',
    days: ['2026-07-23', '2026-07-23'],
    published: '2026-07-24',
    venue: 'Khu công nghiệp Biên Hòa 2',
    learners: 58,
    enterprises: 36,
    picture: 'park',
    topics: ['kinh-te-tuan-hoan', 'khi-nha-kinh'],
    places: ['kcn-bien-hoa-2'],
    programmes: ['san-xuat-tieu-dung-ben-vung', 'tang-truong-xanh'],
    body: `
Phần lớn thời gian dành cho bàn ghép cặp: mỗi doanh nghiệp viết một thứ mình thừa và một thứ mình cần lên hai thẻ màu.`,
  }),
  activity('tuan-phat-thanh-gio-di-cho', {
    title: 'Tuần phát thanh “Mang giỏ đi chợ”',
    summary: 'Loa truyền thanh ở phường, xã phát chuyên mục ngắn mỗi sáng và chiều trong một tuần.',
    kind: 'communication',
    days: ['2026-09-14', '2026-09-20'],
    published: '2026-09-22',
    venue: 'Các phường, xã tham gia',
    picture: 'loudspeaker',
    topics: ['truyen-thong', 'san-xuat-tieu-dung-ben-vung'],
    places: ['phuong-tran-bien', 'phuong-long-binh', 'phuong-long-thanh', 'phuong-trang-bom'],
    related: ['videos/gio-di-cho'],
    body: `
Mỗi đài tự chọn giờ phát và báo lại ngày, giờ đã phát. Phim ngắn cùng tên được chiếu ở nhà văn hóa trong tuần ấy.`,
  }),
  activity('hop-so-ket-noi-bo-2026', {
    title: 'Họp sơ kết sáu tháng đầu năm 2026',
    summary: 'Cuộc họp nội bộ rà tiến độ các chương trình và kế hoạch sáu tháng cuối năm.',
    kind: 'other',
    audience: 'internal',
    days: ['2026-07-06', '2026-07-06'],
    published: '2026-07-06',
    venue: 'Trung tâm',
    picture: 'training',
    topics: ['truyen-thong'],
    places: ['dong-nai'],
    body: `
Hoạt động nội bộ, chỉ để thống kê.`,
  }),
];
