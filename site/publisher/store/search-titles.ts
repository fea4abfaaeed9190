import { mostOfKey, type TitleEntry } from '../../search/titles/entry.ts';
import { bitsWithin, keysOfTitle, keysWithin, partitionOf } from '../../search/titles/keys.ts';
import type { Statements } from './statements.ts';

/**
 * The titles and numbers of all documents, by the keys they are looked up by. Which files of them are no longer as
 * readers have them is remembered, so that a change costs the same at any size of the archive.
 */
export function searchTitles({ all, one, run }: Statements) {
  /** Grows with every change, so that one which comes while a file is written is not taken for written. */
  let changes = Number(one('SELECT max(changed) AS last FROM search_title_files')?.last ?? 0);

  /** Notes that files are to be written; at once where something that was public is in them and has to go. */
  const spoil = (keys: readonly number[], isUrgent: boolean): void => {
    changes += 1;
    for (const partition of new Set(keys.map(partitionOf)))
      run(
        `INSERT INTO search_title_files (partition, urgent, changed) VALUES (?1, ?2, ?3)
         ON CONFLICT (partition) DO UPDATE SET urgent = max(urgent, ?2), changed = ?3`,
        ...[partition, Number(isUrgent), changes],
      );
  };
  const partitionsOf = (rows: ReturnType<typeof all>) =>
    rows.map(({ partition }) => Number(partition));

  return {
    /** Notes that a document is public in this form now, or that it is no longer. */
    note(id: string, next: TitleEntry | undefined): void {
      const text = next && JSON.stringify(next);
      const row = one('SELECT number, entry, date FROM search_titles WHERE id = ?', id);
      if (row?.entry === text) return;
      if (row) {
        const keys = keysOfTitle(JSON.parse(String(row.entry)) as TitleEntry);
        for (const key of keys)
          run(
            'DELETE FROM search_title_keys WHERE key = ? AND date = ? AND title = ?',
            ...[key, row.date ?? '', row.number ?? 0],
          );
        run('DELETE FROM search_titles WHERE id = ?', id);
        spoil(keys, next === undefined);
      }
      if (!next || text === undefined) return;
      const keys = keysOfTitle(next);
      const { date = '' } = next;
      run('INSERT INTO search_titles (id, entry, date) VALUES (?, ?, ?)', id, text, date);
      const number = Number(one('SELECT last_insert_rowid() AS number')?.number);
      for (const key of keys)
        run(
          'INSERT INTO search_title_keys (key, date, title) VALUES (?, ?, ?)',
          ...[key, date, number],
        );
      spoil(keys, false);
    },

    /** Notes that every file has to be written again: they were lost. */
    noteAll(): void {
      changes += 1;
      run(
        `INSERT OR REPLACE INTO search_title_files (partition, urgent, changed)
         SELECT DISTINCT key >> ${bitsWithin}, 0, ? FROM search_title_keys`,
        changes,
      );
    },

    /** Files that are not as they should be, at most so many. */
    stale: (limit: number): number[] =>
      partitionsOf(all('SELECT partition FROM search_title_files LIMIT ?', limit)),
    /** Those in which something is that must go at once. */
    urgent: (): number[] =>
      partitionsOf(all('SELECT partition FROM search_title_files WHERE urgent = 1')),
    changes: () => changes,
    /** Notes that a file is written as it had to be when `changes` was `until`. */
    settle(partition: number, until: number): void {
      run('DELETE FROM search_title_files WHERE partition = ? AND changed <= ?', partition, until);
    },

    /** What a file has to hold: of each of its keys the newest titles. */
    entriesIn(partition: number): TitleEntry[] {
      const [first, last] = keysWithin(partition);
      const found = new Map<number, TitleEntry>();
      const after = 'SELECT min(key) AS key FROM search_title_keys WHERE key > ? AND key <= ?';
      for (let key = first - 1; ;) {
        const next = one(after, key, last)?.key;
        if (next === null || next === undefined) return [...found.values()];
        key = Number(next);
        const rows = all(
          `SELECT number, entry FROM search_title_keys JOIN search_titles ON number = title
           WHERE key = ? ORDER BY search_title_keys.date DESC LIMIT ?`,
          ...[key, mostOfKey],
        );
        for (const { number, entry } of rows)
          if (!found.has(Number(number)))
            found.set(Number(number), JSON.parse(String(entry)) as TitleEntry);
      }
    },
  };
}
