import { z } from 'zod';
import { documentFields, editorialFields } from './document.ts';
import { optional, reference } from './form.ts';
import { richText } from './rich-text.ts';

/** A static page: about us, contact, terms of use. */
export const page = z.object({
  ...documentFields,
  ...editorialFields,
  body: richText,
  translationOf: optional(reference('pages')),
});
export type Page = z.output<typeof page>;
