import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCms, type TestCms } from '../testing/payload.ts';
import { collectionMatrix, globalMatrix, operations } from './matrix.ts';
import { roles } from './roles.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('no collection or global is missing from the matrix, and none in it is missing from the CMS', () => {
  const collections = cms.config.collections.map(({ slug }) => slug).sort();
  expect(Object.keys(collectionMatrix).sort()).toEqual(collections);
  expect(Object.keys(globalMatrix).sort()).toEqual(
    cms.config.globals.map(({ slug }) => slug).sort(),
  );
});

test('a station has no right in any collection but its own account', () => {
  for (const [slug, row] of Object.entries(collectionMatrix))
    for (const operation of operations)
      if (slug !== 'users') expect([slug, operation, row.station[operation]]).toContain('none');
});

describe('only an administrator', () => {
  test.each(['users', 'articles', 'media', 'topics'] as const)('deletes %s for good', (slug) => {
    for (const role of roles)
      expect(collectionMatrix[slug][role].destroy).toBe(role === 'administrator' ? 'all' : 'none');
  });
  test('makes accounts and changes the settings', () => {
    for (const role of roles.filter((name) => name !== 'administrator')) {
      expect(collectionMatrix.users[role].create).toBe('none');
      expect(globalMatrix['site-settings'][role].update).toBe('none');
    }
  });
});
