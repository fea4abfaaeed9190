import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Database } from './database.ts';

export type Row = Record<string, string | number | null>;

/** Prepared statements, each compiled once for one open store. */
export function statements(database: Database) {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    /** Every row of a query. */
    all: (sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as Row[],
    /** The first row of a query. */
    one: (sql: string, ...values: SQLInputValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    /** Writes; gives the number of rows changed. */
    run: (sql: string, ...values: SQLInputValue[]) => Number(statement(sql).run(...values).changes),
  };
}
export type Statements = ReturnType<typeof statements>;
