import { expect, signInOnPage, test } from './portal.ts';

test('the admin asks nothing of other sites and runs no script that its policy refuses', async ({
  page,
  portal,
}) => {
  const { cmsUrl } = portal.settings;
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== cmsUrl)
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await signInOnPage(page, portal.settings);
  await page.goto(`${cmsUrl}/admin/collections/articles/create`);
  await expect(page.locator('#field-title')).toBeVisible();
  await page.goto(`${cmsUrl}/admin/account`);
  await expect(page.locator('input[name="email"]')).toBeVisible();
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});
