import type { Payload } from 'payload';
import { sqliteClient } from '../database.ts';

/** A statement that was run, and how SQLite goes about it (the lines of EXPLAIN QUERY PLAN). */
export type Planned = { sql: string; plan: string[] };

/** Every query that `work` sends to SQLite, with its plan. */
export async function plansOf(payload: Payload, work: () => Promise<unknown>): Promise<Planned[]> {
  const client = sqliteClient(payload);
  const execute = client.execute.bind(client);
  const sent: { sql: string; args?: unknown }[] = [];
  client.execute = (...[statement]: Parameters<typeof execute>) => {
    sent.push(typeof statement === 'string' ? { sql: statement } : statement);
    return execute(statement);
  };
  try {
    await work();
  } finally {
    client.execute = execute;
  }
  const plans: Planned[] = [];
  for (const statement of sent.filter(({ sql }) => /^\s*(select|update|delete)\b/i.test(sql))) {
    const sql = `EXPLAIN QUERY PLAN ${statement.sql}`;
    const { rows } = await execute({ ...statement, sql } as Parameters<typeof execute>[0]);
    plans.push({ sql: statement.sql, plan: rows.map(({ detail }) => detail as string) });
  }
  return plans;
}

/**
 * The tables a plan reads from end to end. Results of subqueries do not count, nor does walking along an
 * index until a limit is reached.
 */
export function scannedTables({ sql, plan }: Planned): string[] {
  if (/\bwhere false\b/i.test(sql)) return [];
  const named = (line: string, verbs: RegExp) => verbs.exec(line)?.[1];
  const subqueries = plan.map((line) => named(line, /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/));
  return plan.flatMap((line) => {
    const table = named(line, /^SCAN (\S+)/);
    if (!table || table === 'CONSTANT' || subqueries.includes(table)) return [];
    return / USING .*INDEX /.test(line) && /\blimit \?/i.test(sql) ? [] : [table];
  });
}
