import { broadcastClassLabels, type BroadcastScript } from '@sxsh/content-types/broadcast-script';
import { linkKey, type DocumentView } from '../../content/views/document.ts';
import { day, dayAndTime, duration } from '../../i18n/format.ts';
import { words } from '../../i18n/words.ts';
import type { Fact } from '../document/fact.ts';

/** Day and time; the day alone where the time is the first or last minute of a day. */
function momentOf(instant: string, edge: '00:00' | '23:59'): string {
  const moment = dayAndTime(instant);
  return moment.endsWith(edge) ? day(instant) : moment;
}

function airWindow(form: BroadcastScript): string | undefined {
  const t = words(form.language);
  const from = form.airFrom && `${t.from} ${momentOf(form.airFrom, '00:00')}`;
  const until = form.airUntil && `${t.until} ${momentOf(form.airUntil, '23:59')}`;
  return [from, until].filter(Boolean).join(' ') || undefined;
}

/** What matters before the script is read: how long, how pressing, when, and whether it is the newest. */
export function airFacts(form: BroadcastScript): Fact[] {
  const { language } = form;
  const t = words(language);
  return [
    {
      label: t.targetLength,
      value: form.targetSeconds ? duration(form.targetSeconds, language) : undefined,
    },
    { label: t.class, value: broadcastClassLabels[form.class][language] },
    { label: t.airWindow, value: airWindow(form) },
    { label: t.code, value: form.code },
    { label: t.updated, value: dayAndTime(form.updatedAt), screenOnly: true },
  ];
}

/** What the station's editor wants to know of a script besides. */
export function stationFacts(form: BroadcastScript, view: DocumentView): Fact[] {
  const t = words(form.language);
  const number = form.seriesNumber === undefined ? '' : `, ${t.issue} ${form.seriesNumber}`;
  return [
    { label: t.rights, value: form.rights },
    { label: t.contact, value: form.contact },
    { label: t.series, value: form.series && `${form.series}${number}` },
    { label: t.audience, value: form.audience },
    {
      label: t.documentsCited,
      value: form.documentsCited
        .map((reference) => view.links.get(linkKey(reference)))
        .filter((link) => link !== undefined),
    },
  ];
}
