import { searchAddress } from '@sxsh/content-types/addresses';
import type { Route } from '../store/routes.ts';

const words = {
  vi: {
    moved: 'Trang đã chuyển địa chỉ',
    follow: 'Mở trang ở địa chỉ mới',
    gone: 'Trang này đã được gỡ khỏi cổng thông tin',
    home: 'Về trang chủ',
    search: 'Tìm trên cổng',
  },
  en: {
    moved: 'This page has moved',
    follow: 'Open the page at its new address',
    gone: 'This page has been removed from the portal',
    home: 'Back to the home page',
    search: 'Search the portal',
  },
} as const;

/** The portal's look in a line: a stub outlives the builds whose styles it could link to. */
const style =
  'html{border-top:6px solid #0b5c36;font:112.5%/1.7 system-ui,"Segoe UI",Roboto,sans-serif;color:#1a241f;background:#fff}body{max-width:40rem;margin:4rem auto;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.35}a{color:#0b5c36}';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page that stands at a former address, for web servers that have no redirect map: it leads on to the
 * target, or says that the page is gone.
 *
 * @param base path the portal is mounted under, without a slash at its end
 */
export function stubPage({ address, target }: Route, base: string): string {
  const language = address.startsWith('/en/') ? 'en' : 'vi';
  const text = words[language];
  const href = escape(target ? (target.startsWith('/') ? base + target : target) : '');
  const home = `${base}${language === 'en' ? '/en/' : '/'}`;
  const title = target ? text.moved : text.gone;
  const link = target
    ? `<a href="${href}">${text.follow}</a>`
    : `<a href="${home}">${text.home}</a> · <a href="${base}${searchAddress(language)}">${text.search}</a>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${
    target
      ? `<meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${href}">`
      : ''
  }<title>${title}</title><link rel="icon" href="${base}/icon.svg" type="image/svg+xml"><style>${style}</style></head><body><h1>${title}</h1><p>${link}</p></body></html>\n`;
}
