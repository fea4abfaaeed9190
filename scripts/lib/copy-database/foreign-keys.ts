import type { Payload } from 'payload';
import { sqliteClient } from '../../../cms/src/database.ts';

/** Documents refer to each other in circles: while SQLite is filled, it must not ask whether the other is there. */
export async function suspendForeignKeys(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite')
    await sqliteClient(payload).execute('PRAGMA foreign_keys = OFF');
}

const name = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;

/**
 * Has SQLite hold to its foreign keys again. References to what had been deleted, which MongoDB keeps and SQLite
 * would stumble over at the next save, end as they would have there. Gives how many there were.
 */
export async function resumeForeignKeys(payload: Payload): Promise<number> {
  if (payload.db.name !== 'sqlite') return 0;
  const client = sqliteClient(payload);
  const { rows } = await client.execute('PRAGMA foreign_key_check');
  for (const { table, rowid, fkid } of rows) {
    const keys = await client.execute(`PRAGMA foreign_key_list(${name(table)})`);
    const key = keys.rows.find(({ id }) => id === fkid);
    const sql =
      key?.on_delete === 'CASCADE'
        ? `DELETE FROM ${name(table)} WHERE rowid = ?`
        : `UPDATE ${name(table)} SET ${name(key?.from)} = NULL WHERE rowid = ?`;
    await client.execute({ sql, args: [rowid ?? null] });
  }
  await client.execute('PRAGMA foreign_keys = ON');
  return rows.length;
}
