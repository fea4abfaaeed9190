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

test('what is said in a film leads to its moment, where the player begins', async ({
  page,
  portal,
}) => {
  await page.goto(searchPage(portal.settings.siteUrl, 'hỏi người bán có nhận lại bao bì'));
  const result = page.locator('.search-results > li').first();
  await expect(result.getByRole('heading')).toHaveText('Mang giỏ đi chợ');
  const moment = result.getByRole('link', { name: 'Xem từ 00:06' });
  await expect(moment).toHaveAttribute('href', '/video/gio-di-cho/#t=6');
  await moment.press('Enter');
  const line = page.locator('[id="t=6"]');
  await expect(line).toHaveText('Hỏi người bán: có nhận lại bao bì?');
  await expect(line).toBeInViewport();
  expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);
  const video = page.locator('.player video');
  const time = () => video.evaluate((film: HTMLVideoElement) => film.currentTime);
  await video.evaluate((film: HTMLVideoElement) => {
    film.muted = true;
    return film.play();
  });
  await expect.poll(time).toBeGreaterThan(6);
  expect(await time()).toBeLessThan(12);
  // Another line, while it plays.
  await page.getByRole('link', { name: 'Xem từ 00:12' }).press('Enter');
  await expect.poll(time).toBeGreaterThanOrEqual(12);
  await expect(video).toBeInViewport();
});

test('a hosted film begins at the moment that the address names, once it is played', async ({
  page,
  portal,
  cms,
}) => {
  const asked: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(portal.settings.siteUrl),
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>Trình phát</title>' });
    },
  );
  for (const [link, player] of [
    ['https://youtu.be/abcdefghijk', /youtube-nocookie\.com\/embed\/abcdefghijk\?.*start=83$/],
    ['https://vimeo.com/123456', /player\.vimeo\.com\/video\/123456\?.*#t=83s$/],
  ] as const) {
    asked.length = 0;
    const film = await cms.create('videos', {
      language: 'vi',
      title: `Vận hành lò hơi ${link.length}`,
      link,
      transcript: '0:05 Mở van cấp nước.\n1:23 Xả đáy zirconi.',
      _status: 'published',
    });
    const address = `${portal.settings.siteUrl}/video/${film.slug}/`;
    await expect.poll(async () => (await page.request.get(address)).status()).toBe(200);
    await page.goto(`${address}#t=83`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Xem từ 01:23' }).press('Enter');
    expect(asked).toEqual([]);
    await expect(page.getByRole('link', { name: 'Xem video' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('iframe')).toHaveAttribute('src', player);
  }
  await expect(async () => {
    await page.goto(searchPage(portal.settings.siteUrl, 'xả đáy zirconi'));
    const links = page.getByRole('link', { name: 'Xem từ 01:23' });
    await expect(links).toHaveCount(2, { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the moment of a film is its line of the transcript', async ({ page, portal }) => {
    await page.goto(`${portal.settings.siteUrl}/video/gio-di-cho/#t=12`);
    await expect(page.locator(':target')).toHaveText('Chuyện nhỏ, cả xóm cùng làm');
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('what is said in a script leads to its passage', async ({ page, portal }) => {
  await page.goto(searchPage(portal.settings.siteUrl, 'rắc cát hoặc mùn hút thấm'));
  await page.getByRole('link', { name: 'Đến đoạn này' }).first().click();
  await expect(page).toHaveURL(/\/kich-ban\/bai-phat-thanh-kho-hoa-chat\/#doan-9$/);
  const passage = page.locator(':target');
  await expect(passage).toContainText('rắc cát hoặc mùn hút thấm');
  await expect(passage).toBeInViewport();
});

test('results show the smallest picture there is, and none that is lost', async ({
  page,
  portal,
}) => {
  await page.goto(searchPage(portal.settings.siteUrl, 'nước'));
  const pictures = page.locator('.search-results img');
  await expect(pictures.first()).toHaveAttribute('width', '320');
  await expect(pictures.first()).toHaveAttribute('alt', '');
  await expect
    .poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(320);
  await page.route('**/media/**', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(status(page)).toHaveText(/^\d+ kết quả cho “nước”/);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(pictures).toHaveCount(0);
});

test('a search page without a query tells what there is, from one small file', async ({
  page,
  portal,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${portal.settings.siteUrl}/tim-kiem/`);
  const totals = page.locator('.search-totals');
  await expect(totals).toHaveText(/^Trong kho có [\d.]+ tài liệu:/);
  expect(asked.filter((path) => /\/(?:pagefind|search)\//.test(path))).toEqual([
    '/search/totals.json',
  ]);
  const numbers = (await totals.getByRole('listitem').allTextContents()).map((text) =>
    Number(text.replace(/\D/g, '')),
  );
  const sum = numbers.reduce((before, one) => before + one, 0);
  await expect(totals).toContainText(`${sum.toLocaleString('vi')} tài liệu`);
  await totals.getByRole('link', { name: /bài viết$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin tức');
  await page.goto(`${portal.settings.siteUrl}/en/search/`);
  await expect(totals).toHaveText(/^There (?:are|is) \d+ documents?:/);
});

test('the key / leads to the search box until it is switched off', async ({ page, portal }) => {
  const { siteUrl } = portal.settings;
  await page.goto(`${siteUrl}/tin-tuc/`);
  const box = page.getByRole('searchbox').first();
  await page.keyboard.press('Control+/');
  await expect(box).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(box).toHaveValue('1/2');

  await page.goto(`${siteUrl}/tim-kiem/`);
  const control = page.getByRole('checkbox', { name: 'Phím / đưa tới ô tìm kiếm' });
  await expect(control).toBeChecked();
  await control.uncheck();
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
  await page.goto(`${siteUrl}/tin-tuc/`);
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();

  await page.goto(`${siteUrl}/tim-kiem/`);
  await expect(control).not.toBeChecked();
  await control.check();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
});
