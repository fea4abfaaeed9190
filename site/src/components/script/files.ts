import type { Reference } from '@sxsh/content-types/form';
import type { PublicMedia } from '../../content/reader.ts';
import type { DocumentView } from '../../content/views/document.ts';

/** The files of a script's references that are public. */
export const filesOf = (view: DocumentView, references: readonly Reference[]): PublicMedia[] =>
  references.map(({ id }) => view.files.get(id)).filter((file) => file !== undefined);
