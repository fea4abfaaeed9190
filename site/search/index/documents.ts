import { collectionLabels, type DocumentCollection } from '@sxsh/content-types/collections';
import type { Reference } from '@sxsh/content-types/form';
import { periodOf } from '@sxsh/content-types/period';
import { dateOf } from '@sxsh/content-types/tags';
import type { ContentReader, StoredDocument } from '../../src/content/reader.ts';
import { addressOfDocument } from '../../src/content/views/resolve.ts';
import { attachedText, type AttachedFile } from './attached-text.ts';
import { documentText } from './document-text.ts';
import type { TitleEntry } from '../titles/entry.ts';
import { smallestPicture } from './picture.ts';
import type { SearchRecord } from './record.ts';

/** What search knows of a document without reading its text. */
export function titleEntryOf(document: StoredDocument<DocumentCollection>): TitleEntry {
  const { collection, form } = document;
  const date = dateOf(form);
  // Their names may change without the index.
  const ids = (references: readonly Reference[]) => references.map(({ id }) => id);
  const isPolicy = 'number' in form;
  return {
    address: addressOfDocument(document),
    language: form.language,
    title: form.title,
    ...(isPolicy && { number: form.number }),
    date,
    kindLabel: collectionLabels[collection][form.language].one,
    filters: {
      kind: [collection],
      topic: ids(form.topics),
      industry: ids(form.industries),
      place: ids(form.places),
      year: [periodOf(date).slice(0, 4)],
      ...('medium' in form && { medium: [form.medium] }),
      ...(isPolicy && { policy: [form.kind], validity: [form.validity] }),
    },
  };
}

/** A public document as search takes it; undefined for one that was withdrawn, which is found no more. */
export function searchRecord(
  document: StoredDocument<DocumentCollection>,
  { media }: Pick<ContentReader, 'media'>,
  attached: readonly AttachedFile[] = [],
): SearchRecord | undefined {
  const { form, withdrawn } = document;
  if (withdrawn) return undefined;
  const picture = form.leadPicture ?? ('poster' in form ? form.poster : undefined);
  return {
    ...titleEntryOf(document),
    summary: form.summary ?? ('number' in form ? form.subject : undefined),
    paragraphs: documentText(form, media),
    attached: attachedText(attached, form.language),
    picture: picture && smallestPicture(media(picture.id)),
  };
}
