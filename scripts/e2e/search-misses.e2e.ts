import type { Page } from '@playwright/test';
import { expect, signInOnPage, test } from './portal.ts';

const status = (page: Page) => page.getByRole('status');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trên cổng' });
const isToDesk = (url: string) => new URL(url).pathname.startsWith('/_desk/');

/** What the page tells the desk from now on. */
function told(page: Page): string[] {
  const messages: string[] = [];
  page.on('request', (request) => {
    if (isToDesk(request.url())) messages.push(request.postData() ?? '');
  });
  return messages;
}

async function missing(page: Page, siteUrl: string, words: string): Promise<void> {
  await page.goto(`${siteUrl}/tim-kiem/`);
  await box(page).fill(words);
  await box(page).press('Enter');
  await expect(status(page)).toHaveText(/^(Không có kết quả|Chưa thấy trang nào)/);
}

test.afterAll(async ({ cms }) => {
  await cms.request('POST', '/api/globals/counters', { searchMisses: false });
});

test('what readers miss is told to nobody until an administrator wants it; then editors see it, and nothing of who missed it', async ({
  page,
  context,
  portal,
  cms,
}) => {
  const { siteUrl, cmsUrl } = portal.settings;
  const messages = told(page);
  await missing(page, siteUrl, 'khizophin');
  await page.waitForLoadState('networkidle');
  expect(messages).toEqual([]);

  const on = { searchMisses: true };
  expect((await cms.request('POST', '/api/globals/counters', on)).ok).toBe(true);
  await expect
    .poll(async () => (await fetch(`${siteUrl}/search/labels.json`)).text(), { timeout: 20_000 })
    .toContain('"countsMisses":true');

  await context.addCookies([{ name: 'cua-doc-gia', value: 'x', url: siteUrl }]);
  for (let time = 1; time <= 3; time += 1) {
    const answer = page.waitForResponse((response) => isToDesk(response.url()));
    await missing(page, siteUrl, '  Khizophin ');
    const response = await answer;
    expect(response.status()).toBe(204);
    expect(await response.request().headerValue('cookie')).toBeNull();
    expect(await response.request().headerValue('referer')).toBeNull();
  }
  expect(messages).toEqual(Array(3).fill('{"q":"khizophin","language":"vi"}'));

  // The same words again, a narrowed search, a found one, and a person's number: nothing is told.
  await box(page).fill('KHIZOPHIN');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('KHIZOPHIN');
  await box(page).fill('khizophin 0912 345 678');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('0912');
  await box(page).fill('tiết kiệm điện');
  await box(page).press('Enter');
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “tiết kiệm điện”/);
  await page.goto(`${siteUrl}/tim-kiem/?q=zuphinol&nam=2020`);
  await expect(status(page)).toHaveText(/^Không có kết quả/);
  await page.waitForLoadState('networkidle');
  expect(messages).toHaveLength(3);

  await signInOnPage(page, portal.settings);
  await page.goto(`${cmsUrl}/admin/collections/search-misses`);
  const row = page.getByRole('row').filter({ hasText: 'khizophin' });
  await expect(row).toContainText('3');
  await expect(row).toContainText(/\d\d\/\d{4}/);
});

test('a reader whose browser asks not to be tracked tells nothing', async ({ browser, portal }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  const page = await context.newPage();
  const messages = told(page);
  const read = page.waitForResponse(/search\/labels\.json$/);
  await missing(page, portal.settings.siteUrl, 'khizophin');
  expect(await (await read).text()).toContain('"countsMisses":true');
  await page.waitForLoadState('networkidle');
  expect(messages).toEqual([]);
  await context.close();
});

test('with the CMS down the search page answers as ever', async ({ page, portal }) => {
  await portal.stop('cms');
  try {
    const answer = page.waitForResponse((response) => isToDesk(response.url()));
    await missing(page, portal.settings.siteUrl, 'zuphinol');
    expect((await answer).status()).toBe(503);
    await expect(status(page)).toHaveText(/zuphinol/);
  } finally {
    await portal.start('cms');
  }
});
