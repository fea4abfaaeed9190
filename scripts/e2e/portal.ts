import { test as base, type Page } from '@playwright/test';
import { signIn, type CmsClient } from '../lib/cms-client.ts';
import { testSettings, type Settings } from '../lib/settings.ts';
import { startWholePortal, type WholePortal } from '../lib/whole-portal.ts';

type PortalFixtures = {
  /** One running portal with the sample content, shared by the tests of a worker. */
  portal: WholePortal;
  /** The administrator, over REST. */
  cms: CmsClient;
};

export const test = base.extend<object, PortalFixtures>({
  portal: [
    async ({}, use) => {
      const portal = await startWholePortal(testSettings);
      await use(portal);
      await portal.stopAll();
    },
    { scope: 'worker', timeout: 180_000 },
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
