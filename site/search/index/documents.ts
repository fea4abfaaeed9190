import { collectionLabels, type DocumentCollection } from '@sxsh/content-types/collections';
import type { Reference } from '@sxsh/content-types/form';
import { periodOf } from '@sxsh/content-types/period';
import { dateOf } from '@sxsh/content-types/tags';
import type { StoredDocument } from '../../src/content/reader.ts';
import { addressOfDocument } from '../../src/content/views/resolve.ts';
import { attachedText, type AttachedFile } from './attached-text.ts';
import { documentText } from './document-text.ts';
import type { SearchRecord } from './record.ts';

/** A public document as search takes it; undefined for one that was withdrawn, which is found no more. */
export function searchRecord(
  document: StoredDocument<DocumentCollection>,
  attached: readonly AttachedFile[] = [],
): SearchRecord | undefined {
  const { collection, form } = document;
  if (document.withdrawn) return undefined;
  const date = dateOf(form);
  // Their names may change without the index.
  const ids = (references: readonly Reference[]) => references.map(({ id }) => id);
  const isPolicy = 'number' in form;
  return {
    address: addressOfDocument(document),
    language: form.language,
    title: form.title,
    summary: form.summary ?? (isPolicy ? form.subject : undefined),
    number: isPolicy ? form.number : undefined,
    paragraphs: documentText(form),
    attached: attachedText(attached, form.language),
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
