import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { optional, text, reference } from './form.ts';
import { richText } from './rich-text.ts';

/** News, features and guidance (tin, bài). */
export const article = z.object({
  ...documentFields,
  ...editorialFields,
  body: richText,
  authors: optional(text),
  /** Where the text comes from when it is not the centre's own. */
  source: optional(text),
  translationOf: optional(reference('articles')),
});
export type Article = z.output<typeof article>;
