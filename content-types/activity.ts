import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { instant, optional, reference, text } from './form.ts';
import { richText } from './rich-text.ts';

export const activityKinds = [
  'training',
  'survey',
  'assessment',
  'workshop',
  'communication',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const activityKindLabels: Record<ActivityKind, Record<'vi' | 'en', string>> = {
  training: { vi: 'Lớp tập huấn', en: 'Training course' },
  survey: { vi: 'Khảo sát', en: 'Survey' },
  assessment: { vi: 'Hỗ trợ báo cáo đánh giá', en: 'Assessment report support' },
  workshop: { vi: 'Hội thảo', en: 'Workshop' },
  communication: { vi: 'Truyền thông', en: 'Communication' },
  other: { vi: 'Khác', en: 'Other' },
};

/** Something the programme did. Internal ones are counted in reports and never published. */
export const activity = z.object({
  ...documentFields,
  ...editorialFields,
  kind: z.enum(activityKinds),
  /** An internal activity has no published form: this literal refuses it. */
  audience: z.literal('public'),
  startsOn: instant,
  endsOn: optional(instant),
  venue: optional(text),
  learners: optional(z.number().int().nonnegative()),
  enterprises: optional(z.number().int().nonnegative()),
  body: optional(richText),
  translationOf: optional(reference('activities')),
});
export type Activity = z.output<typeof activity>;
