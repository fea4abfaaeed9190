import type { PublishedCollection } from '@sxsh/content-types/collections';
import {
  globalForms,
  publishedForms,
  type PublishedForm,
} from '@sxsh/content-types/published-forms';
import type { PublicMedia, StoredDocument } from '../content/reader.ts';
import {
  block,
  body,
  heading,
  internalLink,
  linkNode,
  list,
  paragraph,
  table,
  textNode,
  upload,
} from './lexical.ts';
import { memoryReader } from './memory-reader.ts';

/** A made-up UUID that stays the same from run to run. */
export const idOf = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

type Raw = Record<string, unknown>;
const updatedAt = '2026-11-02T03:00:00.000Z';
const common = (number: number, title: string, slug: string): Raw => ({
  id: idOf(number),
  language: 'vi',
  title,
  slug,
  publishedAt: '2026-11-01T01:00:00.000Z',
  updatedAt,
});

/** A stored document as the publisher would have it: the CMS's fields through the published form. */
export function stored<C extends PublishedCollection>(
  collection: C,
  raw: Raw,
  withdrawn?: StoredDocument['withdrawn'],
): StoredDocument<C> {
  const form = publishedForms[collection].parse(raw) as PublishedForm<C>;
  return { collection, id: form.id, form, ...(withdrawn && { withdrawn }) };
}

export const picture: PublicMedia = {
  id: idOf(900),
  path: '/media/0123456789abcdef/nha-may.jpg',
  mimeType: 'image/jpeg',
  filesize: 240_000,
  width: 1600,
  height: 1000,
  form: publishedForms.media.parse({
    id: idOf(900),
    filename: 'nha-may.jpg',
    mimeType: 'image/jpeg',
    filesize: 240_000,
    alt: 'Nhà máy có mái xanh',
    caption: 'Nhà máy sau cải tạo',
    credit: 'Trung tâm',
    originalName: 'Nhà máy mái xanh.jpg',
    updatedAt,
  }),
  sizes: [
    {
      name: 'w640',
      path: '/media/1111111111111111/nha-may-640.webp',
      mimeType: 'image/webp',
      filesize: 30_000,
      width: 640,
      height: 400,
    },
    {
      name: 'w640avif',
      path: '/media/2222222222222222/nha-may-640.avif',
      mimeType: 'image/avif',
      filesize: 20_000,
      width: 640,
      height: 400,
    },
  ],
};

const file = (
  number: number,
  filename: string,
  mimeType: string,
  originalName: string,
): PublicMedia => ({
  id: idOf(number),
  path: `/media/3333333333333333/${filename}`,
  mimeType,
  filesize: 120_000,
  form: publishedForms.media.parse({
    id: idOf(number),
    filename,
    mimeType,
    filesize: 120_000,
    originalName,
    updatedAt,
  }),
  sizes: [],
});
const report = file(901, 'bao-cao.pdf', 'application/pdf', 'Báo cáo đánh giá.pdf');
const film = file(902, 'phim.mp4', 'video/mp4', 'Phim.mp4');
const captions: PublicMedia = {
  ...file(903, 'phim.vtt', 'text/vtt', 'Phim.vtt'),
  cues: [
    { seconds: 2, text: 'Khóa nước' },
    { seconds: 9, text: 'Tháo van' },
    { seconds: 83, text: 'Thay gioăng' },
  ],
};
const sound = file(904, 'spot.mp3', 'audio/mpeg', 'Spot.mp3');

export const topic = stored('topics', {
  id: idOf(1),
  title: 'Tiết kiệm năng lượng',
  titleEn: 'Energy saving',
  slug: 'tiet-kiem-nang-luong',
  summary: 'Dùng ít điện, than, dầu hơn.',
  updatedAt,
});
const industry = stored('industries', {
  id: idOf(2),
  title: 'Dệt nhuộm',
  slug: 'det-nhuom',
  updatedAt,
});
const programme = stored('programmes', {
  id: idOf(3),
  title: 'Chiến lược sản xuất sạch hơn',
  slug: 'chien-luoc-sxsh',
  basis: idOf(31),
  updatedAt,
});
const place = stored('places', {
  id: idOf(4),
  title: 'Thành phố Biên Hòa',
  kind: 'district',
  updatedAt,
});

