import { at, ref, type SampleDocument } from './document.ts';

type Details = {
  titleEn?: string;
  parent?: string;
  from?: string;
  to?: string;
  successor?: string;
};
const place = (
  name: string,
  kind: string,
  title: string,
  { titleEn, parent, from, to, successor }: Details = {},
): SampleDocument => ({
  key: `places/${name}`,
  data: {
    title,
    kind,
    ...(titleEn && { titleEn }),
    ...(parent && { parent: ref(`places/${parent}`) }),
    ...(from && { validFrom: at(from) }),
    ...(to && { validTo: at(to, '23:59') }),
    ...(successor && { successor: ref(`places/${successor}`) }),
  },
});
const merged = '2025-07-01';
const ended = '2025-06-30';
/** Đồng Nai became a city under the central government and ten communes became wards. */
const city = '2026-04-30';
const beforeCity = '2026-04-29';
const province = 'dong-nai';

/** Communes and wards since the arrangements of 2025 and 2026, and the units that ended with them. */
export const places: SampleDocument[] = [
  // No day it began: the merger of 2025 and the new rank of 2026 kept its name.
  place(province, 'province', 'Đồng Nai', { titleEn: 'Dong Nai' }),
  place('binh-phuoc', 'province', 'Bình Phước', {
    titleEn: 'Binh Phuoc',
    to: ended,
    successor: province,
  }),
  place('phuong-tran-bien', 'commune', 'Phường Trấn Biên', {
    titleEn: 'Tran Bien Ward',
    parent: province,
    from: merged,
  }),
  place('phuong-bien-hoa', 'commune', 'Phường Biên Hòa', {
    titleEn: 'Bien Hoa Ward',
    parent: province,
    from: merged,
  }),
  place('phuong-tam-hiep', 'commune', 'Phường Tam Hiệp', {
    titleEn: 'Tam Hiep Ward',
    parent: province,
    from: merged,
  }),
  place('phuong-long-binh', 'commune', 'Phường Long Bình', {
    titleEn: 'Long Binh Ward',
    parent: province,
    from: merged,
  }),
  place('phuong-trang-dai', 'commune', 'Phường Trảng Dài', {
    titleEn: 'Trang Dai Ward',
    parent: province,
    from: merged,
  }),
  place('phuong-long-khanh', 'commune', 'Phường Long Khánh', {
    titleEn: 'Long Khanh Ward',
    parent: province,
    from: merged,
  }),
  place('phuong-phuoc-tan', 'commune', 'Phường Phước Tân', {
    titleEn: 'Phuoc Tan Ward',
    parent: province,
  }),
  place('phuong-long-thanh', 'commune', 'Phường Long Thành', {
    titleEn: 'Long Thanh Ward',
    parent: province,
    from: city,
  }),
  place('xa-long-thanh', 'commune', 'Xã Long Thành', {
    titleEn: 'Long Thanh Commune',
    parent: province,
    from: merged,
    to: beforeCity,
    successor: 'phuong-long-thanh',
  }),
  place('phuong-nhon-trach', 'commune', 'Phường Nhơn Trạch', {
    titleEn: 'Nhon Trach Ward',
    parent: province,
    from: city,
  }),
  place('xa-nhon-trach', 'commune', 'Xã Nhơn Trạch', {
    titleEn: 'Nhon Trach Commune',
    parent: province,
    from: merged,
    to: beforeCity,
    successor: 'phuong-nhon-trach',
  }),
  place('phuong-trang-bom', 'commune', 'Phường Trảng Bom', {
    titleEn: 'Trang Bom Ward',
    parent: province,
    from: city,
  }),
  place('xa-trang-bom', 'commune', 'Xã Trảng Bom', {
    titleEn: 'Trang Bom Commune',
    parent: province,
    from: merged,
    to: beforeCity,
    successor: 'phuong-trang-bom',
  }),
  place('thanh-pho-bien-hoa', 'district', 'Thành phố Biên Hòa', {
    titleEn: 'Bien Hoa City',
    parent: province,
    to: ended,
  }),
  place('thanh-pho-long-khanh', 'district', 'Thành phố Long Khánh', {
    titleEn: 'Long Khanh City',
    parent: province,
    to: ended,
  }),
  place('huyen-long-thanh', 'district', 'Huyện Long Thành', {
    titleEn: 'Long Thanh District',
    parent: province,
    to: ended,
  }),
  place('huyen-trang-bom', 'district', 'Huyện Trảng Bom', {
    titleEn: 'Trang Bom District',
    parent: province,
    to: ended,
  }),
  place('kcn-bien-hoa-2', 'industrial-park', 'KCN Biên Hòa 2', {
    titleEn: 'Bien Hoa 2 Industrial Park',
    parent: province,
  }),
  place('kcn-amata', 'industrial-park', 'KCN Amata', {
    titleEn: 'Amata Industrial Park',
    parent: province,
  }),
  place('kcn-long-thanh', 'industrial-park', 'KCN Long Thành', {
    titleEn: 'Long Thanh Industrial Park',
    parent: province,
  }),
  place('kcn-nhon-trach-1', 'industrial-park', 'KCN Nhơn Trạch 1', {
    titleEn: 'Nhon Trach 1 Industrial Park',
    parent: province,
  }),
  place('kcn-ho-nai', 'industrial-park', 'KCN Hố Nai', {
    titleEn: 'Ho Nai Industrial Park',
    parent: province,
  }),
];
