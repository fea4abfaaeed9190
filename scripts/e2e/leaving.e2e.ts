import type { Page } from '@playwright/test';
import { articleData } from './content.ts';
import { expect, signInByRequest, test } from './portal.ts';

const soon = { timeout: 15_000 };

/** What a reader without a browser's memory is answered. */
const answerAt = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' });
  return {
    status: response.status,
    location: response.headers.get('location'),
    text: await response.text(),
  };
};

/** Opens the three-dot menu of the open document and chooses from it. */
async function fromMenu(page: Page, label: string): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click();
  await page.getByRole('button', { name: label, exact: true }).click();
}

/** “Gỡ khỏi cổng…” by hand. */
async function takeDown(page: Page, kind: RegExp, reason: string, target?: string): Promise<void> {
  await fromMenu(page, 'Gỡ khỏi cổng…');
  const form = page.locator('.take-down');
  await form.getByRole('radio', { name: kind }).check();
  await form.getByLabel(/^Lý do/).fill(reason);
  if (target) await form.getByLabel(/^Địa chỉ chuyển tới/).fill(target);
  await form.getByRole('button', { name: 'Gỡ khỏi cổng' }).click();
  await expect(form).toBeHidden();
}

test.beforeEach(({ context, portal }) => signInByRequest(context, portal.settings));

