import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { instant, list, optional, reference, text } from './form.ts';
import { richText } from './rich-text.ts';

export const policyKinds = [
  'luat',
  'nghi-quyet',
  'nghi-dinh',
  'quyet-dinh',
  'chi-thi',
  'thong-tu',
  'thong-tu-lien-tich',
  'cong-van',
  'ke-hoach',
  'huong-dan',
  'thong-bao',
  'tieu-chuan',
  'quy-chuan',
  'khac',
] as const;
export type PolicyKind = (typeof policyKinds)[number];
export const policyKindLabels: Record<PolicyKind, Record<'vi' | 'en', string>> = {
  luat: { vi: 'Luật', en: 'Law' },
  'nghi-quyet': { vi: 'Nghị quyết', en: 'Resolution' },
  'nghi-dinh': { vi: 'Nghị định', en: 'Decree' },
  'quyet-dinh': { vi: 'Quyết định', en: 'Decision' },
  'chi-thi': { vi: 'Chỉ thị', en: 'Directive' },
  'thong-tu': { vi: 'Thông tư', en: 'Circular' },
  'thong-tu-lien-tich': { vi: 'Thông tư liên tịch', en: 'Joint circular' },
  'cong-van': { vi: 'Công văn', en: 'Official letter' },
  'ke-hoach': { vi: 'Kế hoạch', en: 'Plan' },
  'huong-dan': { vi: 'Hướng dẫn', en: 'Guideline' },
  'thong-bao': { vi: 'Thông báo', en: 'Notice' },
  'tieu-chuan': { vi: 'Tiêu chuẩn', en: 'Standard' },
  'quy-chuan': { vi: 'Quy chuẩn kỹ thuật', en: 'Technical regulation' },
  khac: { vi: 'Văn bản khác', en: 'Other' },
};

/** The six states of validity of the national legal database (vbpl.vn). */
export const validities = [
  'not-yet-in-force',
  'in-force',
  'partly-expired',
  'expired',
  'suspended',
  'undetermined',
] as const;
export type Validity = (typeof validities)[number];
export const validityLabels: Record<Validity, Record<'vi' | 'en', string>> = {
  'not-yet-in-force': { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  'in-force': { vi: 'Còn hiệu lực', en: 'In force' },
  'partly-expired': { vi: 'Hết hiệu lực một phần', en: 'Partly expired' },
  expired: { vi: 'Hết hiệu lực toàn bộ', en: 'Expired' },
  suspended: { vi: 'Ngưng hiệu lực', en: 'Suspended' },
  undetermined: { vi: 'Không xác định', en: 'Undetermined' },
};

/** Stored in one direction, shown in both: the label of what the document does, and of what is done to it. */
export const policyRelations = ['replaces', 'amends', 'guides', 'based-on', 'corrects'] as const;
export type PolicyRelation = (typeof policyRelations)[number];
export const policyRelationLabels: Record<
  PolicyRelation,
  Record<'vi' | 'en', { forward: string; inverse: string }>
> = {
  replaces: {
    vi: { forward: 'Thay thế', inverse: 'Được thay thế bởi' },
    en: { forward: 'Replaces', inverse: 'Replaced by' },
  },
  amends: {
    vi: { forward: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
    en: { forward: 'Amends', inverse: 'Amended by' },
  },
  guides: {
    vi: { forward: 'Hướng dẫn thi hành', inverse: 'Được hướng dẫn bởi' },
    en: { forward: 'Guides the application of', inverse: 'Guided by' },
  },
  'based-on': {
    vi: { forward: 'Căn cứ', inverse: 'Là căn cứ của' },
    en: { forward: 'Based on', inverse: 'Basis of' },
  },
  corrects: {
    vi: { forward: 'Đính chính', inverse: 'Được đính chính bởi' },
    en: { forward: 'Corrects', inverse: 'Corrected by' },
  },
};

/** A legal or policy document. Nghị định 42/2022/NĐ-CP, art. 4 names what must be shown. */
export const policyDocument = z.object({
  ...documentFields,
  ...editorialFields,
  /** Số, ký hiệu: `1419/QĐ-TTg`. */
  number: text.pipe(z.string().min(1)),
  kind: z.enum(policyKinds),
  issuers: list(z.object({ name: text })),
  signers: list(z.object({ name: text, title: optional(text) })),
  issuedOn: instant,
  inForceOn: optional(instant),
  outOfForceOn: optional(instant),
  validity: z.enum(validities),
  /** Which part is out of force, and why. */
  validityNote: optional(text),
  /** Trích yếu. */
  subject: text.pipe(z.string().min(1)),
  fields: list(z.object({ name: text })),
  scope: optional(text),
  gazetteDate: optional(instant),
  gazetteNumber: optional(text),
  relations: list(
    z.object({ relation: z.enum(policyRelations), document: reference('policy-documents') }),
  ),
  body: optional(richText),
  /** Where the original can be checked. */
  sourceUrl: optional(z.url()),
  translationOf: optional(reference('policy-documents')),
});
export type PolicyDocument = z.output<typeof policyDocument>;
