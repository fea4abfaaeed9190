import type { Reference } from '@sxsh/content-types/form';
import type { Language } from '@sxsh/content-types/language';
import type { PublicMedia } from '../../content/reader.ts';
import type { Link } from '../../content/views/resolve.ts';

/** What a rich text needs of its document: the files and links its references lead to. */
export type RichTextContext = {
  language: Language;
  files: ReadonlyMap<string, PublicMedia>;
  linkTo: (reference: Reference) => Link | undefined;
};