export const article = stored('articles', {
  ...common(10, 'Nhà máy dệt ở Đồng Nai giảm 20% nước', 'nha-may-det-giam-nuoc'),
  summary: 'Thu hồi nước ngưng và sửa van giúp nhà máy bớt 20% nước mỗi tháng.',
  leadPicture: picture.id,
  topics: [topic.id],
  industries: [industry.id],
  programmes: [programme.id],
  places: [place.id],
  attachments: [report.id],
  authors: 'Nguyễn Văn Mẫu',
  source: 'Bản tin Khu công nghiệp',
  related: [
    { relationTo: 'policy-documents', value: idOf(31) },
    { relationTo: 'articles', value: idOf(999) },
  ],
  body: body(
    paragraph(
      textNode('Sản xuất sạch hơn', 1),
      textNode(' bắt đầu từ '),
      linkNode('https://example.vn/', 'đo đếm'),
      textNode('.'),
    ),
    heading('h2', 'Đo trước khi sửa'),
    list('bullet', 'Đồng hồ nước từng khu', 'Sổ ghi theo ca'),
    table(['Tháng', 'Nước (m³)'], ['1', '1.165']),
    upload(picture.id),
    block('callout', { kind: 'tip', title: 'Làm ngay', text: 'Khóa van khi nghỉ giữa ca.' }),
    block('download', { file: report.id, title: 'Mẫu sổ ghi' }),
    block('video', {
      link: 'https://www.youtube.com/watch?v=abcdefghijk',
      caption: 'Phim minh họa',
    }),
    paragraph(textNode('Xem thêm '), internalLink('policy-documents', idOf(31), 'Quyết định 1419')),
    paragraph(textNode('Liên kết tới '), internalLink('articles', idOf(999), 'bài chưa công khai')),
  ),
});
export const articleEn = stored('articles', {
  ...common(11, 'Textile mill in Dong Nai saves 20% of its water', 'textile-mill-saves-water'),
  language: 'en',
  topics: [topic.id],
  body: body(paragraph(textNode('Cleaner production starts with measuring.'))),
  translationOf: article.id,
});
export const withdrawnArticle = stored(
  'articles',
  {
    ...common(12, 'Số liệu điện năm 2015', 'so-lieu-dien-2015'),
    topics: [topic.id],
    body: body(paragraph(textNode('Số liệu cũ.'))),
  },
  { at: '2026-11-10T02:00:00.000Z', reason: 'Số liệu có sai sót' },
);
const radio = stored('broadcast-scripts', {
  ...common(20, 'Bớt một ký điện, bớt một nỗi lo', 'bot-mot-ky-dien'),
  summary: 'Spot 45 giây về tiết kiệm điện trong xưởng.',
  medium: 'radio',
  genre: 'spot',
  class: 'priority',
  code: '2026-014',
  series: 'Sạch hơn mỗi ngày',
  seriesNumber: 3,
  targetSeconds: 45,
  airFrom: '2026-11-05T22:00:00.000Z',
  airUntil: '2026-11-30T10:00:00.000Z',
  programmes: [programme.id],
  opening: 'Kính chào quý vị và các bạn.',
  closing: 'Chương trình đến đây là hết.',
  cues: [
    { kind: 'music', text: 'Nhạc hiệu, nhỏ dần' },
    {
      kind: 'speech',
      speaker: 'PTV 1',
      text: 'Mỗi bóng đèn tắt đúng lúc là một khoản tiền giữ lại.',
    },
    { kind: 'speech', speaker: 'PTV 2', text: 'Tắt máy khi nghỉ giữa ca.' },
  ],
  pronunciation: [{ term: 'kWh', reading: 'ki-lô-oát giờ' }],
  interviewQuestions: [{ question: 'Xưởng của ông bà dùng bao nhiêu điện một tháng?' }],
  documentsCited: [idOf(31)],
  audio: [sound.id],
  rights: 'Được phát lại, nêu nguồn.',
  contact: 'Phòng Kỹ thuật',
});
const television = stored('broadcast-scripts', {
  ...common(21, 'Xưởng gốm đổi lò', 'xuong-gom-doi-lo'),
  medium: 'television',
  genre: 'phong-su',
  targetSeconds: 215,
  rows: [
    {
      picture: 'Toàn cảnh xưởng gốm',
      onScreenText: 'Biên Hòa, 2026',
      commentary: 'Lò gas thay lò củi từ tháng ba.',
    },
    { picture: 'Cận cảnh lò', commentary: 'Khói bụi giảm hẳn.' },
  ],
});
const ownVideo = stored('videos', {
  ...common(25, 'Sửa van nước trong năm phút', 'sua-van-nuoc'),
  file: film.id,
  poster: picture.id,
  captions: captions.id,
  durationSeconds: 25,
  transcript: 'Khóa nước.\nTháo van.\nThay gioăng.',
  topics: [topic.id],
});
const hostedVideo = stored('videos', {
  ...common(26, 'Kiểm toán năng lượng là gì', 'kiem-toan-nang-luong'),
  link: 'https://youtu.be/abcdefghijk',
  poster: picture.id,
  durationSeconds: 95,
});
const decree = (number: number, title: string, slug: string, extra: Raw) =>
  stored('policy-documents', {
    ...common(number, title, slug),
    kind: 'quyet-dinh',
    issuers: [{ name: 'Thủ tướng Chính phủ' }],
    validity: 'in-force',
    subject: title,
    licence: 'no-copyright',
    ...extra,
  });
