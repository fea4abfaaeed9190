import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSettings } from './settings.ts';

beforeEach(() => {
  for (const name of ['DATA_DIR', 'DATABASE_URL', 'CMS_PORT', 'SITE_URL', 'ADMIN_PASSWORD'])
    vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('every setting that cannot be used is named with what it was', () => {
  vi.stubEnv('CMS_PORT', '70000');
  vi.stubEnv('SITE_URL', 'ftp://example.vn');
  expect(() => readSettings()).toThrow(/CMS_PORT="70000".*SITE_URL="ftp:\/\/example.vn"/);
});

test('a short password is refused', () => {
  vi.stubEnv('ADMIN_PASSWORD', 'ngan');
  expect(() => readSettings()).toThrow(/ADMIN_PASSWORD/);
});

test('without settings everything lies in ./data and on the usual ports', () => {
  const settings = readSettings();
  expect(settings).toMatchObject({
    cmsPort: 3000,
    sitePort: 4321,
    siteUrl: 'http://localhost:4321',
  });
  expect(settings.databaseUrl).toBe(`file:${settings.dataDir}/cms.db`);
});

test('the portal may be mounted under a path, written without a slash at the end', () => {
  vi.stubEnv('SITE_URL', 'https://example.vn/sxsh/');
  expect(readSettings().siteUrl).toBe('https://example.vn/sxsh');
});
