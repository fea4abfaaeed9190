import { z } from 'zod';
import { id } from './document.ts';
import { instant, optional, reference, text } from './form.ts';

export const stationKinds = [
  'provincial',
  'commune',
  'former-district',
  'industrial-park',
] as const;
export type StationKind = (typeof stationKinds)[number];
export const stationKindLabels: Record<StationKind, Record<'vi' | 'en', string>> = {
  provincial: { vi: 'Báo và phát thanh, truyền hình tỉnh', en: 'Provincial broadcaster' },
  commune: { vi: 'Đài truyền thanh xã, phường', en: 'Commune station' },
  'former-district': { vi: 'Đài huyện (đã kết thúc)', en: 'District station (ended)' },
  'industrial-park': { vi: 'Bản tin khu công nghiệp', en: 'Industrial park bulletin' },
};

/** A station, without its contacts: those stay in the CMS. */
export const station = z.object({
  id,
  title: text,
  kind: z.enum(stationKinds),
  place: optional(reference('places')),
  validFrom: optional(instant),
  validTo: optional(instant),
  successor: optional(reference('stations')),
  updatedAt: instant,
});
export type Station = z.output<typeof station>;
