import { at, ref, type SampleDocument } from './document.ts';

type Details = { place: string; from?: string; to?: string; successor?: string };
const station = (
  name: string,
  kind: string,
  title: string,
  { place, from, to, successor }: Details,
): SampleDocument => ({
  key: `stations/${name}`,
  data: {
    title,
    kind,
    place: ref(`places/${place}`),
    ...(from && { validFrom: at(from) }),
    ...(to && { validTo: at(to, '23:59') }),
    ...(successor && { successor: ref(`stations/${successor}`) }),
    contact: {
      person: 'Người phụ trách (mẫu)',
      telephone: '0251 000 0000',
      email: `${name}@example.vn`,
      note: 'Liên hệ giả định của nội dung mẫu; thay bằng liên hệ thật trước khi dùng.',
    },
  },
});

/** Illustrative stations: no real contact stands here. */
export const stations: SampleDocument[] = [
  station('tinh', 'provincial', 'Báo và phát thanh, truyền hình Đồng Nai', {
    place: 'dong-nai',
    from: '2025-07-01',
  }),
  station('tran-bien', 'commune', 'Đài truyền thanh phường Trấn Biên (mẫu)', {
    place: 'phuong-tran-bien',
    from: '2025-07-01',
  }),
  station('long-binh', 'commune', 'Đài truyền thanh phường Long Bình (mẫu)', {
    place: 'phuong-long-binh',
    from: '2025-07-01',
  }),
  station('phuong-long-thanh', 'commune', 'Đài truyền thanh phường Long Thành (mẫu)', {
    place: 'phuong-long-thanh',
    from: '2026-04-30',
  }),
  station('xa-long-thanh', 'commune', 'Đài truyền thanh xã Long Thành (mẫu)', {
    place: 'xa-long-thanh',
    from: '2025-07-01',
    to: '2026-04-29',
    successor: 'phuong-long-thanh',
  }),
  station('phuong-trang-bom', 'commune', 'Đài truyền thanh phường Trảng Bom (mẫu)', {
    place: 'phuong-trang-bom',
    from: '2026-04-30',
  }),
  station('xa-trang-bom', 'commune', 'Đài truyền thanh xã Trảng Bom (mẫu)', {
    place: 'xa-trang-bom',
    from: '2025-07-01',
    to: '2026-04-29',
    successor: 'phuong-trang-bom',
  }),
  station('huyen-long-thanh', 'former-district', 'Đài truyền thanh huyện Long Thành (mẫu)', {
    place: 'huyen-long-thanh',
    to: '2025-06-30',
    successor: 'xa-long-thanh',
  }),
  station('ban-tin-kcn', 'industrial-park', 'Bản tin các khu công nghiệp (mẫu)', {
    place: 'kcn-bien-hoa-2',
  }),
];
