import type { Page } from '@playwright/test';
import { articleData } from './content.ts';
import { expect, test } from './portal.ts';
import { answerTo, type, windowOf } from './windows.ts';

/** Types words and lines with the pauses of a person, whether or not a dialog opens meanwhile. */
async function typeOn(page: Page): Promise<void> {
  await page.locator('#field-summary').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' một hai ba bốn năm sáu bảy tám chín mười', { delay: 100 });
}

/** The dialog is there with its focus on no button, and no key that was typed has pressed one. */
async function expectUnpressed(page: Page, name: string, address: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { name })).toBeFocused();
  await page.keyboard.type(' \n ');
  await expect(dialog.getByRole('heading', { name })).toBeFocused();
  expect(page.url()).toBe(address);
}

test('a dialog about a lock that opens while its reader types is pressed by none of the keys', async ({
  browser,
  portal: { settings },
  cms,
}) => {
  const colleague = { email: 'do-minh@example.vn', password: 'mat-khau-thu-nghiem-1' };
  await cms.create('users', { ...colleague, name: 'Đỗ Minh', role: 'reviewer' });
  const { id } = await cms.create('articles', articleData('Bài hai người gõ'), { draft: true });
  const address = `${settings.cmsUrl}/admin/collections/articles/${id}`;
  const minh = await windowOf(browser, settings, colleague);
  const mine = await windowOf(browser, settings);
  for (const page of [mine, minh]) {
    await page.goto(address);
    await expect(page.locator('#field-summary')).toHaveValue(/Tóm tắt/);
  }
  const his = answerTo(minh, 200);
  await type(minh, '#field-summary', ' Chữ của Minh.');
  await his;

  await typeOn(mine);
  await expectUnpressed(mine, 'Đang có người sửa', address);
  // By keyboard to the buttons, the one that takes over last.
  for (const name of ['Quay lại', 'Chỉ xem', 'Nhận sửa']) {
    await mine.keyboard.press('Tab');
    await expect(mine.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await mine.keyboard.press('Enter');
  await expect(mine.getByRole('dialog', { name: 'Đang có người sửa' })).toBeHidden();

  await typeOn(minh);
  await expectUnpressed(minh, 'Người khác đã nhận sửa', address);
  await minh.keyboard.press('Shift+Tab');
  await expect(minh.getByRole('button', { name: 'Chỉ xem', exact: true })).toBeFocused();
  await mine.context().close();
  await minh.context().close();
});
