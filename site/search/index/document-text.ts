import { genreLabels } from '@sxsh/content-types/broadcast-script';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { policyKindLabels } from '@sxsh/content-types/policy-document';
import type { PublishedForm } from '@sxsh/content-types/published-forms';
import { textOf, type RichText } from '@sxsh/content-types/rich-text';

const rich = (form: object, field: string): string =>
  textOf((form as Record<string, RichText | undefined>)[field]);

/**
 * The words of a document that a reader may look for, paragraph by paragraph, apart from its title, summary and
 * number.
 */
export function documentText(form: PublishedForm<DocumentCollection>): string[] {
  const parts: (string | undefined)[] = [];
  if ('number' in form)
    parts.push(
      policyKindLabels[form.kind][form.language],
      form.summary && form.subject,
      ...form.issuers.map(({ name }) => name),
    );
  if ('cues' in form) {
    parts.push(
      genreLabels[form.genre][form.language],
      form.series,
      form.opening,
      ...form.cues.map(({ text }) => text),
    );
    parts.push(...form.rows.flatMap((row) => [row.commentary, row.onScreenText]), form.closing);
  }
  if ('measures' in form) {
    parts.push(form.enterpriseName);
    parts.push(...form.measures.flatMap(({ measure, effect }) => [measure, effect]));
  }
  if ('venue' in form) parts.push(form.venue);
  if ('transcript' in form) parts.push(form.transcript);
  parts.push(rich(form, 'body'), rich(form, 'description'));
  return parts.flatMap((part) => part?.split('\n') ?? []).filter((line) => line.trim() !== '');
}
