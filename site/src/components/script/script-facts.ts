import {
  broadcastClassLabels,
  genreLabels,
  mediumLabels,
  type BroadcastScript,
} from '@sxsh/content-types/broadcast-script';
import { linkKey, type DocumentView } from '../../content/views/document.ts';
import { dayAndTime, duration } from '../../i18n/format.ts';
import { words } from '../../i18n/words.ts';
import type { Fact } from '../document/fact.ts';

function airWindow(form: BroadcastScript): string | undefined {
  const t = words(form.language);
  const from = form.airFrom && `${t.from} ${dayAndTime(form.airFrom)}`;
  const until = form.airUntil && `${t.until} ${dayAndTime(form.airUntil)}`;
  return [from, until].filter(Boolean).join(' ') || undefined;
}

/** What a station wants to know of a script before it reads it. */
export function scriptFacts(form: BroadcastScript, view: DocumentView): Fact[] {
  const { language } = form;
  const t = words(language);
  const number = form.seriesNumber === undefined ? '' : `, ${t.issue} ${form.seriesNumber}`;
  return [
    { label: t.medium, value: mediumLabels[form.medium][language] },
    { label: t.genre, value: genreLabels[form.genre][language] },
    { label: t.class, value: broadcastClassLabels[form.class][language] },
    { label: t.targetLength, value: form.targetSeconds ? duration(form.targetSeconds) : undefined },
    { label: t.code, value: form.code },
    { label: t.series, value: form.series && `${form.series}${number}` },
    { label: t.airWindow, value: airWindow(form) },
    { label: t.audience, value: form.audience },
    {
      label: t.programmes,
      value: view.terms.filter(({ collection }) => collection === 'programmes'),
    },
    {
      label: t.documentsCited,
      value: form.documentsCited
        .map((reference) => view.links.get(linkKey(reference)))
        .filter((link) => link !== undefined),
    },
    { label: t.rights, value: form.rights },
    { label: t.contact, value: form.contact },
  ];
}
