import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;
type Column = { name: string; type: string; pk: number };

/** Reads and adds rows of any table of a SQLite file, with a statement a table made once. */
export function rowStore(database: DatabaseSync) {
  const inserts = new Map<string, { columns: string[]; statement: StatementSync }>();

  const insertInto = (table: string) => {
    const known = inserts.get(table);
    if (known) return known;
    const all = database.prepare(`PRAGMA table_info("${table}")`).all() as Column[];
    // A counting key is the database's to give.
    const columns = all.filter(({ type, pk }) => !(pk && type === 'INTEGER')).map((c) => c.name);
    const names = columns.map((name) => `"${name}"`).join(', ');
    const marks = columns.map(() => '?').join(', ');
    const statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
    const made = { columns, statement };
    inserts.set(table, made);
    return made;
  };

  return {
    /** The tables that hold parts of another table's rows, with the column that names the whole. */
    partsOf: (table: string): { table: string; parent: string }[] =>
      database
        .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB ?`)
        .all(`${table}_*`)
        .flatMap(({ name }) => {
          const part = String(name);
          const columns = database.prepare(`PRAGMA table_info("${part}")`).all() as Column[];
          const parent = ['_parent_id', 'parent_id'].find((one) =>
            columns.some((column) => column.name === one),
          );
          return parent && !part.startsWith(`${table}_v`) ? [{ table: part, parent }] : [];
        }),
    where: (table: string, column: string, value: string): Row[] =>
      database.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(value),
    insert: (table: string, row: Row): void => {
      const { columns, statement } = insertInto(table);
      statement.run(...columns.map((name) => row[name] ?? null));
    },
  };
}
export type RowStore = ReturnType<typeof rowStore>;
