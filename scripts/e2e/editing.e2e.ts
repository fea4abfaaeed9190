import type { Page } from '@playwright/test';
import { expect, signInByRequest, test } from './portal.ts';
import { articleData } from './content.ts';

test.describe('the admin', () => {
  test.beforeEach(({ context, portal }) => signInByRequest(context, portal.settings));

  const openNew = async (page: Page, cmsUrl: string) => {
    await page.goto(`${cmsUrl}/admin/collections/articles/create`);
    await page.waitForURL(/articles\/[0-9a-f-]{36}$/);
  };

  test('a refused publish marks the fields with the reason, on a telephone too, and keeps what was typed', async ({
    page,
    portal: { settings },
    cms,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openNew(page, settings.cmsUrl);
    const formChecked = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url() === page.url(),
    );
    await page.locator('#field-title').fill('Bài còn thiếu nội dung');
    await formChecked;
    const draftSaved = page.waitForResponse(
      (answer) => answer.url().includes('autosave=true') && answer.ok(),
    );
    // At once, before the form saves by itself.
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(page.locator('.rich-text-lexical').getByText('Mục này cần điền.')).toBeVisible();
    await draftSaved;
    const kept = await cms.request(
      'GET',
      `/api${new URL(page.url()).pathname.replace('/admin/collections', '')}?draft=true`,
    );
    expect(await kept.json()).toMatchObject({ title: 'Bài còn thiếu nội dung' });
    await page.reload();
    await expect(page.locator('#field-title')).toHaveValue('Bài còn thiếu nội dung');
  });

  test('a refused publish does not settle the address: it follows the title until the first that succeeds', async ({
    page,
    portal: { settings },
  }) => {
    const drafted = () =>
      page.waitForResponse((answer) => answer.url().includes('autosave=true') && answer.ok());
    await openNew(page, settings.cmsUrl);
    const first = drafted();
    await page.locator('#field-title').fill('896 thử nhầm');
    await first;
    const kept = drafted();
    await page.locator('#field-title').fill('Tên đúng sau khi đăng trượt');
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(page.locator('.rich-text-lexical').getByText('Mục này cần điền.')).toBeVisible();
    await kept;
    await page.locator('#field-summary').fill('Bài thử đường dẫn.');
    await page.locator('.rich-text-lexical [contenteditable="true"]').first().click();
    const written = drafted();
    await page.keyboard.type('Nội dung đã đủ.');
    await written;
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(page.getByText(/Đã lên trang lúc/)).toBeVisible({ timeout: 15_000 });
    await page.goto(`${settings.siteUrl}/tin-tuc/ten-dung-sau-khi-dang-truot/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tên đúng sau khi đăng trượt');
  });

  test('a colleague who opens what somebody is writing is told so', async ({
    page,
    portal: { settings },
    cms,
    browser,
  }) => {
    const colleague = { email: 'nguoi-duyet@example.vn', password: 'mat-khau-thu-nghiem-1' };
    await cms.create('users', { ...colleague, name: 'Người duyệt', role: 'reviewer' });
    await openNew(page, settings.cmsUrl);
    await page.locator('#field-title').fill('Đang viết dở');
    // Payload drops the lock at the autosave; it is taken again.
    await page.waitForResponse((answer) => answer.url().includes('autosave=true') && answer.ok());
    const context = await browser.newContext();
    await signInByRequest(context, settings, colleague);
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.getByRole('button', { name: 'Chỉ xem' })).toBeVisible();
    await context.close();
  });

  test('the list tells what readers see, and whether there are edits they do not', async ({
    page,
    portal: { settings },
    cms,
  }) => {
    const shown = await cms.create('articles', {
      ...articleData('Bài đang hiển thị'),
      _status: 'published',
    });
    await cms.update('articles', shown.id, { title: 'Bài có bản sửa' }, { draft: true });
    await page.goto(`${settings.cmsUrl}/admin/collections/articles`);
    const row = page.getByRole('row').filter({ hasText: 'Bài có bản sửa' });
    await expect(row.getByText('Đang hiển thị')).toBeVisible();
    await expect(row.getByText('Có bản sửa chưa đăng')).toBeVisible();
  });

  test('who goes back to the published version has it in the form again, and the edits are gone', async ({
    page,
    portal: { settings },
    cms,
  }) => {
    const { id } = await cms.create('articles', {
      ...articleData('Bài quay về'),
      _status: 'published',
    });
    await cms.update('articles', id, { title: 'Sửa rồi thôi' }, { draft: true });
    await page.goto(`${settings.cmsUrl}/admin/collections/articles/${id}`);
    await expect(page.locator('.status')).toContainText('Đã đăng, có bản sửa chưa đăng');
    await page.getByRole('button', { name: 'Quay về bản đang đăng' }).click();
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(page.locator('#field-title')).toHaveValue('Bài quay về', { timeout: 15_000 });
    await expect(page.locator('.status')).toHaveText('Trạng thái: Đã đăng');
    const saved = page.waitForResponse(
      (answer) => answer.url().includes('autosave=true') && answer.request().method() === 'PATCH',
    );
    await page.locator('#field-title').fill('Bài quay về, sửa lại');
    expect((await saved).status()).toBe(200);
  });

  test('a new document left without a word is not in the list; with a word it is', async ({
    page,
    portal: { settings },
  }) => {
    await openNew(page, settings.cmsUrl);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const link = page.locator(`table a[href$="${id}"]`);
    await page.goto(`${settings.cmsUrl}/admin/collections/articles`);
    await expect(page.locator('table tbody tr').first()).toBeVisible();
    await expect(link).toHaveCount(0);
    await page.goBack();
    const saved = page.waitForResponse(
      (answer) => answer.url().includes('autosave=true') && answer.ok(),
    );
    await page.locator('#field-summary').fill('Chỉ một câu tóm tắt.');
    await saved;
    await page.goto(`${settings.cmsUrl}/admin/collections/articles`);
    await expect(link).not.toHaveCount(0);
  });

  test('the hours that the server writes are those of Viet Nam', async ({
    page,
    portal: { settings },
    cms,
  }) => {
    const { id } = await cms.create('articles', {
      ...articleData('Bài xem phiên bản'),
      _status: 'published',
    });
    await page.goto(`${settings.cmsUrl}/admin/collections/articles/${id}/versions`);
    await page.locator('table tbody a').first().click();
    const hour = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      hour: '2-digit',
      hourCycle: 'h23',
    }).format();
    await expect(page.locator('.step-nav')).toContainText(
      new RegExp(`\\d\\d/\\d\\d/\\d{4} ${hour}:\\d\\d`),
    );
  });

  test('an open form asks once for its status, though two panels show it', async ({
    page,
    portal: { settings },
    cms,
  }) => {
    const { id } = await cms.create('articles', articleData('Bài hỏi một lần'), { draft: true });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/publishing/status?')) asked.push(request.url());
    });
    await page.goto(`${settings.cmsUrl}/admin/collections/articles/${id}`);
    await expect(page.getByText('Chưa công khai', { exact: true })).toBeVisible();
    await page.waitForTimeout(3000);
    expect(asked).toHaveLength(1);
  });

  test('buttons that would only be refused are not offered', async ({
    page,
    portal: { settings },
  }) => {
    await page.goto(`${settings.cmsUrl}/admin/collections/articles`);
    await page.locator('table tbody input[type="checkbox"]:enabled').first().check({ force: true });
    await expect(page.getByRole('button', { name: 'Xóa', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ẩn tài liệu' })).toBeHidden();
  });
});
