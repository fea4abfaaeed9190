import type { Page } from '@playwright/test';
import { expect, test } from './portal.ts';

const status = (page: Page) => page.getByRole('status');
const searchPage = (siteUrl: string, q: string, more = '') =>
  `${siteUrl}/tim-kiem/?q=${encodeURIComponent(q)}${more}`;

test('a narrowed search has an address that can be shared, and Back undoes each step', async ({
  page,
  portal,
}) => {
  const { siteUrl } = portal.settings;
  await page.goto(searchPage(siteUrl, 'nước'));
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “nước”/);
  const all = await status(page).textContent();
  await page.getByRole('combobox', { name: 'Loại', exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/loai=/);
  await page.getByRole('combobox', { name: 'Sắp xếp' }).selectOption('Mới nhất trước');
  await expect(page).toHaveURL(/sap-xep=ngay/);
  await expect(status(page)).not.toHaveText(all ?? '');
  const narrowed = await status(page).textContent();
  const address = page.url();
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/loai=/);
  await expect(status(page)).toHaveText(all ?? '');
  await page.goto(address);
  await expect(status(page)).toHaveText(narrowed ?? '');
});

test('topics are filtered by their names, and what was narrowed by is called by them', async ({
  page,
  portal,
}) => {
  await page.goto(searchPage(portal.settings.siteUrl, 'nước'));
  const topic = page.getByRole('combobox', { name: 'Chủ đề' });
  await expect(topic.getByRole('option').nth(1)).toHaveText(/^\p{Lu}[\p{L} ,–-]+ \(\d+\)$/u);
});

test('a word that the agency adds finds what is called otherwise', async ({
  page,
  portal,
  cms,
}) => {
  const { siteUrl } = portal.settings;
  await page.goto(searchPage(siteUrl, 'xylophon'));
  await expect(status(page)).toHaveText(/^Không có kết quả/);
  const groups = [{ wordings: 'xylophon; nước ngưng' }];
  expect((await cms.request('POST', '/api/globals/search-words', { groups })).ok).toBe(true);
  await expect(async () => {
    await page.reload();
    await expect(status(page)).toHaveText(/^\d+ kết quả cho “xylophon”/, { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('listitem').filter({ hasText: 'nước ngưng' }).first()).toBeVisible();
});

test('the program is fetched once, from the moment the box has the focus, and the policy holds', async ({
  page,
  portal,
}) => {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(`${portal.settings.siteUrl}/tim-kiem/`);
  const box = page.getByRole('searchbox', { name: 'Tìm trên cổng' });
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await box.focus();
  await expect.poll(() => asked.filter((path) => path.endsWith('.pf_meta'))).not.toEqual([]);
  await box.fill('tiết kiệm');
  await box.press('Enter');
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “tiết kiệm”/);
  for (const file of [/\/pagefind\.js$/, /\/wasm\./, /search\/manifest\.json$/])
    expect(asked.filter((path) => file.test(path))).toHaveLength(1);
  expect(asked.filter((path) => path.includes('pagefind-entry'))).toEqual([]);
  expect(refused).toEqual([]);
});

test('an index that cannot be loaded is said so, and can be tried again', async ({
  page,
  portal,
}) => {
  await page.route('**/search/manifest.json', (route) => route.abort());
  await page.goto(searchPage(portal.settings.siteUrl, 'nước'));
  await expect(status(page)).toHaveText(/^Chưa tìm được/);
  await page.unroute('**/search/manifest.json');
  await page.getByRole('button', { name: 'Thử lại' }).press('Enter');
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “nước”/);
});

test('what has only some of the words stands apart', async ({ page, portal }) => {
  await page.goto(searchPage(portal.settings.siteUrl, 'nước ngưng xyzzqq'));
  await expect(status(page)).toHaveText(/^Chưa thấy trang nào có đủ “nước ngưng xyzzqq”/);
  await expect(page.locator('.search-results > li').first()).toBeVisible();
});

test('who kept the page open while the index was replaced searches the new one', async ({
  page,
  portal,
}) => {
  await page.goto(searchPage(portal.settings.siteUrl, 'nước'));
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “nước”/);
  let missing = 0;
  await page.route('**/*.pf_index', async (route) => {
    missing += 1;
    if (missing > 2) await route.fallback();
    else await route.fulfill({ status: 404 });
  });
  const box = page.getByRole('searchbox', { name: 'Tìm trên cổng' });
  await box.fill('tiết kiệm điện');
  await box.press('Enter');
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “tiết kiệm điện”/);
  expect(missing).toBeGreaterThan(2);
});
