import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { getPayload, type Migration } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyDatabase } from '../cms/src/boot/copy-database.ts';
import { portalConfig } from '../cms/src/config.ts';
import { migrations } from '../cms/src/migrations/index.ts';
import { openNewsroom } from '../cms/src/publishing/testing/newsroom.ts';
import { readSettings } from '../cms/src/settings.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { signIn } from './lib/cms-client.ts';
import { startCms } from './lib/portal.ts';
import { freePort } from './lib/ports.ts';
import { testSettings, type Settings } from './lib/settings.ts';

/** The database of a newsroom at work, as this version writes it. */
let content: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-upgrades-'));
  content = path.join(folder, 'content.db');
  const newsroom = await openNewsroom();
  const id = await newsroom.publish({ title: 'Bài đã đăng' });
  await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Nháp mới hơn' });
  await newsroom.as('reviewer', 'POST', '/api/topics', { title: 'Tiết kiệm điện' });
  await copyDatabase(newsroom.settings.databaseUrl.slice('file:'.length), content);
  await newsroom.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let settings: Settings;
let file: string;
beforeEach(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sxsh-upgrade-'));
  file = path.join(dataDir, 'cms.db');
  const cmsPort = await freePort();
  settings = {
    ...testSettings,
    dataDir,
    databaseUrl: `file:${file}`,
    cmsPort,
    cmsUrl: `http://localhost:${cmsPort}`,
    publisherPort: await freePort(),
    sitePort: await freePort(),
  };
  prepareDataFolder(dataDir);
});
afterEach(() => rmSync(settings.dataDir, { recursive: true, force: true }));

/** Brings the database to a version of the past or to this one. */
async function migrateTo(count: number): Promise<void> {
  const its = readSettings({
    DATA_DIR: settings.dataDir,
    PAYLOAD_SECRET: 'a-secret-of-the-tests-of-at-least-32-characters',
  });
  const payload = await getPayload({
    config: portalConfig(its),
    key: `${settings.dataDir} ${count}`,
    disableOnInit: true,
  });
  await payload.db.migrate({ migrations: migrations.slice(0, count) as Migration[] });
  await payload.destroy();
}

const names = (rows: Record<string, unknown>[]) => rows.map(({ name }) => String(name));
const tablesOf = (database: DatabaseSync) =>
  names(
    database
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table'
           AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations' ORDER BY name`,
      )
      .all(),
  );
const columnsOf = (database: DatabaseSync, table: string) =>
  names(database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all());

/** Fills a database of an earlier version with what of the content it has room for. */
function fill(): void {
  const from = new DatabaseSync(content, { readOnly: true });
  const into = new DatabaseSync(file);
  into.exec('PRAGMA foreign_keys = OFF');
  const there = tablesOf(from);
  for (const table of tablesOf(into).filter((name) => there.includes(name))) {
    const has = columnsOf(into, table);
    const columns = columnsOf(from, table).filter((name) => has.includes(name));
    const list = columns.map((name) => `"${name}"`).join();
    const insert = into.prepare(
      `INSERT INTO "${table}" (${list}) VALUES (${columns.map(() => '?').join()})`,
    );
    for (const row of from.prepare(`SELECT ${list} FROM "${table}"`).all())
      insert.run(...(Object.values(row) as string[]));
  }
  from.close();
  into.close();
}

/** Everything a database says, by table. */
function dump(of: string): Record<string, unknown[]> {
  const database = new DatabaseSync(of, { readOnly: true });
  const said = Object.fromEntries(
    [...tablesOf(database), 'payload_migrations'].map((table) => [
      table,
      database.prepare(`SELECT * FROM "${table}"`).all(),
    ]),
  );
  database.close();
  return said;
}

const start = async () => {
  const log: string[] = [];
  const say = (line: string) => void log.push(line);
  const server = await startCms({ settings, secrets: readSecrets(settings.dataDir), say });
  return { server, log };
};
const restore = (...args: string[]) =>
  new Promise<{ code: number | null; out: string; errors: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(import.meta.dirname, 'restore.ts'), ...args],
      {
        env: {
          ...process.env,
          DATA_DIR: settings.dataDir,
          CMS_PORT: String(settings.cmsPort),
          SITE_PORT: String(settings.sitePort),
          PUBLISHER_PORT: String(settings.publisherPort),
        },
      },
      (_, out, errors) => resolve({ code: child.exitCode, out, errors: errors.trim() }),
    );
  });

describe('an upgrade', () => {
  test.each(migrations.slice(1).map(({ name }, index) => [name, index + 1] as const))(
    'from the version before %s on loses nothing that was saved',
    async (_, count) => {
      await migrateTo(count);
      fill();
      const before = dump(file);
      await migrateTo(migrations.length);
      const after = dump(file);
      expect(before.articles).toHaveLength(1);
      for (const [table, rows] of Object.entries(before))
        if (table !== 'payload_migrations')
          expect([table, after[table]]).toMatchObject([table, rows]);
      const database = new DatabaseSync(file);
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      database.close();
    },
  );

  test('is undone, byte for byte of what was saved, with what was saved since set aside', async () => {
    await migrateTo(migrations.length - 1);
    fill();
    const before = dump(file);
    const { server, log } = await start();
    expect(log.join('\n')).toContain('sao cơ sở dữ liệu trước khi nâng cấp');
    const cms = await signIn(settings, {
      email: 'editor@example.vn',
      password: 'mat-khau-thu-nghiem-1',
    });
    expect(await cms.find('articles')).toHaveLength(1);
    await cms.create('articles', { title: 'Viết sau khi nâng cấp' }, { draft: true });
    await server.stop();

    const { code, out } = await restore('--before-upgrade');
    expect([code, out]).toEqual([0, expect.stringContaining('git checkout')]);
    expect(dump(file)).toEqual(before);
    const [aside = ''] = readdirSync(settings.dataDir).filter((name) =>
      /^cms\.db-cu-.*Z$/.test(name),
    );
    expect(dump(path.join(settings.dataDir, aside)).articles).toHaveLength(2);
  });

  test('that newer software made is refused by this one in one line, and stays as it is', async () => {
    await migrateTo(migrations.length);
    fill();
    const database = new DatabaseSync(file);
    database.exec(
      `INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '29990101_000000_later', 9)`,
    );
    database.close();
    const before = dump(file);
    await expect(start()).rejects.toThrow(/phần mềm mới hơn nâng cấp \(29990101_000000_later\)/);
    expect(dump(file)).toEqual(before);
  });
});

test('going back without a copy, to an unknown one, or with a folder to be replaced is one clear line', async () => {
  for (const [args, says] of [
    [['--before-upgrade'], 'chưa có bản sao nào'],
    [['--before-upgrade', 'x.db'], 'chưa có bản sao nào'],
    [['--before-upgrade', '--replace'], 'npm run restore'],
  ] as const) {
    const { code, errors } = await restore(...args);
    expect([code, errors.split('\n')]).toEqual([1, [expect.stringContaining(says)]]);
  }
});
