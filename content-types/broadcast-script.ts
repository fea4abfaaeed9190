import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { instant, list, optional, reference, text } from './form.ts';

export const media = ['radio', 'television'] as const;
export type Medium = (typeof media)[number];
export const mediumLabels: Record<Medium, Record<'vi' | 'en', string>> = {
  radio: { vi: 'Phát thanh', en: 'Radio' },
  television: { vi: 'Truyền hình', en: 'Television' },
};

export const genres = [
  'tin-van',
  'tin',
  'bai',
  'phong-van',
  'toa-dam',
  'cau-chuyen-truyen-thanh',
  'spot',
  'phong-su',
  'chuyen-muc',
] as const;
export type Genre = (typeof genres)[number];
export const genreLabels: Record<Genre, Record<'vi' | 'en', string>> = {
  'tin-van': { vi: 'Tin vắn', en: 'News in brief' },
  tin: { vi: 'Tin', en: 'News item' },
  bai: { vi: 'Bài', en: 'Feature' },
  'phong-van': { vi: 'Phỏng vấn', en: 'Interview' },
  'toa-dam': { vi: 'Tọa đàm', en: 'Panel discussion' },
  'cau-chuyen-truyen-thanh': { vi: 'Câu chuyện truyền thanh', en: 'Radio drama' },
  spot: { vi: 'Spot tuyên truyền', en: 'Spot' },
  'phong-su': { vi: 'Phóng sự', en: 'Reportage' },
  'chuyen-muc': { vi: 'Chuyên mục', en: 'Magazine programme' },
};

/** The three classes of bulletin in the provincial source system (Thông tư 39/2020/TT-BTTTT). */
export const broadcastClasses = ['normal', 'priority', 'urgent'] as const;
export type BroadcastClass = (typeof broadcastClasses)[number];
export const broadcastClassLabels: Record<BroadcastClass, Record<'vi' | 'en', string>> = {
  normal: { vi: 'Thông thường', en: 'Normal' },
  priority: { vi: 'Ưu tiên', en: 'Priority' },
  urgent: { vi: 'Khẩn cấp', en: 'Urgent' },
};

/** What a radio cue is: someone reads, something is heard, or silence. */
export const cueKinds = ['speech', 'music', 'sound', 'tape', 'pause', 'note'] as const;
export type CueKind = (typeof cueKinds)[number];
export const cueKindLabels: Record<CueKind, Record<'vi' | 'en', string>> = {
  speech: { vi: 'Lời đọc', en: 'Speech' },
  music: { vi: 'Nhạc', en: 'Music' },
  sound: { vi: 'Tiếng động', en: 'Sound effect' },
  tape: { vi: 'Băng phỏng vấn', en: 'Recorded interview' },
  pause: { vi: 'Khoảng lặng', en: 'Pause' },
  note: { vi: 'Ghi chú cho kỹ thuật viên', en: 'Note to technician' },
};

const radioCue = z.object({
  kind: z.enum(cueKinds),
  /** PTV 1, PTV 2, MC, khách mời…: named per script. */
  speaker: optional(text),
  text: optional(text),
});

const televisionRow = z.object({
  picture: optional(text),
  onScreenText: optional(text),
  commentary: optional(text),
});

/** The id of a cue's or row's place on the script's page, by its place in the list. */
export const passageAnchor = (index: number): string => `doan-${index + 1}`;

/** A script for radio (cues) or television (picture | on-screen text | commentary). */
export const broadcastScript = z
  .object({
    ...documentFields,
    ...editorialFields,
    medium: z.enum(media),
    genre: z.enum(genres),
    /** Year and number in the centre's own register, e.g. `2026-014`. */
    code: optional(text),
    series: optional(text),
    seriesNumber: optional(z.number().int().positive()),
    audience: optional(text),
    class: z.preprocess((value) => value ?? 'normal', z.enum(broadcastClasses)),
    airFrom: optional(instant),
    airUntil: optional(instant),
    /** Target length in seconds. */
    targetSeconds: optional(z.number().int().positive()),
    opening: optional(text),
    closing: optional(text),
    cues: list(radioCue),
    rows: list(televisionRow),
    pronunciation: list(z.object({ term: text, reading: text })),
    interviewQuestions: list(z.object({ question: text })),
    documentsCited: list(reference('policy-documents')),
    audio: list(reference('media')),
    contact: optional(text),
    rights: optional(text),
    translationOf: optional(reference('broadcast-scripts')),
  })
  .refine((script) => (script.medium === 'radio' ? script.cues.length : script.rows.length) > 0, {
    message: 'a radio script needs cues, a television script needs rows',
  });
export type BroadcastScript = z.output<typeof broadcastScript>;
