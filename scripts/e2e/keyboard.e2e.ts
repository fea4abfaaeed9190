import type { Page } from '@playwright/test';
import { expect, test } from './portal.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    return (label ? element.labels?.[0]?.firstChild?.textContent : element?.textContent)?.trim();
  });

test('the first stop of the keyboard leads past the menu', async ({ page, portal }) => {
  await page.goto(`${portal.settings.siteUrl}/tin-tuc/`);
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Đến nội dung chính' });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Trang chủ');
});

test('a search by keyboard says what was found and leaves the focus where it was', async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.settings.siteUrl}/tim-kiem/`);
  const box = page.getByRole('searchbox', { name: 'Tìm trên cổng' });
  const status = page.getByRole('status');
  await box.fill('nuoc');
  await box.press('Enter');
  await expect(status).toHaveText(/^\d+ kết quả cho “nuoc”, đang hiện 10$/);
  await expect(box).toBeFocused();

  await box.press('ArrowDown');
  const first = page.locator('.search-results h2 a').first();
  await expect(first).toBeFocused();
  await first.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();

  const kind = page.getByRole('combobox', { name: 'Loại', exact: true });
  await kind.focus();
  await kind.selectOption({ index: 1 });
  await expect(page).toHaveURL(/loai=/);
  await expect(status).toHaveText(/^\d+ kết quả cho “nuoc”/);
  await expect(kind).toBeFocused();

  await page.getByRole('button', { name: 'Bỏ bộ lọc' }).press('Enter');
  await expect(page).not.toHaveURL(/loai=/);
  await expect(kind).toBeFocused();

  await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
  await expect(status).toHaveText(/đang hiện 20$/);

  await box.fill('xyzzqq');
  await box.press('Enter');
  await expect(status).toHaveText(/^Không có kết quả cho “xyzzqq”/);
  await expect(kind).toBeHidden();

  // The input method was off.
  await box.fill('nuwowcs thair');
  await box.press('Enter');
  await expect(status).toContainText('Có phải bạn muốn tìm: nước thải?');
  await page.getByRole('link', { name: 'nước thải', exact: true }).press('Enter');
  await expect(status).toHaveText(/^\d+ kết quả cho “nước thải”/);
});

test('a hosted film asks its host for nothing until it is played', async ({
  page,
  portal,
  cms,
}) => {
  const asked: string[] = [];
  const host = 'https://www.youtube-nocookie.com/';
  await page.route(
    (url) => !url.href.startsWith(portal.settings.siteUrl),
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>Trình phát</title>' });
    },
  );
  const film = await cms.create('videos', {
    language: 'vi',
    title: 'Kiểm toán năng lượng trong một buổi sáng',
    summary: 'Đi cùng nhóm kiểm toán một vòng xưởng.',
    link: 'https://www.youtube.com/watch?v=abcdefghijk',
    transcript: 'Sáng sớm, xưởng chưa chạy máy.',
    _status: 'published',
  });
  const address = `${portal.settings.siteUrl}/video/${film.slug}/`;
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(200);
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'Xem video' }).press('Enter');
  await expect(page.locator('iframe')).toHaveAttribute('title', film.title as string);
  await expect.poll(() => asked.filter((url) => url.startsWith(host))).toHaveLength(1);
  expect(asked.filter((url) => !url.startsWith(host))).toEqual([]);
});
