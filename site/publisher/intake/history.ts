import type { History } from '@sxsh/content-types/change';
import type { Store } from '../store/store.ts';

<<<<<<< HEAD
/** The database behind the CMS is another one than the content came from, or an earlier state of it. */
=======
/** The database behind the CMS is not the one that the content came from, or an earlier state of it. */
>>>>>>> 404fc2b (The publisher notices a database that was put back from an older backup)
export class OtherHistory extends Error {
  override name = 'OtherHistory';
}

<<<<<<< HEAD
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

/** Takes the database as it is now for the known one: the next answer is believed. */
export function forgetHistory(store: Store): void {
  store.facts.clear('lineage');
  store.facts.clear('reports');
=======
/** What is known of the database; undefined before it first answered, and after a restore was accepted. */
export function knownHistory({ facts }: Store): History | undefined {
  const lineage = facts.get('lineage');
  return lineage === undefined
    ? undefined
    : { lineage, release: Number(facts.get('confirmed release') ?? 0) };
}

/**
 * Throws `OtherHistory` when an answer comes from another database, or from one that does not have what it
 * once confirmed.
 *
 * @param known as it was when the question was asked: a receipt may be confirmed meanwhile
 */
export function requireHistory({ facts }: Store, known: History | undefined, found: History): void {
  if (known === undefined) facts.set('lineage', found.lineage);
  else if (known.lineage !== found.lineage || known.release > found.release)
    throw new OtherHistory(`${found.lineage}, release ${found.release}`);
}

/** Notes that the CMS has kept the receipts of a release. */
export function confirmRelease({ facts }: Store, release: number): void {
  if (release > Number(facts.get('confirmed release') ?? 0))
    facts.set('confirmed release', String(release));
}

/** Knows nothing of the database any more: whichever answers next is followed. */
export function forgetHistory({ facts }: Store): void {
  facts.clear('lineage');
  facts.clear('confirmed release');
>>>>>>> 404fc2b (The publisher notices a database that was put back from an older backup)
}
