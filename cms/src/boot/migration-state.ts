import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/index.ts';

/** The migrations that a SQLite file has had, oldest first; none for a file that is new or not there. */
export function migrationsOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const isThere = database.prepare(
      `SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'payload_migrations'`,
    );
    if (!isThere.get()) return [];
    return database
      .prepare('SELECT name FROM payload_migrations ORDER BY name')
      .all()
      .map(({ name }) => String(name));
  } finally {
    database.close();
  }
}

/**
 * How a SQLite file stands to this program: the last migration it has had, those of newer software that this
 * one does not know, and whether this one would migrate it.
 *
 * @param known names of the migrations of this program
 */
export function migrationState(
  file: string,
  known: readonly string[] = migrations.map(({ name }) => name),
) {
  const had = migrationsOf(file);
  return {
    last: had.at(-1),
    unknown: had.filter((name) => !known.includes(name)),
    isBehind: known.some((name) => !had.includes(name)),
  };
}
