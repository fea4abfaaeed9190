import { isLive } from '../lib/live.ts';
import { articleData } from './content.ts';
import { expect, signInByRequest, test } from './portal.ts';

/** `02/12/2026 08:00`, as the form shows and takes it: Vietnamese time. */
const typed = (instant: number) => {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return clock.format(instant).replace(',', '');
};

/** The second minute from now: there is time to fill in the form. */
const soon = () => Math.floor(Date.now() / 60_000 + 1.6) * 60_000;

// The editor travels: the form still speaks of the time in Viet Nam.
test.use({ timezoneId: 'America/Los_Angeles' });

test.describe('a publish at a minute to come', () => {
  test.beforeEach(({ context, portal }) => signInByRequest(context, portal.settings));

  test('is arranged in the document, which is read-only until then, and is live within seconds of its minute', async ({
    page,
    portal: { settings },
    cms,
  }) => {
    test.setTimeout(200_000);
    const { id } = await cms.create('articles', articleData('Bài hẹn giờ đăng'), { draft: true });
    const address = `${settings.cmsUrl}/admin/collections/articles/${id}`;
    await page.goto(address);
    const arrange = async (at: number) => {
      await page.locator('.doc-controls__popup button').first().click();
      await page.getByRole('button', { name: 'Hẹn giờ đăng…' }).click();
      await page.getByLabel('Ngày và giờ (giờ Việt Nam)').fill(typed(at));
      await page.getByLabel('Ngày và giờ (giờ Việt Nam)').press('Tab');
      await expect(page.getByText(`(giờ Việt Nam)`)).toBeVisible();
      await page.getByRole('button', { name: 'Hẹn giờ', exact: true }).click();
    };
    const [day, hour] = typed(soon() + 86_400_000).split(' ');
    await arrange(soon() + 86_400_000);
    await expect(
      page.getByText(new RegExp(`Hẹn đăng lúc ${hour} ngày ${day}, người hẹn: `)),
    ).toBeVisible();
    await expect(page.locator('#field-title')).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Đăng', exact: true })).toHaveCount(0);

    await page.goto(`${settings.cmsUrl}/admin`);
    await expect(page.locator('section', { hasText: 'Đang hẹn giờ' })).toContainText(
      'Bài hẹn giờ đăng',
    );
    await page.getByRole('link', { name: 'Bài hẹn giờ đăng' }).first().click();
    await page.getByRole('button', { name: 'Hủy lịch để sửa' }).click();
    await expect(page.locator('#field-title')).toBeEnabled();
    const saved = page.waitForResponse((answer) => answer.url().includes('autosave=true'));
    await page.locator('#field-summary').fill('Sửa lại trước khi hẹn.');
    expect((await saved).ok()).toBe(true);

    const at = soon();
    await arrange(at);
    await expect(page.locator('#field-title')).toBeDisabled();
    const url = `${settings.siteUrl}/tin-tuc/bai-hen-gio-dang/`;
    while (Date.now() < at) {
      expect(await isLive(url, 'Bài hẹn giờ đăng')).toBe(false);
      await page.waitForTimeout(1000);
    }
    await expect
      .poll(() => isLive(url, 'Sửa lại trước khi hẹn.'), { timeout: 15_000, intervals: [200] })
      .toBe(true);
    expect(Date.now() - at).toBeLessThan(5000);
    // The open form follows by itself.
    await expect(page.locator('#field-title')).toBeEnabled({ timeout: 20_000 });
    await expect(page.getByText(/Đã lên trang lúc/)).toBeVisible({ timeout: 15_000 });
  });
});
