import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublisherHealth } from '@sxsh/content-types/publisher-health';
import { openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';
import { pendingOf } from '../publishing/scheduling/rows.ts';
import { healthOf, type HealthSettings } from './health.ts';

let newsroom: Newsroom;
let publisher: Server;
let settings: HealthSettings;
let said: PublisherHealth;
const hour = 3_600_000;

beforeAll(async () => {
  newsroom = await openNewsroom();
  said = {
    state: 'idle',
    alarms: [],
    cms: 'answers',
    waiting: { pages: 0, documents: 0 },
    documents: 3,
  };
  publisher = createServer((_, response) => response.end(JSON.stringify(said)));
  publisher.listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  settings = {
    ...newsroom.settings,
    publisherUrl: `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`,
    diskAlarmMegabytes: 1,
    backupAlarmHours: 48,
  };
});
afterAll(async () => {
  publisher.close();
  await newsroom.stop();
});

const health = (changes: Partial<HealthSettings> = {}, now?: number) =>
  healthOf(newsroom.payload, { ...settings, ...changes }, now);
const report = (contents: object) =>
  writeFile(path.join(settings.dataDir, 'backup.json'), JSON.stringify(contents));

test('all is well', async () => {
  expect(await health()).toMatchObject({
    status: 'ok',
    alarms: [],
    publisher: { answers: true, documents: 3 },
  });
});

test("the publisher's own alarms, and its silence with its last answer", async () => {
  said = { ...said, state: 'held', alarms: ['lineage'] };
  expect((await health()).alarms).toEqual(['publisher-alarm']);
  said = { ...said, state: 'idle', alarms: [] };
  const silent = await health({ publisherUrl: 'http://127.0.0.1:9' });
  expect(silent).toMatchObject({
    status: 'attention',
    alarms: ['publisher-silent'],
    publisher: { answers: false, lastAnswer: expect.stringMatching(/Z$/) as string },
  });
});

test('a disk that is nearly full', async () => {
  expect((await health({ diskAlarmMegabytes: 2 ** 40 })).alarms).toEqual(['disk']);
});

test('a document that could not reach the portal', async () => {
  const id = await newsroom.publish();
  const tell = (state: string) =>
    newsroom.asPublisher('POST', '/api/publisher/receipts', {
      receipts: [
        {
          collection: 'articles',
          document: id,
          time: new Date().toISOString(),
          state,
          at: new Date().toISOString(),
          release: 1,
        },
      ],
    });
  await tell('failed');
  expect(await health()).toMatchObject({ alarms: ['documents-failed'], failedDocuments: 1 });
  const { body, status } = await newsroom.as('editor', 'GET', '/api/publishing/portal');
  expect(status).toBe(200);
  expect(body.failed).toEqual([expect.objectContaining({ id, title: 'Bài thử' })]);
  for (const role of ['collaborator', 'station'] as const)
    expect((await newsroom.as(role, 'GET', '/api/publishing/portal')).status).toBe(403);
  expect((await newsroom.fetch('/api/publishing/portal')).status).toBe(401);
  await tell('live');
  expect((await health()).alarms).toEqual([]);
});

test('a schedule that is overdue', async () => {
  const id = await newsroom.publish({ title: 'Hẹn gỡ' });
  const at = new Date(Math.ceil(Date.now() / 60_000 + 5) * 60_000);
  const made = await newsroom.as('reviewer', 'POST', '/api/publishing/schedule', {
    collection: 'articles',
    id,
    action: 'take-down',
    at: at.toISOString(),
    kind: 'gone',
    reason: 'Số liệu cũ',
  });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  expect((await health({}, at.getTime())).alarms).toEqual([]);
  expect((await health({}, at.getTime() + 61_000)).alarms).toEqual(['schedules-overdue']);
  const schedule = (await pendingOf(newsroom.payload, id))?.id;
  await newsroom.as('reviewer', 'POST', '/api/publishing/schedule/cancel', { schedule });
});

test('a backup that failed, is incomplete, is old, or was never made', async () => {
  expect((await health({}, Date.now() + 49 * hour)).alarms).toEqual(['backup-old']);
  const made = { at: new Date().toISOString(), folder: '/x', bytes: 1, missing: ['a.png'] };
  await report({ made });
  expect((await health()).alarms).toEqual(['backup-incomplete']);
  await report({ made: { ...made, missing: [] }, failed: { at: made.at, reason: 'đầy đĩa' } });
  const failed = await health();
  expect(failed).toMatchObject({ alarms: ['backup-failed'], backup: { madeAt: made.at } });
  expect(JSON.stringify(failed)).not.toContain('đầy đĩa');
  await report({ made: { ...made, missing: [] } });
  expect((await health()).alarms).toEqual([]);
  expect((await health({}, Date.now() + 49 * hour)).alarms).toEqual(['backup-old']);
});
