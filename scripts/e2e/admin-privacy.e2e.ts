import { expect, test } from './portal.ts';

test('the admin asks nothing of other sites and runs no script that its policy refuses', async ({
  page,
  portal,
}) => {
  const { cmsUrl, adminEmail, adminPassword = '' } = portal.settings;
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== cmsUrl)
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('input[name="email"]').fill(adminEmail);
  await page.locator('input[name="password"]').fill(adminPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(`${cmsUrl}/admin`);
  await page.goto(`${cmsUrl}/admin/collections/articles/create`);
  await expect(page.locator('#field-title')).toBeVisible();
  await page.goto(`${cmsUrl}/admin/account`);
  await expect(page.locator('input[name="email"]')).toBeVisible();
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});
