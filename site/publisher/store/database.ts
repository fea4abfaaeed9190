import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The content store's tables. Everything in it can be made again from the CMS, so a change of this layout
 * is a new `version`: a store of another version is emptied and filled by the first walk.
 */
const version = 12;

const schema = `
  CREATE TABLE documents (
    collection TEXT NOT NULL, id TEXT NOT NULL, withdrawn TEXT,
    language TEXT, slug TEXT, address TEXT, date TEXT, period TEXT, translation_of TEXT,
    listed TEXT NOT NULL, long TEXT,
    UNIQUE (collection, id)
  );
  CREATE INDEX documents_by_slug ON documents (collection, slug, language);
  CREATE INDEX documents_by_original ON documents (translation_of) WHERE translation_of IS NOT NULL;

  CREATE TABLE listed (
    listing TEXT NOT NULL, language TEXT NOT NULL, period TEXT NOT NULL, date TEXT NOT NULL,
    id TEXT NOT NULL, collection TEXT NOT NULL,
    PRIMARY KEY (listing, language, date, id)
  ) WITHOUT ROWID;
  CREATE INDEX listed_by_period ON listed (listing, period, language, date, id, collection);
  CREATE INDEX listed_by_document ON listed (id);
  CREATE TABLE months (
    listing TEXT NOT NULL, language TEXT NOT NULL, period TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (listing, language, period)
  ) WITHOUT ROWID;

  CREATE TABLE edges (
    source TEXT NOT NULL, target TEXT NOT NULL, source_collection TEXT NOT NULL,
    target_collection TEXT NOT NULL, date TEXT NOT NULL,
    PRIMARY KEY (source, target)
  ) WITHOUT ROWID;
  CREATE INDEX edges_by_target ON edges (target, source_collection, date, source);

  CREATE TABLE standings (
    collection TEXT NOT NULL, id TEXT NOT NULL, time TEXT NOT NULL, state TEXT NOT NULL,
    visible_from TEXT, visible_until TEXT, walk INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE INDEX standings_by_walk ON standings (walk);

  CREATE TABLE absences (
    collection TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, change TEXT,
    unlisted INTEGER NOT NULL, PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;

  CREATE TABLE due (
    collection TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE INDEX due_by_time ON due (at);

  CREATE INDEX withdrawn_by_address ON documents (address) WHERE withdrawn IS NOT NULL;
  CREATE TABLE pages (
    id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, tags TEXT NOT NULL,
    has_twins INTEGER NOT NULL
  );
  CREATE INDEX pages_without_twins ON pages (id) WHERE has_twins = 0;
  CREATE TABLE page_tags (
    tag TEXT NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (tag, page)
  ) WITHOUT ROWID;
  CREATE TABLE dirty (
    address TEXT PRIMARY KEY, priority INTEGER NOT NULL, since INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX dirty_in_order ON dirty (priority, since, address);

  CREATE TABLE routes (
    address TEXT PRIMARY KEY, target TEXT, collection TEXT NOT NULL, id TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX routes_by_document ON routes (id);

  CREATE TABLE media_files (
    id TEXT NOT NULL, filename TEXT NOT NULL, path TEXT NOT NULL, version TEXT NOT NULL, cues TEXT,
    PRIMARY KEY (id, filename)
  ) WITHOUT ROWID;
  CREATE INDEX media_files_by_path ON media_files (path);
  CREATE TABLE media_queue (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE file_texts (
    path TEXT PRIMARY KEY, paragraphs TEXT NOT NULL, scan INTEGER NOT NULL, fault TEXT, form TEXT NOT NULL
  );
  CREATE TABLE media_leftovers (path TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE TABLE releases (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, written INTEGER NOT NULL, removed INTEGER NOT NULL,
    carried INTEGER NOT NULL, documents TEXT NOT NULL
  );
  CREATE TABLE journal (release INTEGER PRIMARY KEY, plan TEXT NOT NULL);
  CREATE TABLE receipts (
    collection TEXT NOT NULL, id TEXT NOT NULL, address TEXT, title TEXT, receipt TEXT NOT NULL,
    ready INTEGER NOT NULL, PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE INDEX receipts_by_address ON receipts (ready, address);
  CREATE TABLE search_records (
    id TEXT PRIMARY KEY, collection TEXT NOT NULL, language TEXT NOT NULL, address TEXT NOT NULL,
    date TEXT NOT NULL, shelf TEXT NOT NULL, block INTEGER NOT NULL, changed INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX search_records_by_date ON search_records (block, shelf, date, collection, address);
  CREATE INDEX search_records_by_change ON search_records (block, changed);
  CREATE TABLE search_totals (
    collection TEXT NOT NULL, language TEXT NOT NULL, documents INTEGER NOT NULL,
    PRIMARY KEY (collection, language)
  ) WITHOUT ROWID;
  CREATE TABLE search_blocks (
    block INTEGER PRIMARY KEY, bundle TEXT NOT NULL, documents TEXT NOT NULL, size INTEGER NOT NULL,
    until INTEGER NOT NULL, newest TEXT NOT NULL, worn INTEGER NOT NULL
  );
  CREATE TABLE search_dead (
    block INTEGER NOT NULL, address TEXT NOT NULL, changed INTEGER NOT NULL, has_text INTEGER NOT NULL,
    PRIMARY KEY (block, address)
  ) WITHOUT ROWID;
  CREATE INDEX search_dead_with_text ON search_dead (has_text) WHERE has_text = 1;
  CREATE TABLE search_titles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL, date TEXT NOT NULL
  );
  CREATE TABLE search_title_keys (
    key INTEGER NOT NULL, date TEXT NOT NULL, title INTEGER NOT NULL, PRIMARY KEY (key, date, title)
  ) WITHOUT ROWID;
  CREATE TABLE search_title_files (
    partition INTEGER PRIMARY KEY, urgent INTEGER NOT NULL, changed INTEGER NOT NULL
  );
  CREATE INDEX search_title_files_urgent ON search_title_files (urgent) WHERE urgent = 1;
  CREATE TABLE search_attachments (
    media TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (media, document)
  ) WITHOUT ROWID;
  CREATE INDEX search_attachments_by_document ON search_attachments (document);
  CREATE TABLE search_texts_wanted (media TEXT PRIMARY KEY, is_read INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** The publisher's store, open. */
export type Database = DatabaseSync;

const tablesOf = (database: Database) =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all()
    .map(({ name }) => String(name));

/** SQLite's number of what went wrong, without its extension. */
const resultOf = (error: unknown): number => ((error as { errcode?: number }).errcode ?? 0) & 0xff;

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
export const isDamage = (error: unknown): boolean => [11, 26].includes(resultOf(error));

/**
 * Says nothing about what was to be written: SQLITE_BUSY, NOMEM, READONLY, IOERR, FULL, CANTOPEN, and damage.
 */
export const isStoreFault = (error: unknown): boolean =>
  isDamage(error) || [5, 7, 8, 10, 13, 14].includes(resultOf(error));

/** True when the file is a whole database; 0.4 s for one of 900 MB that the system has in memory. */
function isWhole(database: Database): boolean {
  try {
    return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok';
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
}

/** Opens the file; a damaged one is removed first: everything in it comes from the CMS again. */
function openWhole(file: string): Database {
  const database = new DatabaseSync(file);
  if (isWhole(database)) return database;
  database.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  return new DatabaseSync(file);
}

/**
 * Opens the content store, making its folder and tables when they are missing. The publisher's process
 * alone writes to it; `readOnly` is for its workers.
 */
export function openDatabase(file: string, options: { readOnly?: boolean } = {}): Database {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = options.readOnly ? new DatabaseSync(file, { readOnly: true }) : openWhole(file);
  // Of 100,000 documents the indexes that a render and its account touch fit into this (64 MB).
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -65536');
  if (options.readOnly) return database;
  // A checkpoint waits for the disk: after 32 MB of changes instead of 4 a full render has an eighth of them.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000',
  );
  const current = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (current !== version)
    transaction(database, () => {
      for (const table of tablesOf(database)) database.exec(`DROP TABLE "${table}"`);
      database.exec(`${schema} PRAGMA user_version = ${version};`);
    });
  return database;
}

/** Runs `work` as one transaction: all of it is kept or, when it throws, nothing. */
export function transaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // On a full disk SQLite has rolled back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Runs `work` on the database as it is when it first reads: no read takes a lock of its own, and what another
 * process writes meanwhile does not empty this one's cache of pages. One at a time, and only of a reader.
 */
export async function snapshot<T>(database: Database, work: () => Promise<T>): Promise<T> {
  database.exec('BEGIN');
  try {
    return await work();
  } finally {
    database.exec('COMMIT');
  }
}
