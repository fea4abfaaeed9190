import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { migrations } from './migrations/index.ts';

const migrationDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/**
 * The adapter for a `DATABASE_URL`: `file:…` is SQLite (its folder is made), `mongodb://…` is MongoDB.
 * SQLite runs without transactions: with them parallel saves fail while an upload is being resized, and a
 * table rebuild in a migration empties the tables that refer to it.
 */
export function database(url: string) {
  if (/^mongodb(\+srv)?:\/\//.test(url))
    return mongooseAdapter({ url, connectOptions: { serverSelectionTimeoutMS: 4000 } });
  return sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    push: false,
    prodMigrations: migrations,
    migrationDir,
  });
}

/** Makes the folder of a SQLite file; throws when the right to write is missing. */
export function prepareDatabaseFolder(url: string): void {
  if (url.startsWith('file:'))
    mkdirSync(path.dirname(path.resolve(url.slice('file:'.length))), { recursive: true });
}
