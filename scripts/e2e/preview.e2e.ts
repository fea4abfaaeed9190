import type { Page } from '@playwright/test';
import { expect, signInByRequest, test } from './portal.ts';

/** An editor waits for it; a save by itself comes two seconds after the last letter. */
const soon = { timeout: 15_000 };

/** The draft's page in a frame page. A newer one stands first until it has loaded; the last one is read. */
const shownIn = (frame: Pick<Page, 'locator'>) => frame.locator('iframe').last().contentFrame();

test('what is typed shows in the pane, and by a signed link to somebody without an account', async ({
  page,
  browser,
  portal,
}) => {
  const { settings } = portal;
  await page.setViewportSize({ width: 1600, height: 900 });
  await signInByRequest(page.context(), settings);
  await page.goto(`${settings.cmsUrl}/admin/collections/articles/create`);
  await page.waitForURL(/articles\/[0-9a-f-]{36}$/);
  const title = page.locator('#field-title');
  await title.fill('Bản nháp đầu tiên');
  await page.getByRole('button', { name: 'Xem trước' }).first().click();
  const pane = shownIn(page.frameLocator('#live-preview-iframe'));
  const heading = pane.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Bản nháp đầu tiên', soon);

  await title.fill('Bản nháp <script>alert(1)</script>');
  await expect(heading).toHaveText('Bản nháp <script>alert(1)</script>', soon);
  await expect(pane.getByText('Bản xem trước – chưa công bố')).toBeVisible();
  // Its scripts run without the CMS's origin; the site's own style comes from the CMS's address.
  const inside = await pane.locator('body').evaluate(async (body) => ({
    origin: self.origin,
    fonts: (await document.fonts.ready).status,
    family: getComputedStyle(body).fontFamily,
  }));
  expect(inside).toMatchObject({ origin: 'null', fonts: 'loaded' });
  expect(inside.family).toContain('Be Vietnam Pro');

  await page.getByRole('button', { name: 'Sao chép đường dẫn xem trước' }).click();
  const link = await page.getByLabel('Đường dẫn xem trước', { exact: true }).inputValue();
  const stranger = await browser.newContext();
  const seen = await stranger.newPage();
  await seen.goto(link);
  await expect(shownIn(seen).getByRole('heading', { level: 1 })).toContainText('Bản nháp', soon);
  await expect(shownIn(seen).getByText('Bản xem trước – chưa công bố')).toBeVisible();
  await seen.goto(link.split('?')[0] ?? '');
  await expect(seen.getByText('Bạn cần đăng nhập')).toBeVisible();
  await stranger.close();

  await portal.stop('publisher');
  try {
    await title.fill('Viết tiếp khi bộ xuất bản nghỉ');
    await expect(pane.getByText('Bộ xuất bản chưa trả lời')).toBeVisible(soon);
    await expect(pane.getByText('Nội dung vẫn được lưu')).toBeVisible();
  } finally {
    await portal.start('publisher');
  }
  await expect(heading).toHaveText('Viết tiếp khi bộ xuất bản nghỉ', { timeout: 30_000 });
});
