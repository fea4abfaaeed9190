import { z } from 'zod';
import { id } from './document.ts';
import { instant, optional, reference, text } from './form.ts';

export const placeKinds = [
  'province',
  'district',
  'commune',
  'industrial-park',
  'industrial-cluster',
] as const;
export type PlaceKind = (typeof placeKinds)[number];
export const placeKindLabels: Record<PlaceKind, Record<'vi' | 'en', string>> = {
  province: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  district: { vi: 'Huyện (trước 01/7/2025)', en: 'District (before 1 July 2025)' },
  commune: { vi: 'Xã, phường', en: 'Commune or ward' },
  'industrial-park': { vi: 'Khu công nghiệp', en: 'Industrial park' },
  'industrial-cluster': { vi: 'Cụm công nghiệp', en: 'Industrial cluster' },
};

/** A node of the tree of places. Districts ended on 1 July 2025; old content keeps their names. */
export const place = z.object({
  id,
  title: text,
  titleEn: optional(text),
  kind: z.enum(placeKinds),
  parent: optional(reference('places')),
  validFrom: optional(instant),
  validTo: optional(instant),
  successor: optional(reference('places')),
  updatedAt: instant,
});
export type Place = z.output<typeof place>;
