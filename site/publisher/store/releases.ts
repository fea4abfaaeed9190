import type { Statements } from './statements.ts';

/** The numbered releases, and the journal of the one being swapped. */
export function releases({ all, one, run }: Statements) {
  return {
    last: (): number => Number(one('SELECT max(number) AS last FROM releases')?.last ?? 0),
    /** What the last one did. */
    newest: () => {
      const row = one('SELECT * FROM releases ORDER BY number DESC LIMIT 1');
      return (
        row && {
          number: Number(row.number),
          at: String(row.at),
          written: Number(row.written),
          removed: Number(row.removed),
        }
      );
    },
    add: (release: { number: number; at: string; written: number; removed: number }) =>
      run(
        'INSERT OR REPLACE INTO releases (number, at, written, removed) VALUES (?, ?, ?, ?)',
        release.number,
        release.at,
        release.written,
        release.removed,
      ),
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
