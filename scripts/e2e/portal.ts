import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { startTestServer } from '../../cms/src/testing/mongodb/server.ts';
import { signIn, type CmsClient } from '../lib/cms-client.ts';
import { testSettings, type Settings } from '../lib/settings.ts';
import { startWholePortal, type WholePortal } from '../lib/whole-portal.ts';

type PortalFixtures = {
  /** What the portal runs on; the server of MongoDB's tests keeps its data over a restart. */
  database: 'SQLite' | 'MongoDB';
  /** That server; on SQLite there is none. */
  mongo: Restartable | undefined;
  /** One running portal with the sample content, shared by the tests of a worker. */
  portal: WholePortal;
  /** The administrator, over REST. */
  cms: CmsClient;
};

type Restartable = { url: string; stop: () => Promise<void>; start: () => Promise<void> };

export const test = base.extend<object, PortalFixtures>({
  database: ['SQLite', { scope: 'worker', option: true }],
  mongo: [
    async ({ database }, use) => {
      if (database === 'SQLite') return use(undefined);
      const folder = mkdtempSync(path.join(tmpdir(), 'sxsh-mongo-'));
      const file = path.join(folder, 'mongo.h2');
      let server = await startTestServer({ file });
      const { port } = server;
      await use({
        url: server.url('sxsh'),
        stop: () => server.stop(),
        start: async () => {
          server = await startTestServer({ file, port });
        },
      });
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ mongo }, use) => {
      const portal = await startWholePortal({
        ...testSettings,
        ...(mongo && { databaseUrl: mongo.url }),
      });
      await use(portal);
      await portal.stopAll();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  cms: [
    async ({ portal: { settings } }, use) => {
      await use(
        await signIn(settings, {
          email: settings.adminEmail,
          password: settings.adminPassword ?? '',
        }),
      );
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';

/** Signs somebody in without a form: the administrator, when nobody is named. */
export async function signInByRequest(
  context: BrowserContext,
  { cmsUrl, adminEmail, adminPassword = '' }: Settings,
  who: { email: string; password: string } = { email: adminEmail, password: adminPassword },
): Promise<void> {
  const answer = await context.request.post(`${cmsUrl}/api/users/login`, { data: who });
  expect(answer.ok()).toBe(true);
}

/** Signs the administrator in as a person does, and ends on the dashboard. */
export async function signInOnPage(
  page: Page,
  { cmsUrl, adminEmail, adminPassword = '' }: Settings,
): Promise<void> {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('input[name="email"]').fill(adminEmail);
  await page.locator('input[name="password"]').fill(adminPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(`${cmsUrl}/admin`);
}