const strategy = decree(
  31,
  'Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
  'quyet-dinh-1419-qd-ttg',
  {
    number: '1419/QĐ-TTg',
    issuedOn: '2009-09-07T00:00:00.000Z',
    inForceOn: '2009-09-07T00:00:00.000Z',
    outOfForceOn: '2020-12-31T00:00:00.000Z',
    validity: 'expired',
    validityNote: 'Hết thời kỳ thực hiện',
    signers: [{ name: 'Nguyễn Văn Ký', title: 'Phó Thủ tướng' }],
    fields: [{ name: 'Công nghiệp' }],
    scope: 'Cả nước',
    gazetteNumber: '451+452',
    gazetteDate: '2009-09-20T00:00:00.000Z',
    sourceUrl: 'https://vanban.chinhphu.vn/',
    attachments: [report.id],
    body: body(paragraph(textNode('Điều 1. Phê duyệt Chiến lược.'))),
  },
);
const successor = decree(
  32,
  'Chương trình sản xuất và tiêu dùng bền vững 2021–2030',
  'quyet-dinh-889-qd-ttg',
  {
    number: '889/QĐ-TTg',
    issuedOn: '2020-06-24T00:00:00.000Z',
    relations: [{ relation: 'replaces', document: strategy.id }],
  },
);
const caseStudy = stored('case-studies', {
  ...common(40, 'Cơ sở chế biến điều tiết kiệm 120 triệu một năm', 'che-bien-dieu-tiet-kiem'),
  leadPicture: picture.id,
  industries: [industry.id],
  enterpriseName: 'Cơ sở A',
  enterpriseConsent: false,
  measures: [
    { measure: 'Bọc ống hơi', cost: 35, savingPerYear: 84.5, paybackMonths: 5, effect: 'Bớt nóng' },
    { measure: 'Thay đèn LED', cost: 22, savingPerYear: 36 },
  ],
  body: body(paragraph(textNode('Cơ sở bắt đầu bằng việc đo hơi.'))),
});
const activity = stored('activities', {
  ...common(50, 'Lớp tập huấn tại Long Khánh', 'lop-tap-huan-long-khanh'),
  kind: 'training',
  audience: 'public',
  startsOn: '2026-10-12T01:00:00.000Z',
  endsOn: '2026-10-13T09:00:00.000Z',
  venue: 'Hội trường UBND',
  learners: 1250,
  enterprises: 40,
  body: body(paragraph(textNode('Lớp có thực hành.'))),
});
const about = stored('pages', {
  ...common(60, 'Giới thiệu', 'gioi-thieu'),
  body: body(paragraph(textNode('Trung tâm làm gì.'))),
});

export const fixtures = [
  topic,
  industry,
  programme,
  place,
  article,
  articleEn,
  withdrawnArticle,
  radio,
  television,
  ownVideo,
  hostedVideo,
  strategy,
  successor,
  caseStudy,
  activity,
  about,
] as StoredDocument[];

/** A small portal that has at least one of everything. */
export const fixtureReader = () =>
  memoryReader(fixtures, [picture, report, film, captions, sound], {
    'site-settings': globalForms['site-settings'].parse({
      name: 'Sản xuất sạch hơn Đồng Nai',
      tagline: 'Làm ra nhiều hơn, dùng ít hơn, thải ít hơn',
      organisation: 'Trung tâm Khuyến công và Tư vấn công nghiệp',
      parentOrganisation: 'Sở Công Thương tỉnh Đồng Nai',
      address: 'Biên Hòa, Đồng Nai',
      telephone: '0251 000 0000',
      zalo: '02510000000',
      email: 'hoi@example.vn',
      openingHours: 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 16 giờ 30',
      responsible: 'Giám đốc Trung tâm',
    }),
    navigation: globalForms.navigation.parse({
      header: [{ label: 'Giới thiệu', document: { relationTo: 'pages', value: about.id } }],
      footer: [
        {
          label: 'Cơ quan liên quan',
          links: [
            { label: 'Bộ Công Thương', url: 'https://moit.gov.vn/' },
            { label: 'Hỏng', url: 'javascript:alert(1)' },
          ],
        },
      ],
    }),
    'home-page': globalForms['home-page'].parse({
      featured: [
        { relationTo: 'articles', value: article.id },
        { relationTo: 'broadcast-scripts', value: radio.id },
      ],
      topics: [topic.id],
      introduction: 'Tin tức, kịch bản phát thanh, văn bản và mô hình cho doanh nghiệp trong tỉnh.',
    }),
  });
