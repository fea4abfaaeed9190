import type { Change } from '@sxsh/content-types/change';
import type { Statements } from './statements.ts';

export type Standing = Pick<Change, 'collection' | 'id' | 'time' | 'state'>;

/** How each document stood when it was last applied, and the instants at which that changes by itself. */
export function standings({ all, one, run }: Statements) {
  return {
    /** True when this is not how the document was last applied: other time or other state. */
    differs: ({ collection, id, time, state }: Standing): boolean =>
      one(
        `SELECT 1 FROM standings WHERE collection = ? AND id = ? AND time = ? AND state = ?`,
        collection,
        id,
        time,
        state,
      ) === undefined,
    put({ collection, id, time, state, visibleFrom, visibleUntil }: Change, walk: number): void {
      run(
        `INSERT OR REPLACE INTO standings
           (collection, id, time, state, visible_from, visible_until, walk)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        collection,
        id,
        time,
        state,
        visibleFrom ?? null,
        visibleUntil ?? null,
        walk,
      );
    },
    remove(collection: string, id: string): void {
      run('DELETE FROM standings WHERE collection = ? AND id = ?', collection, id);
      run('DELETE FROM due WHERE collection = ? AND id = ?', collection, id);
    },
    /** Notes that a walk over the change list met this document. */
    meet: (collection: string, id: string, walk: number) =>
      run('UPDATE standings SET walk = ? WHERE collection = ? AND id = ?', walk, collection, id),
    /** What a finished walk did not meet. */
    notMetBy: (walk: number): { collection: Change['collection']; id: string }[] =>
      all('SELECT collection, id FROM standings WHERE walk < ?', walk).map((row) => ({
        collection: row.collection as Change['collection'],
        id: String(row.id),
      })),
    /** A document's standing, without the former addresses. */
    of: (collection: string, id: string): Omit<Change, 'formerPaths'> | undefined => {
      const row = one('SELECT * FROM standings WHERE collection = ? AND id = ?', collection, id);
      return (
        row && {
          collection: row.collection as Change['collection'],
          id,
          time: String(row.time),
          state: row.state as Change['state'],
          ...(row.visible_from !== null && { visibleFrom: String(row.visible_from) }),
          ...(row.visible_until !== null && { visibleUntil: String(row.visible_until) }),
        }
      );
    },

    /** Sets or clears the instant (ISO, UTC) at which the document has to be looked at again. */
    setDue(collection: string, id: string, at: string | undefined): void {
      run('DELETE FROM due WHERE collection = ? AND id = ?', collection, id);
      if (at !== undefined)
        run('INSERT INTO due (collection, id, at) VALUES (?, ?, ?)', collection, id, at);
    },
    /** As `setDue`, but an earlier instant stays. */
    bringForward: (collection: string, id: string, at: string) =>
      run(
        `INSERT INTO due (collection, id, at) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET at = min(at, excluded.at)`,
        collection,
        id,
        at,
      ),
    dueAt: (now: string): { collection: Change['collection']; id: string }[] =>
      all('SELECT collection, id FROM due WHERE at <= ? ORDER BY at LIMIT 200', now).map((row) => ({
        collection: row.collection as Change['collection'],
        id: String(row.id),
      })),
    /** The first instant that is due after a time (ISO, UTC; empty for all). */
    nextDue: (after: string): string | undefined =>
      one('SELECT min(at) AS at FROM due WHERE at > ?', after)?.at?.toString(),
  };
}
