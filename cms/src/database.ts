import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { migrations } from './migrations/index.ts';
import { watch } from './outage/database-watch.ts';

const migrationDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/**
 * Requests are answered within five seconds, whatever became of the server: one that hangs is noticed after a
 * look and its time (4 s), one that is gone at once. The driver's own times are 10 and 30 s.
 */
export const mongoTimeouts = {
  serverSelectionTimeoutMS: 4000,
  heartbeatFrequencyMS: 2000,
  connectTimeoutMS: 2000,
};

/** True for the address of a MongoDB. */
export const isMongoUrl = (url: string): boolean => /^mongodb(\+srv)?:\/\//.test(url);

/**
 * The adapter for a `DATABASE_URL`: `file:…` is SQLite (its folder is made), `mongodb://…` is MongoDB.
 * SQLite runs without transactions: with them parallel saves fail while an upload is being resized, and a
 * table rebuild in a migration empties the tables that refer to it.
 */
export function database(url: string) {
  if (isMongoUrl(url))
    return mongooseAdapter({
      url,
      connectOptions: mongoTimeouts,
      // Claims of paths and leases stand on unique indexes: they must be there before the first save.
      ensureIndexes: true,
      afterOpenConnection: watch,
    });
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    push: false,
    prodMigrations: migrations,
    migrationDir,
  });
  return {
    ...adapter,
    // Side by side the documents of a bulk action are all done at its end; one after the other the first is
    // live while the others are saved. SQLite has one writer: it takes no longer.
    init: (args: Parameters<typeof adapter.init>[0]) =>
      Object.assign(adapter.init(args), { bulkOperationsSingleTransaction: true }),
  };
}

/** Makes the folder of a SQLite file; throws when the right to write is missing. */
export function prepareDatabaseFolder(url: string): void {
  if (url.startsWith('file:'))
    mkdirSync(path.dirname(path.resolve(url.slice('file:'.length))), { recursive: true });
}

/** The SQLite connection of a CMS that runs on SQLite. */
export const sqliteClient = (payload: Payload): SQLiteAdapter['client'] =>
  (payload.db as unknown as SQLiteAdapter).client;

/** Of a table with fewer rows SQLite learns nothing: it would read it whole, also after it has grown. */
const smallTable = 1000;

/**
 * Tells SQLite's planner how its large tables are filled. Without it the planner looks for one document's
 * draft among all newest versions: 120 ms instead of 5 at 100,000 documents, for each look of the side bar.
 * Counting takes 0.4 s there. MongoDB plans by trying.
 */
export async function analyse(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return;
  const client = sqliteClient(payload);
  const tables = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  for (const { name } of tables.rows) {
    const table = `"${name as string}"`;
    const last = await client.execute(`SELECT 1 FROM ${table} LIMIT 1 OFFSET ${smallTable}`);
    if (last.rows.length > 0) await client.execute(`ANALYZE ${table}`);
  }
}
