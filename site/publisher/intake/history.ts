import type { History } from '@sxsh/content-types/change';
import type { Store } from '../store/store.ts';

/** The database behind the CMS is another one than the content came from, or an earlier state of it. */
export class OtherHistory extends Error {
  override name = 'OtherHistory';
}

const knownReports = (store: Store): number => Number(store.facts.get('reports') ?? 0);

/** Notes how many reports the CMS's database has had; what is known never becomes less. */
export function noteReports(store: Store, reports: number): void {
  if (reports > knownReports(store)) store.facts.set('reports', String(reports));
}

/**
 * Checks what the CMS says of its database against what is known at this moment, before it is asked: the
 * answer may cross a report. The first answer is believed.
 *
 * @returns a check that throws `OtherHistory`
 */
export function historyCheck(store: Store): (said: History) => void {
  const lineage = store.facts.get('lineage');
  const reports = knownReports(store);
  return (said) => {
    if (lineage !== undefined && lineage !== said.lineage)
      throw new OtherHistory(`lineage ${said.lineage} instead of ${lineage}`);
    if (said.reports < reports)
      throw new OtherHistory(`${said.reports} reports instead of ${reports}`);
    if (lineage === undefined) store.facts.set('lineage', said.lineage);
    noteReports(store, said.reports);
  };
}

/** What is known of the database; undefined before it first answered, and after a restore was accepted. */
export function knownHistory(store: Store): History | undefined {
  const lineage = store.facts.get('lineage');
  return lineage === undefined ? undefined : { lineage, reports: knownReports(store) };
}

/** Takes the database as it is now for the known one: the next answer is believed. */
export function forgetHistory(store: Store): void {
  store.facts.clear('lineage');
  store.facts.clear('reports');
}
