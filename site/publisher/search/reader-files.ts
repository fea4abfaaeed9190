import { commonEntries } from '../../search/words/glossary.ts';
import { glossaryAddress } from '../../search/glossary-file.ts';
import { writePortalJson } from '../../search/index/portal-file.ts';
import { labelsAddress } from '../../search/labels-file.ts';
import { totalsAddress, type Totals } from '../../search/totals-file.ts';
import { isoDay } from '@sxsh/content-types/period';
import { termTitle } from '@sxsh/content-types/term';
import type { Store } from '../store/store.ts';

type Named = { id: string; form: { title: string; titleEn?: string | undefined } };

const labelsOf = (named: readonly Named[]) =>
  Object.fromEntries(
    named.map(({ id, form }) => [id, { vi: termTitle(form, 'vi'), en: termTitle(form, 'en') }]),
  );

/**
 * What the search page reads apart from the index, by address: the names of filters' keys and whether misses are
 * counted, and the glossary.
 */
const readerFiles = ({ reader, documents }: Store): Record<string, unknown> => ({
  [labelsAddress]: {
    topic: labelsOf(reader.terms('topics')),
    industry: labelsOf(reader.terms('industries')),
    place: labelsOf(documents.idsOf('places').flatMap((id) => reader.byId('places', id) ?? [])),
    ...(reader.global('counters')?.searchMisses === true && { countsMisses: true }),
  },
  [glossaryAddress]: [
    ...commonEntries,
    ...(reader.global('search-words')?.groups ?? []).map(({ wordings, validFrom, validTo }) => ({
      ways: wordings,
      from: validFrom && isoDay(validFrom),
      to: validTo && isoDay(validTo),
    })),
  ],
});

function totalsIn({ search }: Store): Totals {
  const totals: Totals = {};
  for (const { collection, language, documents } of search.totals())
    (totals[language] ??= {})[collection] = documents;
  return totals;
}

/** Writes those files the first time, and again when they may have changed: a publish must not read all places. */
export function readerFilesWriter(store: Store, outputFolder: string) {
  let written: number | undefined;
  let told: string | undefined;
  return async (): Promise<void> => {
    const totals = totalsIn(store);
    const telling = JSON.stringify(totals);
    if (telling !== told) await writePortalJson(outputFolder, totalsAddress, totals);
    told = telling;
    const now = store.search.besides();
    if (written === now) return;
    for (const [address, value] of Object.entries(readerFiles(store)))
      await writePortalJson(outputFolder, address, value);
    written = now;
  };
}
