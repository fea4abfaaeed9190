import type { PublicMedia } from '../../content/reader.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '@sxsh/content-types/language';
import { element, escapeHtml } from './html.ts';
import { pictureHtml } from './picture.ts';

/** Caption and credit of a picture as HTML; empty when it has neither. */
export function figcaption(media: PublicMedia, language: Language, ownCaption?: string): string {
  const caption = ownCaption ?? media.form.caption;
  const credit = media.form.credit && `(${words(language).photo}: ${media.form.credit})`;
  const parts = [
    caption && element('span', {}, escapeHtml(caption)),
    credit && element('span', { class: 'credit' }, escapeHtml(credit)),
  ].filter(Boolean);
  return parts.length > 0 ? element('figcaption', {}, parts.join(' ')) : '';
}

/** A picture inside a text, with its caption. */
export const figureHtml = (media: PublicMedia, language: Language, caption?: string): string =>
  element(
    'figure',
    {},
    pictureHtml(media, { sizes: '(min-width: 48rem) 44rem, 100vw' }) +
      figcaption(media, language, caption),
  );
