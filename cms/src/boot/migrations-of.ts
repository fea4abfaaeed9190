import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

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
