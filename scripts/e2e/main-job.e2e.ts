import path from 'node:path';
import { expect, signInOnPage, test } from './portal.ts';
import { samplePicture } from './content.ts';

const title = 'Tiết kiệm nước ở xưởng dệt nhuộm Long Thành';

test('an editor writes an article with a picture, publishes it, and readers find it everywhere', async ({
  page,
  portal,
}) => {
  const { cmsUrl, siteUrl } = portal.settings;
  await signInOnPage(page, portal.settings);

  await page.goto(`${cmsUrl}/admin/collections/articles/create`);
  await page.locator('#field-title').fill(title);
  await page
    .locator('#field-summary')
    .fill('Một xưởng giảm gần một phần ba lượng nước giặt nhờ đo và thu hồi.');
  await page.locator('.rich-text-lexical [contenteditable="true"]').first().click();
  await page.keyboard.type('Xưởng lắp đồng hồ đo ở từng công đoạn rồi thu hồi nước giặt cuối.');

  await page
    .locator('#field-leadPicture')
    .getByRole('button', { name: /Tạo|mới/ })
    .first()
    .click();
  const drawer = page.locator('.drawer--is-open, [class*="drawer"][class*="is-open"]').last();
  await drawer
    .locator('input[type="file"]')
    .first()
    .setInputFiles(path.join(samplePicture, 'textile.jpg'));
  await drawer.locator('#field-alt').fill('Công nhân kiểm tra bể giặt vải');
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(drawer).toBeHidden();

  await page.getByRole('button', { name: 'Phân loại', exact: true }).click();
  await page.locator('#field-topics').click();
  await page.keyboard.type('nước');
  await page.locator('.rs__option').first().click();

  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await expect(page.getByText(/Đã lên trang lúc/)).toBeVisible({ timeout: 15_000 });

  const address = `${siteUrl}/tin-tuc/tiet-kiem-nuoc-o-xuong-det-nhuom-long-thanh/`;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const picture = page.getByRole('img', { name: 'Công nhân kiểm tra bể giặt vải' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    300,
  );

  const topic = await page.locator('main a[href*="/chu-de/"]').first().getAttribute('href');
  for (const listing of [siteUrl, `${siteUrl}/tin-tuc/`, new URL(topic!, siteUrl).href]) {
    await page.goto(listing);
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
  }
  const feed = await (await page.request.get(`${siteUrl}/tin-tuc/rss.xml`)).text();
  expect(feed).toContain(title);
  const sitemaps = [
    ...(await (await page.request.get(`${siteUrl}/sitemap.xml`)).text()).matchAll(
      /<loc>([^<]+)<\/loc>/g,
    ),
  ];
  const pages = await Promise.all(
    sitemaps.map(async ([, url]) => (await page.request.get(url!)).text()),
  );
  expect(pages.join('')).toContain(address);

  for (const query of ['tiết kiệm nước dệt nhuộm', 'tiet kiem nuoc det nhuom', 'xuong det nhuom']) {
    await expect(async () => {
      await page.goto(`${siteUrl}/tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 20_000 });
  }
});

test('search finds words with đ when they are typed with d', async ({ page, portal }) => {
  const { siteUrl } = portal.settings;
  await page.goto(`${siteUrl}/tim-kiem/?q=dong+nai`);
  const results = page.locator('main').getByRole('listitem');
  await expect(results.first()).toBeVisible();
  await expect(
    page
      .locator('main mark')
      .filter({ hasText: /[Đđ]ồng/ })
      .first(),
  ).toBeVisible();
});
