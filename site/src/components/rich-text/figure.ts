import type { PublicMedia } from '../../content/reader.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '@sxsh/content-types/language';
import { element, escapeHtml } from './html.ts';
import { pictureHtml } from './picture.ts';

/** The media library is kept in Vietnamese: its texts are marked so where the page is not. */
export const mediaLanguage = (page: Language): Language | undefined =>
  page === 'vi' ? undefined : 'vi';

/** Caption and credit of a picture as HTML; empty when it has neither. */
export function figcaption(media: PublicMedia, language: Language, ownCaption?: string): string {
  const caption = ownCaption ?? media.form.caption;
  const lang = mediaLanguage(language);
  // “Tranh minh họa: …” names itself.
  const named = media.form.credit?.includes(':') ? '' : `${words(language).photo}: `;
  const credit = media.form.credit && `(${named}${media.form.credit})`;
  const parts = [
    caption && element('span', { lang: ownCaption ? undefined : lang }, escapeHtml(caption)),
    credit && element('span', { class: 'credit', lang }, escapeHtml(credit)),
  ].filter(Boolean);
  return parts.length > 0 ? element('figcaption', {}, parts.join(' ')) : '';
}

/** A picture inside a text, with its caption. */
export const figureHtml = (media: PublicMedia, language: Language, caption?: string): string =>
  element(
    'figure',
    {},
    pictureHtml(media, {
      sizes: '(min-width: 48rem) 44rem, 100vw',
      lang: mediaLanguage(language),
    }) + figcaption(media, language, caption),
  );
