import type { Change } from '@sxsh/content-types/change';
import type { Statements } from './statements.ts';

/** A document that is public here and that the CMS no longer gives, although nobody took it down. */
export type Absence = {
  change: Change;
  /** The CMS's whole list does not name it at all. */
  isUnlisted: boolean;
};

/** Absences that wait to be believed, and when those of the last minutes were. */
export function absences({ all, one, run }: Statements) {
  const count = (condition: string, ...values: string[]) =>
    Number(one(`SELECT count(*) AS n FROM absences WHERE ${condition}`, ...values)?.n);
  return {
    /** Notes an absence; at an instant (ISO, UTC). */
    add: ({ change, isUnlisted }: Absence, at: string) =>
      run(
        `INSERT OR REPLACE INTO absences (collection, id, at, change, unlisted)
         VALUES (?, ?, ?, ?, ?)`,
        change.collection,
        change.id,
        at,
        JSON.stringify(change),
        isUnlisted ? 1 : 0,
      ),
    /** The document is there after all, or somebody took it down. */
    drop: (collection: string, id: string) =>
      run('DELETE FROM absences WHERE collection = ? AND id = ?', collection, id),
    waiting: (): Absence[] =>
      all('SELECT change, unlisted FROM absences WHERE change IS NOT NULL ORDER BY at, id').map(
        (row) => ({
          change: JSON.parse(String(row.change)) as Change,
          isUnlisted: row.unlisted === 1,
        }),
      ),
    countWaiting: () => count('change IS NOT NULL'),
    /** Notes that every waiting one is believed at an instant; forgets those believed before another. */
    believe(at: string, keepAfter: string): void {
      run('DELETE FROM absences WHERE change IS NULL AND at <= ?', keepAfter);
      run('UPDATE absences SET change = NULL, at = ? WHERE change IS NOT NULL', at);
    },
    countBelieved: (after: string) => count('change IS NULL AND at > ?', after),
  };
}
