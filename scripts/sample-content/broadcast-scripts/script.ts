import { at, atMoment, ref, refs, type SampleDocument } from '../document.ts';

type CueKind = 'speech' | 'music' | 'sound' | 'tape' | 'pause' | 'note';
export type Cue = { kind: CueKind; speaker?: string; text: string };
export type Row = { picture: string; onScreenText?: string; commentary?: string };

type Description = {
  medium: 'radio' | 'television';
  genre: string;
  code: string;
  series?: [string, number];
  title: string;
  summary: string;
  /** `2026-03-05 09:30`, in Viet Nam. */
  published: string;
  class?: 'normal' | 'priority' | 'urgent';
  audience: string;
  targetSeconds: number;
  /** First and last day proposed for the air. */
  air: [string, string];
  picture: string;
  topics: string[];
  industries?: string[];
  programmes?: string[];
  opening: string;
  closing: string;
  cues?: Cue[];
  rows?: Row[];
  pronunciation: [string, string][];
  questions: string[];
  cited?: string[];
  audio?: string[];
};

const contact =
  'Phòng Sản xuất sạch hơn, điện thoại 0251 000 0000 (số giả định của nội dung mẫu). Khi cần số liệu hoặc người trả lời phỏng vấn, xin báo trước hai ngày làm việc.';
const rights =
  'Được phát, phát lại, rút ngắn và đăng trên mạng, không thu phí, miễn giữ đúng số liệu và ghi nguồn: “Trung tâm cung cấp”. Nhân vật và tình huống trong kịch bản là minh họa.';

/** One cue of a radio script. */
export const say = (speaker: string, text: string): Cue => ({ kind: 'speech', speaker, text });
export const hear = (kind: Exclude<CueKind, 'speech'>, text: string): Cue => ({ kind, text });

/** A script for the stations; `name` is its key and its slug. */
export function script(name: string, its: Description): SampleDocument {
  return {
    key: `broadcast-scripts/${name}`,
    data: {
      language: 'vi',
      title: its.title,
      slug: name,
      summary: its.summary,
      publishedAt: atMoment(its.published),
      licence: 'broadcast-free',
      medium: its.medium,
      genre: its.genre,
      code: its.code,
      ...(its.series && { series: its.series[0], seriesNumber: its.series[1] }),
      class: its.class ?? 'normal',
      audience: its.audience,
      targetSeconds: its.targetSeconds,
      airFrom: at(its.air[0]),
      airUntil: at(its.air[1], '23:59'),
      leadPicture: ref(`media/${its.picture}`),
      topics: refs('topics', ...its.topics),
      industries: refs('industries', ...(its.industries ?? [])),
      programmes: refs('programmes', ...(its.programmes ?? ['san-xuat-tieu-dung-ben-vung'])),
      places: refs('places', 'dong-nai'),
      opening: its.opening,
      closing: its.closing,
      cues: its.cues ?? [],
      rows: its.rows ?? [],
      pronunciation: its.pronunciation.map(([term, reading]) => ({ term, reading })),
      interviewQuestions: its.questions.map((question) => ({ question })),
      documentsCited: refs('policy-documents', ...(its.cited ?? [])),
      audio: refs('media', ...(its.audio ?? [])),
      contact,
      rights,
    },
  };
}