test.describe('taking down', () => {
  test('a withdrawn article keeps its page with a notice, and leaves the lists', async ({
    page,
    portal: { settings, settled },
    cms,
  }) => {
    const { cmsUrl, siteUrl } = settings;
    const { id } = await cms.create('articles', {
      ...articleData('Bài sẽ rút lại'),
      _status: 'published',
    });
    await settled();
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    await takeDown(page, /^Rút lại/, 'Số liệu năm 2025 chưa đúng');
    await expect(page.getByText(/Đã rút lại lúc .*: trang còn ở địa chỉ cũ/)).toBeVisible(soon);
    await expect(page.getByText(/Người đọc thấy thông báo từ lúc/)).toBeVisible(soon);
    await expect(page.locator('.status')).toHaveText('Trạng thái: Đã rút lại');
    await expect(page.getByText('Đã lên trang')).toHaveCount(0);
    await expect(page.getByText('Lý do gỡ: Số liệu năm 2025 chưa đúng')).toBeVisible();
    await settled();

    await page.goto(`${siteUrl}/tin-tuc/bai-se-rut-lai/`);
    await expect(page.getByRole('note').first()).toContainText('Số liệu năm 2025 chưa đúng');
    await page.goto(`${siteUrl}/tin-tuc/`);
    await expect(page.getByRole('link', { name: 'Bài sẽ rút lại' })).toHaveCount(0);
  });

  test('a redirected article leads where the reviewer says', async ({
    page,
    portal: { settings, settled },
    cms,
  }) => {
    const { cmsUrl, siteUrl } = settings;
    const { id } = await cms.create('articles', {
      ...articleData('Bài sẽ chuyển hướng'),
      _status: 'published',
    });
    await cms.create('articles', { ...articleData('Bài thay thế'), _status: 'published' });
    await settled();
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    await takeDown(page, /^Chuyển hướng/, 'Đã có bài mới', '/tin-tuc/bai-thay-the/');
    await expect(page.getByText('Đã gỡ: chuyển hướng sang trang khác')).toBeVisible(soon);
    await settled();

    expect((await answerAt(`${siteUrl}/tin-tuc/bai-se-chuyen-huong/`)).status).toBe(301);
    await page.goto(`${siteUrl}/tin-tuc/bai-se-chuyen-huong/`);
    await expect(page).toHaveURL(`${siteUrl}/tin-tuc/bai-thay-the/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài thay thế');
  });

  test('an article that is gone says so, and its side bar when it left', async ({
    page,
    portal: { settings, settled },
    cms,
  }) => {
    const { cmsUrl, siteUrl } = settings;
    const { id } = await cms.create('articles', {
      ...articleData('Bài sẽ gỡ hẳn', 'Thân bài không ai được đọc nữa.'),
      _status: 'published',
    });
    await settled();
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    await takeDown(page, /^Gỡ hẳn/, 'Đăng nhầm');
    await expect(page.getByText(/^Đã gỡ khỏi trang lúc/)).toBeVisible(soon);
    const answer = await answerAt(`${siteUrl}/tin-tuc/bai-se-go-han/`);
    expect(answer.status).toBe(410);
    expect(answer.text).not.toContain('không ai được đọc');
  });
});

test.describe('the path register', () => {
  test('an address that was public once is refused to another document, by the name of its owner', async ({
    page,
    portal: { settings, settled },
    cms,
  }) => {
    const { cmsUrl, siteUrl } = settings;
    const owner = await cms.create('articles', {
      ...articleData('Chủ của địa chỉ'),
      _status: 'published',
    });
    await settled();
    await cms.update('articles', owner.id, { slug: 'chu-da-doi', _status: 'published' });
    await settled();

    const { id } = await cms.create('articles', articleData('Bài đến sau'), { draft: true });
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    const saves = () =>
      page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    const first = saves();
    await page.locator('#field-slug').fill('chu-cua-dia-chi');
    await first;
    const owned = /Địa chỉ \/tin-tuc\/chu-cua-dia-chi\/ đã thuộc về .*“Chủ của địa chỉ”/;
    const panel = page.getByRole('region', { name: 'Tình trạng trên cổng' });
    await expect(panel.getByText(owned)).toBeVisible();
    const refused = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.status() >= 400,
    );
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    expect(await (await refused).text()).toMatch(/chu-cua-dia-chi.*Chủ của địa chỉ/);
    // It still leads readers to its owner.
    expect((await answerAt(`${siteUrl}/tin-tuc/chu-cua-dia-chi/`)).location).toContain(
      '/tin-tuc/chu-da-doi/',
    );

    const saved = saves();
    await page.locator('#field-slug').fill('bai-den-sau-cung');
    await saved;
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(page.getByText(/Đã lên trang lúc/)).toBeVisible(soon);
    expect((await answerAt(`${siteUrl}/tin-tuc/bai-den-sau-cung/`)).status).toBe(200);
  });
});

test.describe('final delete', () => {
  test('is an administrator’s, after the take-down has reached the portal, and leaves a tombstone and a closed address', async ({
    page,
    portal: { settings, settled },
    cms,
  }) => {
    const { cmsUrl, siteUrl } = settings;
    const title = 'Bài sẽ xóa hẳn';
    const { id } = await cms.create('articles', { ...articleData(title), _status: 'published' });
    await settled();
    const address = `${cmsUrl}/admin/collections/articles/${id}`;
    await page.goto(address);
    const remove = async () => {
      await fromMenu(page, 'Xóa');
      await page.locator('#delete-forever').check();
      await page.locator('#confirm-action').click();
    };
    await remove();
    await expect(page.getByText(/đang công khai nên không xóa hẳn được/).first()).toBeVisible();
    expect((await answerAt(`${siteUrl}/tin-tuc/bai-se-xoa-han/`)).status).toBe(200);

    await page.goto(address);
    await takeDown(page, /^Gỡ hẳn/, 'Không còn dùng');
    await expect(page.getByText(/^Đã gỡ khỏi trang lúc/)).toBeVisible(soon);
    await remove();
    await page.waitForURL(/\/admin\/collections\/articles(\?|$)/);
    const gone = await cms.request('GET', `/api/articles/${id}?draft=true`);
    expect(gone.status).toBe(404);
    const [tombstone] = await cms.find('tombstones', { document: id });
    expect(tombstone).toMatchObject({ document: id, title });
    await settled();
    expect((await answerAt(`${siteUrl}/tin-tuc/bai-se-xoa-han/`)).status).toBe(410);
  });

  test('is offered to nobody else', async ({ browser, portal: { settings }, cms }) => {
    const { cmsUrl } = settings;
    const reviewer = { email: 'duyet-xoa@example.vn', password: 'mat-khau-thu-nghiem-1' };
    await cms.create('users', { ...reviewer, name: 'Người duyệt', role: 'reviewer' });
    const { id } = await cms.create('articles', articleData('Bài không ai xóa'), { draft: true });
    const context = await browser.newContext();
    await signInByRequest(context, settings, reviewer);
    const page = await context.newPage();
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    await fromMenu(page, 'Xóa');
    await expect(page.locator('#confirm-action')).toBeVisible();
    await expect(page.locator('#delete-forever')).toHaveCount(0);
    const forced = await context.request.delete(`${cmsUrl}/api/articles/${id}`);
    expect(forced.status()).toBe(403);
    await context.close();
  });
});
