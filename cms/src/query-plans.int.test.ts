import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, sqliteClient } from './database.ts';
import { openNewsroom, type Newsroom } from './publishing/testing/newsroom.ts';
import { fillArchive, frequentWork } from './testing/frequent-work.ts';
import { plansOf, scannedTables, type Planned } from './testing/query-plans.ts';

let newsroom: Newsroom;
let id: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  id = await fillArchive(newsroom);
});
afterAll(() => newsroom.stop());

/** One row each; Payload reads them without a condition. */
const globals = ['site_settings', 'navigation', 'home_page', 'search_words', 'counters'];

const scanned = (planned: Planned[]) =>
  planned.flatMap((query) => {
    const tables = scannedTables(query).filter((table) => !globals.includes(table));
    return tables.length > 0 ? [{ tables, ...query }] : [];
  });

/** Copies one version until there are as many as in an archive, spread over the articles; by SQL for speed. */
async function fillVersions(count: number) {
  const client = sqliteClient(newsroom.payload);
  const table = await client.execute('PRAGMA table_info("_articles_v")');
  const columns = table.rows.map((row) => row.name as string);
  const values: Record<string, string> = {
    id: `'copy-' || n`,
    parent_id: '(SELECT id FROM articles WHERE rowid = 1 + n % 20)',
  };
  await client.execute(
    `WITH RECURSIVE counter(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < ${count})
     INSERT INTO "_articles_v" (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${columns.map((name) => values[name] ?? `"${name}"`).join(', ')} FROM counter,
       (SELECT * FROM "_articles_v" WHERE parent_id = '${id}' AND latest = 1 LIMIT 1)`,
  );
}

describe.each(['as SQLite guesses', 'with figures'])('no table is read whole, %s', (when) => {
  beforeAll(async () => {
    if (when === 'as SQLite guesses') return;
    await fillVersions(3000);
    await analyse(newsroom.payload);
  });

  test.each(Object.keys(frequentWork))('%s', async (name) => {
    const planned = await plansOf(newsroom.payload, () => frequentWork[name]!(newsroom, id));
    expect(planned.length).toBeGreaterThan(0);
    expect(scanned(planned)).toEqual([]);
  });
});

test('with figures the side bar finds its draft by the document, not among all newest versions', async () => {
  const planned = await plansOf(newsroom.payload, () =>
    frequentWork['the side bar']!(newsroom, id),
  );
  const versions = planned.filter(({ sql }) => sql.includes('from "_articles_v"'));
  expect(versions).not.toEqual([]);
  for (const { plan } of versions)
    expect(plan.join('\n')).toMatch(/SEARCH _articles_v USING INDEX _articles_v_parent_idx/);
});

test('a search inside the uses of documents, which no index answers, is seen as one', async () => {
  const planned = await plansOf(newsroom.payload, () =>
    newsroom.payload.db.count({ collection: 'articles', where: { uses: { contains: 'x' } } }),
  );
  expect(scanned(planned)).toMatchObject([{ tables: ['articles'] }]);
});
