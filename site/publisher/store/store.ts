import { absences } from './absences.ts';
import { contentReader } from './content-reader.ts';
import { openDatabase, snapshot, transaction } from './database.ts';
import { documents } from './documents.ts';
import { facts } from './facts.ts';
import { fileTexts } from './file-texts.ts';
import { listings } from './listings.ts';
import { mediaFiles } from './media-files.ts';
import { pages } from './pages.ts';
import { receipts } from './receipts.ts';
import { releases } from './releases.ts';
import { routes } from './routes.ts';
import { searchAttachments } from './search-attachments.ts';
import { searchRecords } from './search-records.ts';
import { searchTitles } from './search-titles.ts';
import { standings } from './standings.ts';
import { statements } from './statements.ts';

/**
 * Opens the content store at a file: the publisher's copy of what is public and its own book-keeping.
 * Only the publisher opens it, and its search worker for reading.
 */
export function openStore(file: string, options: { readOnly?: boolean } = {}) {
  const database = openDatabase(file, options);
  const prepared = statements(database);
  const known = facts(prepared);
  const titles = searchTitles(prepared);
  const attached = searchAttachments(prepared);
  const parts = {
    absences: absences(prepared),
    facts: known,
    attached,
    documents: documents(prepared),
    fileTexts: fileTexts(prepared),
    listings: listings(prepared),
    mediaFiles: mediaFiles(prepared),
    pages: pages(prepared),
    receipts: receipts(prepared),
    releases: releases(prepared),
    routes: routes(prepared),
    search: searchRecords(prepared, known, titles, attached),
    titles,
    standings: standings(prepared),
  };
  return {
    ...parts,
    reader: contentReader(parts),
    transaction: <T>(work: () => T): T => transaction(database, work),
    /** Has a worker read the store as it is now (see `snapshot`). */
    snapshot: <T>(work: () => Promise<T>): Promise<T> => snapshot(database, work),
    /** Grows with every document or file that this process puts or removes. */
    version: () => parts.documents.version() + parts.mediaFiles.version(),
    /** Forgets what was read of documents and files: another process may have written since. */
    forgetRead(): void {
      parts.documents.forgetRead();
      parts.mediaFiles.forgetRead();
    },
    close: () => database.close(),
  };
}
export type Store = ReturnType<typeof openStore>;
