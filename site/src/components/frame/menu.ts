import { homeAddress } from '@sxsh/content-types/addresses';
import type { Language } from '@sxsh/content-types/language';
import type { Frame } from '../../content/views/frame.ts';
import type { Link } from '../../content/views/resolve.ts';
import type { Translation } from '../../content/views/translations.ts';
import { libraryLinks } from './libraries.ts';

export type MenuLink = Link & { current?: 'page' | 'true' };

/** The main menu as it stands on the page at `address`. */
export const menuAt = (address: string, frame: Frame, language: Language): MenuLink[] =>
  [...libraryLinks(language), ...frame.header].map((link) => {
    if (link.href === address) return { ...link, current: 'page' };
    return link.href !== '/' && address.startsWith(link.href) ? { ...link, current: 'true' } : link;
  });

/** The link to the same page in the other language, or to that language's home page. */
export function otherLanguage(language: Language, alternates: readonly Translation[]) {
  const other = language === 'vi' ? 'en' : 'vi';
  const translated = alternates.find((alternate) => alternate.language === other);
  return { language: other, address: translated?.address ?? homeAddress(other) } as const;
}
