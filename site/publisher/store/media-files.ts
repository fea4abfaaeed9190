import type { Cue } from '@sxsh/content-types/web-vtt';
import type { Statements } from './statements.ts';

export type MediaFileRow = {
  filename: string;
  path: string;
  version: string;
  /** What captions say. */
  cues?: readonly Cue[];
  /** Set once the file is known to be a scan. */
  isScan?: true;
};

/** Documents whose files stay in memory: the same pictures are shown again and again. */
const limit = 2000;

/** Which files of the media library are public, under which paths (within the portal). */
export function mediaFiles({ all, one, run }: Statements) {
  const cache = new Map<string, MediaFileRow[]>();
  let version = 0;
  const forgetRead = (): void => {
    version += 1;
    cache.clear();
  };
  const read = (id: string): MediaFileRow[] =>
    all(
      `SELECT filename, path, version, cues, scan FROM media_files LEFT JOIN file_texts USING (path)
       WHERE id = ?`,
      id,
    ).map((row) => ({
      filename: String(row.filename),
      path: String(row.path),
      version: String(row.version),
      ...(row.cues !== null && { cues: JSON.parse(String(row.cues)) as Cue[] }),
      ...(row.scan === 1 && { isScan: true as const }),
    }));
  return {
    of(id: string): readonly MediaFileRow[] {
      const known = cache.get(id) ?? read(id);
      if (cache.size >= limit) cache.clear();
      cache.set(id, known);
      return known;
    },
    /** Grows with every change that this process makes. */
    version: () => version,
    /** Forgets what was read: another process may have written since. */
    forgetRead,
    /** Files to copy or to take away, looked at before the next render. */
    enqueue: (id: string) => run('INSERT OR IGNORE INTO media_queue (id) VALUES (?)', id),
    queued: (): string[] => all('SELECT id FROM media_queue').map(({ id }) => String(id)),
    /** Sets the public files of one document; paths that nothing uses any more become leftovers. */
    replace(id: string, now: readonly MediaFileRow[]): void {
      forgetRead();
      const before = all('SELECT path FROM media_files WHERE id = ?', id).map((row) =>
        String(row.path),
      );
      run('DELETE FROM media_files WHERE id = ?', id);
      for (const { filename, path, version, cues } of now)
        run(
          'INSERT INTO media_files (id, filename, path, version, cues) VALUES (?, ?, ?, ?, ?)',
          id,
          filename,
          path,
          version,
          cues ? JSON.stringify(cues) : null,
        );
      for (const path of before)
        if (!one('SELECT 1 FROM media_files WHERE path = ? LIMIT 1', path))
          run('INSERT OR IGNORE INTO media_leftovers (path) VALUES (?)', path);
      for (const { path } of now) run('DELETE FROM media_leftovers WHERE path = ?', path);
      run('DELETE FROM media_queue WHERE id = ?', id);
    },
    paths: (): string[] =>
      all('SELECT DISTINCT path FROM media_files').map(({ path }) => String(path)),
    /** Has every public file copied again. */
    requeueAll(): void {
      forgetRead();
      run('INSERT OR IGNORE INTO media_queue (id) SELECT DISTINCT id FROM media_files');
      run(`UPDATE media_files SET version = ''`);
    },
    /** Notes that a file may come to lie in the public folder before anything shows it. */
    expectLeftover: (path: string) =>
      run('INSERT OR IGNORE INTO media_leftovers (path) VALUES (?)', path),
    leftovers: (): string[] =>
      all('SELECT path FROM media_leftovers WHERE path NOT IN (SELECT path FROM media_files)').map(
        ({ path }) => String(path),
      ),
    removed(path: string): void {
      run('DELETE FROM media_leftovers WHERE path = ?', path);
      run('DELETE FROM file_texts WHERE path = ?', path);
    },
  };
}
