import { z } from 'zod';

/**
 * Terms under which an item may be used again. Legal documents and news of the day carry no copyright
 * (Luật Sở hữu trí tuệ, art. 15), so every item says which case it is.
 */
export const licences = [
  'cc-by-4.0',
  'no-copyright',
  'all-rights-reserved',
  'broadcast-free',
] as const;
export type Licence = (typeof licences)[number];
export const licence = z.preprocess((value) => value ?? 'cc-by-4.0', z.enum(licences));
export const licenceLabels: Record<Licence, Record<'vi' | 'en', string>> = {
  'cc-by-4.0': {
    vi: 'Được dùng lại, ghi rõ nguồn (CC BY 4.0)',
    en: 'May be reused with attribution (CC BY 4.0)',
  },
  'no-copyright': {
    vi: 'Không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15)',
    en: 'Not subject to copyright (Law on Intellectual Property, Article 15)',
  },
  'all-rights-reserved': {
    vi: 'Giữ mọi quyền; muốn dùng lại cần được đồng ý bằng văn bản',
    en: 'All rights reserved; reuse needs written permission',
  },
  'broadcast-free': {
    vi: 'Đài được phát lại, rút ngắn và đăng trên mạng; nêu nguồn',
    en: 'Stations may re-air, shorten and put online, with credit',
  },
};
export const licenceUrls: Partial<Record<Licence, string>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
};
