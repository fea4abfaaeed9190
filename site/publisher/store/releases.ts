import { remembered, type CarriedDocument, type PastRelease } from '@sxsh/content-types/releases';
import type { Row, Statements } from './statements.ts';

const figuresOf = (row: Row) => ({
  number: Number(row.number),
  at: String(row.at),
  written: Number(row.written),
  removed: Number(row.removed),
});

/** The numbered releases, and the journal of the one being swapped. */
export function releases({ all, one, run }: Statements) {
  return {
    last: (): number => Number(one('SELECT max(number) AS last FROM releases')?.last ?? 0),
    /** What the last one did. */
    newest: () => {
      const row = one('SELECT * FROM releases ORDER BY number DESC LIMIT 1');
      return row && figuresOf(row);
    },
    /** The last so many, newest first. */
    latest: (limit: number): PastRelease[] =>
      all('SELECT * FROM releases ORDER BY number DESC LIMIT ?', limit).map((row) => ({
        ...figuresOf(row),
        carried: Number(row.carried),
        documents: JSON.parse(String(row.documents)) as CarriedDocument[],
      })),
    /** Writes down what a release did, and forgets the oldest beyond what is remembered. */
    add: (release: PastRelease): void => {
      run(
        `INSERT OR REPLACE INTO releases (number, at, written, removed, carried, documents)
         VALUES (?, ?, ?, ?, ?, ?)`,
        release.number,
        release.at,
        release.written,
        release.removed,
        release.carried,
        JSON.stringify(release.documents),
      );
      run('DELETE FROM releases WHERE number <= ?', release.number - remembered.releases);
    },
    /** Writes down what a release will do, before it does it. */
    begin: (release: number, plan: unknown) =>
      run('INSERT INTO journal (release, plan) VALUES (?, ?)', release, JSON.stringify(plan)),
    /** The plans of releases that a crash interrupted. */
    unfinished: (): { release: number; plan: unknown }[] =>
      all('SELECT release, plan FROM journal ORDER BY release').map((row) => ({
        release: Number(row.release),
        plan: JSON.parse(String(row.plan)) as unknown,
      })),
    end: (release: number) => run('DELETE FROM journal WHERE release = ?', release),
  };
}
