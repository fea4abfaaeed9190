import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  liveReceipt,
  openNewsroom,
  paragraph,
  type Newsroom,
} from '../cms/src/publishing/testing/newsroom.ts';
import { arrange } from '../cms/src/publishing/scheduling/testing/arrange.ts';
import { freshMongo, freshSqlite, type TestDatabase } from '../cms/src/testing/database.ts';
import { startCms } from '../cms/src/testing/payload.ts';
import { digestOf, type Digest } from './lib/copy-database/digest.ts';
import { freePort } from './lib/ports.ts';

let sqlite: TestDatabase;
let mongo: TestDatabase;
let back: TestDatabase;
let dataDir: string;
let port: number;
let original: Digest;
let waiting: string;
beforeAll(async () => {
  [sqlite, mongo, back, port] = [
    await freshSqlite(),
    freshMongo(),
    await freshSqlite(),
    await freePort(),
  ];
  const newsroom = await openNewsroom({ DATABASE_URL: sqlite.url });
  dataDir = newsroom.settings.dataDir;
  waiting = await fill(newsroom);
  original = await digestOf(newsroom.payload);
  await newsroom.payload.destroy();
});
afterAll(() => Promise.all([sqlite, mongo, back].map(({ drop }) => drop())));

/** Something of every kind; gives the id of a document that waits for its schedule. */
async function fill(newsroom: Newsroom): Promise<string> {
  const { as, payload } = newsroom;
  const topic = await payload.create({ collection: 'topics', data: { title: 'Điện' } });
  const id = await newsroom.publish({ title: 'Đã đăng', topics: [topic.id] });
  for (let n = 0; n < 30; n += 1) await newsroom.publish({ title: `Bài số ${n}` });
  await newsroom.autosave(id, {
    title: 'Nháp mới hơn',
    body: paragraph('Chữ Việt: đường, ơ ư ă â'),
  });
  await newsroom.asPublisher('POST', '/api/publisher/receipts', {
    receipts: [liveReceipt(id, '/tin-tuc/da-dang/')],
  });
  const gone = await newsroom.draft({ title: 'Xóa hẳn' });
  await as('administrator', 'DELETE', `/api/articles/${gone}`);
  const trashed = await newsroom.draft({ title: 'Vào thùng rác' });
  await payload.delete({ collection: 'articles', id: trashed, trash: true } as never);
  await as('editor', 'POST', '/api/publishing/take-down', {
    collection: 'articles',
    id: await newsroom.publish({ title: 'Sẽ gỡ' }),
    kind: 'gone',
    reason: 'Hết hiệu lực',
  });
  const stale = { title: 'Cũ', updatedAt: '2026-01-01T00:00:00.000Z' };
  await as('editor', 'PATCH', `/api/articles/${id}?draft=true`, stale);
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Cổng SXSH', organisation: 'Trung tâm' },
  });
  await as('editor', 'POST', '/api/payload-preferences/articles-list', { value: { limit: 50 } });
  return arrange(newsroom).scheduled('Chờ đến giờ');
}

const env = () => ({ ...process.env, DATA_DIR: dataDir, CMS_PORT: String(port) });
const script = path.join(import.meta.dirname, 'copy-database.ts');
const copy = (from: string, to: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--from', from, '--to', to],
    { env: env(), encoding: 'utf8', timeout: 120_000 },
  );
  return { status, out: stdout, errors: stderr.trim() };
};
const contentsOf = async (url: string): Promise<Digest> => {
  const cms = await startCms({ DATABASE_URL: url });
  const digest = await digestOf(cms.payload);
  await cms.stop();
  return digest;
};

test('a copy that is killed starts again from an emptied database, and what was there is all in MongoDB', async () => {
  const first = spawn(process.execPath, [script, '--from', sqlite.url, '--to', mongo.url], {
    env: env(),
    stdio: 'ignore',
  });
  const ended = once(first, 'exit');
  const target = await startCms({ DATABASE_URL: mongo.url });
  await expect
    .poll(async () => (await target.payload.db.count({ collection: 'articles' })).totalDocs, {
      timeout: 60_000,
      interval: 20,
    })
    .toBeGreaterThan(0);
  first.kill('SIGKILL');
  await ended;
  await target.stop();

  const { status, out, errors } = copy(sqlite.url, mongo.url);
  expect([status, errors]).toEqual([0, '']);
  expect(out).toContain('Đã sao chép xong');
  expect(await contentsOf(mongo.url)).toEqual(original);
  expect(original.articles?.count).toBeGreaterThan(30);
});

test('people sign in there with their passwords, and a schedule is done at its minute', async () => {
  const cms = await startCms({ DATABASE_URL: mongo.url });
  const json = { email: 'editor@example.vn', password: 'mat-khau-thu-nghiem-1' };
  const answer = await cms.fetch('/api/users/login', { method: 'POST', json });
  expect(answer.status).toBe(200);
  const desk = arrange({ ...cms, as: undefined } as never);
  expect(await desk.tickAfter(waiting)).toBe(1);
  expect(await desk.last(waiting)).toMatchObject({ state: 'done' });
  await cms.stop();
});

test('a database that holds something is not touched', () => {
  const { status, errors } = copy(sqlite.url, mongo.url);
  expect(status).toBe(1);
  expect(errors).toMatch(/^Lỗi: cơ sở dữ liệu đích không trống \(.*\) nên chưa sao chép gì[^\n]*$/);
});

test('the way back gives the same again', async () => {
  const before = await contentsOf(mongo.url);
  const { status, errors } = copy(mongo.url, back.url);
  expect([status, errors]).toEqual([0, '']);
  expect(await contentsOf(back.url)).toEqual(before);
});

test('a reference to what was deleted on MongoDB ends on SQLite, where nothing could be saved with it', async () => {
  const { payload, stop } = await startCms({ DATABASE_URL: mongo.url });
  const topic = await payload.create({ collection: 'topics', data: { title: 'Sẽ mất' } });
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      title: 'Nhắc đến chủ đề đã mất',
      body: paragraph('x'),
      topics: [topic.id],
      _status: 'published',
    } as never,
  });
  await payload.db.deleteOne({
    collection: 'topics',
    where: { id: { equals: topic.id } },
    req: {},
  });
  await stop();

  const third = await freshSqlite();
  const { status, out, errors } = copy(mongo.url, third.url);
  expect([status, errors]).toEqual([0, '']);
  expect(out).toMatch(/bỏ \d+ tham chiếu/);
  const there = await startCms({ DATABASE_URL: third.url });
  const data = { title: 'Sửa được', _status: 'published' as const };
  const saved = await there.payload.update({ collection: 'articles', id, data, depth: 0 });
  expect([saved.title, saved.topics]).toEqual(['Sửa được', []]);
  await there.stop();
  await third.drop();
});

test('a file that is no database of the portal is one clear line', () => {
  const { status, errors } = copy('file:./khong-co.db', 'file:./moi.db');
  expect([status, errors.split('\n')]).toEqual([
    1,
    [expect.stringContaining('không phải cơ sở dữ liệu của cổng')],
  ]);
});
