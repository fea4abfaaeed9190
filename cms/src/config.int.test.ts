import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentCollections } from '@sxsh/content-types/collections';
import { startCms, type TestCms } from './testing/payload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms({ CMS_URL: 'https://quantri.example.vn/' });
});
afterAll(() => cms.stop());

test('nothing is told to others: no telemetry, no portraits from another site', () => {
  expect(cms.config.telemetry).toBe(false);
  expect(cms.config.admin.avatar).toBe('default');
});

test('only the admin’s own origin may send and read', () => {
  expect(new Set(cms.config.csrf)).toEqual(new Set(['https://quantri.example.vn']));
  expect(cms.config.cors).toEqual(['https://quantri.example.vn']);
});

test('GraphQL is off, and questions are followed two steps at most', () => {
  expect(cms.config.graphQL.disable).toBe(true);
  expect(cms.config.maxDepth).toBe(2);
});

test('an upload past the limit is cut off with a refusal, never kept in part', () => {
  expect(cms.config.upload).toMatchObject({ abortOnLimit: true, useTempFiles: true });
  expect(cms.config.upload.limits?.fileSize).toBe(500 * 1024 * 1024);
  expect(cms.config.upload.requestSizeLimit).toBeGreaterThan(500 * 1024 * 1024);
});

test('every collection that takes files names what it takes and fetches nothing from addresses', () => {
  const uploads = cms.config.collections.filter((collection) => Boolean(collection.upload));
  expect(uploads.map(({ slug }) => slug)).toEqual(['media']);
  for (const { upload } of uploads) {
    expect(upload.pasteURL).toBe(false);
    expect(upload.mimeTypes).not.toEqual([]);
    expect(upload.mimeTypes?.join()).not.toMatch(/svg|html|xml(?!formats)|\*/);
  }
});

test.each(documentCollections)('%s is saved by itself every two seconds or slower', (slug) => {
  const drafts = cms.payload.collections[slug].config.versions?.drafts;
  if (!drafts) throw new Error(`${slug} has no drafts`);
  const { autosave, schedulePublish } = drafts;
  expect(autosave).toMatchObject({ interval: expect.any(Number) as number });
  expect((autosave as { interval: number }).interval).toBeGreaterThanOrEqual(2000);
  // Payload's own drawer publishes whatever draft is newest at its minute.
  expect(schedulePublish).toBe(false);
});

test('sign-in is locked after five wrong tries, sessions are kept on the server and end in a working day', () => {
  expect(cms.payload.collections.users.config.auth).toMatchObject({
    maxLoginAttempts: 5,
    lockTime: 600_000,
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
  });
});
