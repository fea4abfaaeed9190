import type { Reference } from '@sxsh/content-types/form';
import type { Stored } from './documents.ts';
import type { Statements } from './statements.ts';

/** The files that a document attaches, by their ids in the media library. */
export const attachmentsOf = ({ form }: Stored): string[] =>
  ((form as { attachments?: Reference[] }).attachments ?? []).map(({ id }) => id);

/** Which documents that search has attach which files, and whose text is still wanted. */
export function searchAttachments({ all, one, run }: Statements) {
  const want = (media: string): void => {
    run(
      `INSERT OR IGNORE INTO search_texts_wanted (media)
       SELECT DISTINCT media FROM search_attachments WHERE media = ?1 AND NOT EXISTS
         (SELECT 1 FROM media_files JOIN file_texts USING (path) WHERE id = ?1)`,
      media,
    );
  };
  return {
    replace(document: string, files: readonly string[]): void {
      run('DELETE FROM search_attachments WHERE document = ?', document);
      for (const media of files) {
        run(
          'INSERT OR IGNORE INTO search_attachments (media, document) VALUES (?, ?)',
          media,
          document,
        );
        want(media);
      }
    },
    documentsOf: (media: string): string[] =>
      all('SELECT document FROM search_attachments WHERE media = ?', media).map(({ document }) =>
        String(document),
      ),
    /** Asks for the text of a file, where it is attached and its text is not known. */
    want,
    wantAll: () =>
      run(
        'INSERT OR REPLACE INTO search_texts_wanted (media) SELECT DISTINCT media FROM search_attachments',
      ),
    /** The file whose text was asked for last and is not read yet. */
    nextWanted: (): string | undefined =>
      one(
        'SELECT media FROM search_texts_wanted WHERE is_read = 0 ORDER BY rowid DESC LIMIT 1',
      )?.media?.toString(),
    /** Notes that a text is read; the records of its documents are still without it. */
    markRead: (media: string) =>
      run('UPDATE search_texts_wanted SET is_read = 1 WHERE media = ?', media),
    /** The files whose text is read and not in the records yet. */
    read: (): string[] =>
      all('SELECT media FROM search_texts_wanted WHERE is_read = 1').map(({ media }) =>
        String(media),
      ),
    /** Forgets that a text is wanted. */
    drop: (media: string) => run('DELETE FROM search_texts_wanted WHERE media = ?', media),
  };
}
export type SearchAttachments = ReturnType<typeof searchAttachments>;
