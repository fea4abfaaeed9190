import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, sqliteClient } from './database.ts';
import { mailAlarms } from './monitoring/mail-timer.ts';
import { openNewsroom, type Newsroom } from './publishing/testing/newsroom.ts';
import { approvedReviews, waitingReviews } from './publishing/review.ts';
import {
  dueSchedules,
  failedSchedules,
  overdueSchedules,
  pendingSchedules,
} from './publishing/scheduling/rows.ts';
import { arrange } from './publishing/scheduling/testing/arrange.ts';
import { dropStaleClaims } from './publishing/stale-claims.ts';
import { dropOldKeptTexts } from './saving/kept-texts.ts';
import { plansOf, scannedTables, type Planned } from './testing/query-plans.ts';

let newsroom: Newsroom;
let id: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  for (let n = 0; n < 20; n += 1) id = await newsroom.publish({ title: `Bài số ${n}` });
  await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Nháp' });
  await newsroom.as('editor', 'POST', '/api/publishing/review', {
    collection: 'articles',
    id,
    action: 'submit',
  });
});
afterAll(() => newsroom.stop());

const receipt = () => ({
  collection: 'articles',
  document: id,
  time: new Date().toISOString(),
  state: 'live',
  at: new Date().toISOString(),
  release: 1,
  path: '/tin-tuc/bai-so-19/',
});
const list = '/api/articles?limit=10&depth=0';
const ok = async (answer: Promise<{ status: number }>) =>
  expect((await answer).status).toBeLessThan(300);

/** What the portal asks of the database again and again; each must stay quick in a large archive. */
const work: Record<string, () => Promise<unknown>> = {
  'the change list': () =>
    ok(newsroom.asPublisher('GET', '/api/publisher/changes?time=2026-01-01T00:00:00.000Z&id=x')),
  'the documents of a change, public now or waiting for their hour': () =>
    ok(
      newsroom.asPublisher('POST', '/api/publisher/documents', {
        collection: 'articles',
        ids: [id, '01900000-0000-7000-8000-000000000001'],
      }),
    ),
  'a receipt': () =>
    ok(newsroom.asPublisher('POST', '/api/publisher/receipts', { receipts: [receipt()] })),
  'the side bar': () =>
    ok(newsroom.as('editor', 'GET', `/api/publishing/status?collection=articles&id=${id}`)),
  'the side bar of a collaborator’s own document': async () => {
    const own = await newsroom.as('collaborator', 'POST', '/api/articles?draft=true', {
      title: 'Của cộng tác viên',
    });
    const { id: ownId } = own.body.doc as { id: string };
    await ok(
      newsroom.as('collaborator', 'GET', `/api/publishing/status?collection=articles&id=${ownId}`),
    );
  },
  'what waits for review': () => waitingReviews(newsroom.payload),
  'what was approved': () => approvedReviews(newsroom.payload),
  'a step of a review': () =>
    ok(
      newsroom.as('editor', 'POST', '/api/publishing/review', {
        collection: 'articles',
        id,
        action: 'submit',
      }),
    ),
  'the admin’s list': () => ok(newsroom.as('editor', 'GET', `${list}&draft=true&sort=-updatedAt`)),
  'what the admin’s lists leave out': async () => {
    await newsroom.draft({});
    const { admin } = newsroom.payload.collections.articles.config;
    const req = { payload: newsroom.payload } as never;
    await admin.baseFilter?.({ limit: 10, page: 1, sort: '-updatedAt', req });
  },
  'the admin’s list of drafts': () =>
    ok(newsroom.as('editor', 'GET', `${list}&draft=true&where[_status][equals]=draft`)),
  'a collaborator’s list': () => ok(newsroom.as('collaborator', 'GET', `${list}&draft=true`)),
  'the list of versions of a document': () =>
    ok(newsroom.as('editor', 'GET', `/api/articles/versions?where[parent][equals]=${id}`)),
  'an autosave': () =>
    ok(
      newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true&autosave=true`, {
        title: 'Nháp khác',
      }),
    ),
  'a save from a stale form, its text kept and offered': async () => {
    const stale = await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, {
      title: `Nháp cũ ${Date.now()}`,
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(stale.status).toBe(409);
    await ok(
      newsroom.as('editor', 'GET', `/api/publishing/kept-text?collection=articles&id=${id}`),
    );
  },
  'a publish with a new address': () =>
    ok(
      newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
        slug: `dia-chi-${Date.now()}`,
        _status: 'published',
      }),
    ),
  'the look for due schedules, every second': () =>
    dueSchedules(newsroom.payload, new Date().toISOString()),
  'schedules on the dashboard and for alarms': async () => {
    await pendingSchedules(newsroom.payload);
    await failedSchedules(newsroom.payload);
    await overdueSchedules(newsroom.payload);
  },
  'the look at alarms and at what was mailed about them': () =>
    mailAlarms(newsroom.payload, { ...newsroom.settings, alarmAddresses: ['truc@example.vn'] }),
  'a schedule made and cancelled': async () => {
    const desk = arrange(newsroom);
    const scheduled = await desk.scheduled('Hẹn rồi hủy');
    await ok(desk.cancel(scheduled));
  },
  'the hourly look for stale claims': () => dropStaleClaims(newsroom.payload),
  'the hourly look for old kept texts': () => dropOldKeptTexts(newsroom.payload),
};

/** One row each; Payload reads them without a condition. */
const globals = ['site_settings', 'navigation', 'home_page'];

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

  test.each(Object.keys(work))('%s', async (name) => {
    const planned = await plansOf(newsroom.payload, work[name]!);
    expect(planned.length).toBeGreaterThan(0);
    expect(scanned(planned)).toEqual([]);
  });
});

test('with figures the side bar finds its draft by the document, not among all newest versions', async () => {
  const planned = await plansOf(newsroom.payload, work['the side bar']!);
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
