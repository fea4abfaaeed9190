/** Collections with drafts, versions, a slug and a page of their own. */
export const documentCollections = [
  'articles',
  'broadcast-scripts',
  'videos',
  'policy-documents',
  'case-studies',
  'activities',
  'pages',
] as const;
export type DocumentCollection = (typeof documentCollections)[number];

/** Terms that sort documents and have a page listing them. They have no drafts: saved is published. */
export const termCollections = ['topics', 'industries', 'programmes'] as const;
export type TermCollection = (typeof termCollections)[number];

/** Saved is published, and no page of their own: pages only read them. */
export const supportingCollections = ['places', 'stations', 'media'] as const;
export type SupportingCollection = (typeof supportingCollections)[number];

/** Every collection the publisher copies into its content store. */
export const publishedCollections = [
  ...documentCollections,
  ...termCollections,
  ...supportingCollections,
] as const;
export type PublishedCollection = (typeof publishedCollections)[number];

export const globals = [
  'site-settings',
  'navigation',
  'home-page',
  'search-words',
  'counters',
] as const;
export type GlobalSlug = (typeof globals)[number];

const among =
  <T extends string>(values: readonly T[]) =>
  (value: string): value is T =>
    (values as readonly string[]).includes(value);

export const isDocumentCollection = among(documentCollections);
export const isTermCollection = among(termCollections);
export const isPublishedCollection = among(publishedCollections);
export const isGlobal = among(globals);

/** What people call one document and the library of each collection. */
export const collectionLabels: Record<
  PublishedCollection,
  Record<'vi' | 'en', { one: string; many: string }>
> = {
  articles: {
    vi: { one: 'Bài viết', many: 'Tin tức' },
    en: { one: 'Article', many: 'News' },
  },
  'broadcast-scripts': {
    vi: { one: 'Kịch bản phát sóng', many: 'Kịch bản phát thanh, truyền hình' },
    en: { one: 'Broadcast script', many: 'Broadcast scripts' },
  },
  videos: { vi: { one: 'Video', many: 'Video' }, en: { one: 'Video', many: 'Videos' } },
  'policy-documents': {
    vi: { one: 'Văn bản', many: 'Văn bản chính sách' },
    en: { one: 'Policy document', many: 'Policy documents' },
  },
  'case-studies': {
    vi: { one: 'Mô hình điển hình', many: 'Mô hình điển hình' },
    en: { one: 'Case study', many: 'Case studies' },
  },
  activities: {
    vi: { one: 'Hoạt động', many: 'Hoạt động' },
    en: { one: 'Activity', many: 'Activities' },
  },
  pages: { vi: { one: 'Trang', many: 'Trang' }, en: { one: 'Page', many: 'Pages' } },
  topics: { vi: { one: 'Chủ đề', many: 'Chủ đề' }, en: { one: 'Topic', many: 'Topics' } },
  industries: {
    vi: { one: 'Ngành', many: 'Ngành' },
    en: { one: 'Industry', many: 'Industries' },
  },
  programmes: {
    vi: { one: 'Chương trình', many: 'Chương trình' },
    en: { one: 'Programme', many: 'Programmes' },
  },
  places: { vi: { one: 'Địa bàn', many: 'Địa bàn' }, en: { one: 'Place', many: 'Places' } },
  stations: { vi: { one: 'Đài', many: 'Đài' }, en: { one: 'Station', many: 'Stations' } },
  media: { vi: { one: 'Tệp', many: 'Thư viện tệp' }, en: { one: 'File', many: 'Files' } },
};
