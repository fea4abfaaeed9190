import {
  anyRefs,
  atMoment,
  markdown,
  ref,
  refs,
  type Key,
  type SampleDocument,
} from '../document.ts';

type Description = {
  title: string;
  summary: string;
  /** `2026-03-05 09:30`, in Viet Nam. */
  published: string;
  picture: string;
  topics: string[];
  industries?: string[];
  programmes?: string[];
  places?: string[];
  related?: Key[];
  attachments?: string[];
  authors?: string;
  language?: 'vi' | 'en';
  translationOf?: string;
  body: string;
};

/** An article; `name` is its key and its slug. */
export function article(name: string, its: Description): SampleDocument {
  return {
    key: `articles/${name}`,
    data: {
      language: its.language ?? 'vi',
      title: its.title,
      slug: name,
      summary: its.summary,
      publishedAt: atMoment(its.published),
      licence: 'cc-by-4.0',
      leadPicture: ref(`media/${its.picture}`),
      topics: refs('topics', ...its.topics),
      industries: refs('industries', ...(its.industries ?? [])),
      programmes: refs('programmes', ...(its.programmes ?? ['san-xuat-tieu-dung-ben-vung'])),
      places: refs('places', ...(its.places ?? ['dong-nai'])),
      related: anyRefs(...(its.related ?? [])),
      attachments: refs('media', ...(its.attachments ?? [])),
      authors: its.authors ?? (its.language === 'en' ? 'SXSH Office' : 'Phòng Sản xuất sạch hơn'),
      ...(its.translationOf && { translationOf: ref(`articles/${its.translationOf}`) }),
      body: markdown(its.body),
    },
  };
}
