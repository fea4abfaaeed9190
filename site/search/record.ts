import { collectionLabels, type DocumentCollection } from '@sxsh/content-types/collections';
import { periodOf } from '@sxsh/content-types/period';
import { dateOf } from '@sxsh/content-types/tags';
import { element, escapeHtml } from '../src/components/rich-text/html.ts';
import type { StoredDocument } from '../src/content/reader.ts';
import { documentText } from './document-text.ts';
import { toIndex } from './fold.ts';

/** A document to be found, with its address within the portal and its topics' titles in its language. */
export type SearchDocument = {
  document: StoredDocument<DocumentCollection>;
  address: string;
  topics: string[];
};

const attribute = (kind: 'filter' | 'meta' | 'sort', name: string, value: string): string =>
  element('span', { [`data-pagefind-${kind}`]: `${name}[data-value]`, 'data-value': value }, '');

/** Names the form of the records and bundles made here: another one makes search be built anew. */
export const recordForm = '1';

/** The HTML that Pagefind indexes for a document; never shown to anybody. */
export function recordHtml({ document, topics }: SearchDocument): string {
  const { form, collection } = document;
  const date = dateOf(form);
  const summary = form.summary ?? ('subject' in form ? form.subject : undefined);
  const facts = [
    attribute('filter', 'kind', collectionLabels[collection][form.language].many),
    attribute('filter', 'year', periodOf(date).slice(0, 4)),
    ...topics.map((topic) => attribute('filter', 'topic', topic)),
    attribute('meta', 'date', date),
    attribute('meta', 'kind', collectionLabels[collection][form.language].one),
    summary ? attribute('meta', 'summary', toIndex(summary)) : '',
    attribute('sort', 'date', date),
  ];
  const lines = documentText(form).map((line) => element('p', {}, escapeHtml(toIndex(line))));
  const title = element('h1', {}, escapeHtml(toIndex(form.title)));
  const body = element(
    'main',
    { 'data-pagefind-body': true },
    title + lines.join('') + facts.join(''),
  );
  return `<!doctype html>${element('html', { lang: form.language }, element('body', {}, body))}`;
}
