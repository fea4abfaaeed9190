/** A made-up UUID that stays the same from run to run. */
export const uuid = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const updatedAt = '2026-11-02T03:00:00.000Z';
type Fields = Record<string, unknown>;

/** A rich text of one paragraph. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
});

/** An article as the CMS gives it at depth 0. */
export const article = (number: number, fields: Fields = {}) => ({
  id: uuid(number),
  language: 'vi',
  title: `Bài số ${number}`,
  slug: `bai-${number}`,
  summary: `Tóm tắt của bài số ${number}`,
  publishedAt: '2026-11-01T01:00:00.000Z',
  updatedAt,
  licence: 'cc-by-4.0',
  body: paragraph(`Nội dung của bài số ${number}: giảm nước rửa ở công đoạn nhuộm.`),
  ...fields,
});

export const policyDocument = (number: number, fields: Fields = {}) => ({
  ...article(number),
  title: `Văn bản số ${number}`,
  slug: `van-ban-${number}`,
  number: `${number}/QĐ-UBND`,
  kind: 'quyet-dinh',
  issuers: [{ name: 'Ủy ban nhân dân tỉnh' }],
  issuedOn: '2026-10-01T00:00:00.000Z',
  validity: 'in-force',
  subject: `Trích yếu của văn bản số ${number}`,
  ...fields,
});

export const topic = (number: number, fields: Fields = {}) => ({
  id: uuid(number),
  title: `Chủ đề ${number}`,
  slug: `chu-de-${number}`,
  updatedAt,
  ...fields,
});

/** A picture without renditions. */
export const media = (number: number, filename: string, fields: Fields = {}) => ({
  id: uuid(number),
  filename,
  mimeType: 'image/jpeg',
  filesize: 10,
  width: 1600,
  height: 1000,
  alt: 'Hình',
  licence: 'cc-by-4.0',
  updatedAt,
  ...fields,
});

export const siteSettings = () => ({
  id: 'site-settings',
  name: 'Sản xuất sạch hơn',
  organisation: 'Trung tâm',
});
