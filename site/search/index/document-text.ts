import { genreLabels, passageAnchor } from '@sxsh/content-types/broadcast-script';
import type { DocumentCollection } from '@sxsh/content-types/collections';
import { policyKindLabels } from '@sxsh/content-types/policy-document';
import type { PublishedForm } from '@sxsh/content-types/published-forms';
import { textOf, type RichText } from '@sxsh/content-types/rich-text';
import { momentAnchor, transcriptOf } from '@sxsh/content-types/transcript';
import type { Video } from '@sxsh/content-types/video';
import type { ContentReader } from '../../src/content/reader.ts';
import type { SpotText } from './record.ts';

const rich = (form: object, field: string): string =>
  textOf((form as Record<string, RichText | undefined>)[field]);

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What is said in a video, with its moments. */
function spokenText({ transcript, captions }: Video, media: ContentReader['media']) {
  let spot = '';
  return transcriptOf(transcript, captions && media(captions.id)?.cues)
    .flat()
    .map(({ text, seconds }) => {
      if (seconds !== undefined) spot = momentAnchor(seconds);
      return { text, spot };
    });
}

/**
 * The words of a document that a reader may look for, paragraph by paragraph, apart from its title, summary and
 * number.
 */
export function documentText(
  form: PublishedForm<DocumentCollection>,
  media: ContentReader['media'],
): (string | SpotText)[] {
  const parts: (string | undefined | SpotText)[] = [];
  if ('number' in form)
    parts.push(
      policyKindLabels[form.kind][form.language],
      form.summary && form.subject,
      ...form.issuers.map(({ name }) => name),
    );
  if ('cues' in form) {
    parts.push(genreLabels[form.genre][form.language], form.series, form.opening);
    for (const [index, { text }] of form.cues.entries())
      if (text) parts.push({ text, spot: passageAnchor(index) });
    for (const [index, { commentary, onScreenText }] of form.rows.entries())
      for (const text of [commentary, onScreenText])
        if (text) parts.push({ text, spot: passageAnchor(index) });
    parts.push(form.closing);
  }
  if ('measures' in form) {
    parts.push(form.enterpriseName);
    parts.push(...form.measures.flatMap(({ measure, effect }) => [measure, effect]));
  }
  if ('venue' in form) parts.push(form.venue);
  if ('transcript' in form || 'captions' in form) parts.push(...spokenText(form, media));
  parts.push(rich(form, 'body'), rich(form, 'description'));
  return parts.flatMap((part): (string | SpotText)[] => {
    if (typeof part !== 'object') return linesOf(part ?? '');
    return linesOf(part.text).map((text) => ({ text, spot: part.spot }));
  });
}
