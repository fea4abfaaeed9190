import type { Page } from '@playwright/test';
import { askPublisher } from '../lib/ask-publisher.ts';
import { articleData } from './content.ts';
import { expect, signInByRequest, test } from './portal.ts';

const progress = /Đang dựng lại [\d.]+ trong [\d.]+ trang/;

/** Has the page ask at once, as it does when its tab comes back into sight. */
const look = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** Does something again and again, so that its work does not end, until it is seen. */
async function untilSeen(work: () => Promise<unknown>, see: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await work();
    await see();
  }).toPass({ timeout: 30_000, intervals: [50] });
}

test.describe('pages that are rendered again in the background', () => {
  test.beforeEach(({ context, portal }) => signInByRequest(context, portal.settings));

  test('are told of on the dashboard while a new site build goes out, until it is done', async ({
    page,
    portal: { settings, secrets, settled },
  }) => {
    const panel = page.getByRole('region', { name: 'Tình trạng cổng' });
    await page.goto(`${settings.cmsUrl}/admin`);
    await expect(panel).toBeVisible();
    await expect(panel.getByText(progress)).toBeHidden();
    await untilSeen(
      () => askPublisher(settings, secrets, 'POST /rebuild'),
      async () => {
        await look(page);
        await expect(panel.getByText(progress)).toBeVisible({ timeout: 300 });
      },
    );
    await expect(panel.getByText(progress)).toBeHidden({ timeout: 60_000 });
    await settled();
  });

  test('are told of beside a menu that changed, without a reload, until they are done', async ({
    page,
    portal: { settings, settled },
    cms,
  }) => {
    // More than the few hundred pages that go out at once.
    for (let number = 1; number <= 300; number += 5)
      await Promise.all(
        [0, 1, 2, 3, 4].map((more) =>
          cms.create('articles', {
            ...articleData(`Bài cho trình đơn ${number + more}`),
            _status: 'published',
          }),
        ),
      );
    await settled();
    await page.goto(`${settings.cmsUrl}/admin/globals/navigation`);
    await expect(page.getByText('Lưu là lên cổng ngay.')).toBeVisible();
    const kept = await cms.request('GET', '/api/globals/navigation?depth=0');
    const { header } = (await kept.json()) as { header: object[] };
    const own = page.getByRole('region', { name: 'Các trang dùng mục này' });
    let count = 0;
    await untilSeen(
      async () => {
        const entry = { label: `Mục thử ${(count += 1)}`, url: 'https://example.vn' };
        const saved = await cms.request('POST', '/api/globals/navigation', {
          header: [...header, entry],
        });
        expect(saved.ok).toBe(true);
      },
      async () => {
        await look(page);
        await expect(own).toContainText(progress, { timeout: 300 });
      },
    );
    await expect(own).toContainText('đã được dựng lại xong', { timeout: 60_000 });
    expect((await cms.request('POST', '/api/globals/navigation', { header })).ok).toBe(true);
    await settled();
  });
});
