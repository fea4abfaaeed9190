import type { Page, Response } from '@playwright/test';
import { signIn } from '../lib/cms-client.ts';
import { articleData } from './content.ts';
import { expect, test } from './portal.ts';
import { answerTo, type, windowOf } from './windows.ts';

const panelOf = (page: Page) =>
  page.getByRole('region', { name: 'Có nội dung bạn đã gõ nhưng chưa lưu được' });

const body = '.rich-text-lexical [contenteditable="true"]';

test('what a stale window could not save is offered after a reload, chosen by field, and published', async ({
  browser,
  portal: { settings },
  cms,
}) => {
  const { cmsUrl, siteUrl } = settings;
  const colleague = { email: 'le-binh@example.vn', password: 'mat-khau-thu-nghiem-1' };
  await cms.create('users', { ...colleague, name: 'Lê Bình', role: 'reviewer' });
  const { id } = await cms.create('articles', articleData('Bài hai người sửa', 'Đoạn gốc.'), {
    draft: true,
  });
  const address = `${cmsUrl}/admin/collections/articles/${id}`;
  const a = await windowOf(browser, settings);
  await a.goto(address);
  await expect(a.locator(body)).toContainText('Đoạn gốc.');

  // From a form the colleague could still hold Payload's lock, which would stop this window before it saves.
  const binh = await signIn(settings, colleague);
  await binh.update('articles', id, { title: 'Bài hai người sửa, Bình đặt tên' }, { draft: true });

  const refused = answerTo(a, 409);
  await type(a, '#field-summary', ' Tóm tắt của tôi.');
  await type(a, body, ' Chữ của tôi.');
  await refused;
  await expect(a.getByText(/Lê Bình đã lưu bản mới hơn lúc/).first()).toBeVisible();
  await expect(panelOf(a)).toBeVisible();
  await expect(a.locator(body)).toContainText('Chữ của tôi.');
  await expect(panelOf(a).getByText('(bạn không sửa mục này)')).toBeVisible();

  await a.reload();
  await expect(a.locator(body)).not.toContainText('Chữ của tôi.');
  await expect(panelOf(a)).toContainText('Lê Bình');
  await expect(panelOf(a).getByRole('group', { name: 'Nội dung' })).toContainText('Chữ của tôi.');
  await a.setViewportSize({ width: 390, height: 844 });
  await a.setViewportSize({ width: 1280, height: 900 });

  // By keyboard: the title as Bình has it, the rest as typed here.
  await panelOf(a).getByRole('button', { name: 'Chọn từng mục' }).focus();
  await a.keyboard.press('Enter');
  const choice = (name: RegExp, side: string) =>
    panelOf(a).getByRole('group', { name }).getByRole('radio', { name: side });
  await expect(choice(/Tiêu đề/, 'Bản mới nhất')).toBeChecked();
  await expect(choice(/Nội dung/, 'Bản của tôi')).toBeChecked();
  await choice(/Tóm tắt/, 'Bản của tôi').focus();
  await a.keyboard.press('ArrowUp');
  await expect(choice(/Tóm tắt/, 'Bản mới nhất')).toBeChecked();
  await a.keyboard.press('ArrowDown');
  await panelOf(a).getByRole('button', { name: 'Lưu các mục đã chọn' }).press('Enter');

  await expect(panelOf(a)).toBeHidden();
  await expect(a.locator('#field-title')).toHaveValue('Bài hai người sửa, Bình đặt tên');
  await expect(a.locator(body)).toContainText('Chữ của tôi.');
  await expect(a.locator('#field-summary')).toHaveValue(/Tóm tắt của tôi\.$/);
  await a.getByRole('button', { name: 'Đăng', exact: true }).click();
  await expect(a.getByText(/Đã lên trang lúc/)).toBeVisible({ timeout: 15_000 });
  await a.goto(`${siteUrl}/tin-tuc/bai-hai-nguoi-sua-binh-dat-ten/`);
  await expect(a.getByText('Chữ của tôi.')).toBeVisible();
  await a.context().close();
});

const summaryIn = (page: Page) => page.locator('#field-summary');

test('of two windows of one person the second is refused, and its text is offered again after a reload', async ({
  browser,
  portal: { settings },
  cms,
}) => {
  const { cmsUrl } = settings;
  const { id } = await cms.create('articles', articleData('Bài mở hai cửa sổ'), { draft: true });
  const first = await windowOf(browser, settings);
  const second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    await expect(summaryIn(page)).toHaveValue(/Tóm tắt/);
  }

  const saved = answerTo(first, 200);
  await type(first, '#field-summary', ' Cửa sổ một.');
  await saved;
  const refused = answerTo(second, 409);
  await type(second, '#field-summary', ' Cửa sổ hai.');
  await refused;
  await expect(
    second.getByText(/chính bạn đã lưu bản mới hơn từ một cửa sổ khác/).first(),
  ).toBeVisible();
  await expect(summaryIn(second)).toHaveValue(/Cửa sổ hai\.$/);

  await second.reload();
  await expect(summaryIn(second)).toHaveValue(/Cửa sổ một\.$/);
  await expect(panelOf(second)).toContainText('Cửa sổ hai.');
  await panelOf(second).getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(panelOf(second)).toBeHidden();
  await expect(summaryIn(second)).toHaveValue(/Cửa sổ hai\.$/);
  // The first window is the stale one now.
  const refusedToo = answerTo(first, 409);
  await type(first, '#field-summary', ' Gõ tiếp.');
  await refusedToo;
  await expect(panelOf(first)).toContainText('Gõ tiếp.');
  await first.context().close();
});

/** By Payload's dialog, which then fills the form anew with what is newest. */
async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nhận sửa' }).click();
  await expect(page.getByText('Đang có người sửa')).toBeHidden();
  await expect(summaryIn(page)).toBeEnabled();
}

test('who types on after a colleague took the document over is refused, and is offered the own text after a reload', async ({
  browser,
  portal: { settings },
  cms,
}) => {
  const { cmsUrl } = settings;
  const colleague = { email: 'tran-hoa@example.vn', password: 'mat-khau-thu-nghiem-1' };
  await cms.create('users', { ...colleague, name: 'Trần Hoa', role: 'reviewer' });
  const { id } = await cms.create('articles', articleData('Bài hai người mở'), { draft: true });
  const hoa = await windowOf(browser, settings, colleague);
  const mine = await windowOf(browser, settings);
  const open = (page: Page) => page.goto(`${cmsUrl}/admin/collections/articles/${id}`);

  await open(hoa);
  await expect(summaryIn(hoa)).toHaveValue(/Tóm tắt/);
  const hers = answerTo(hoa, 200);
  await type(hoa, '#field-summary', ' Chữ của Hoa.');
  await hers;
  await open(mine);
  await expect(mine.getByText('Đang có người sửa')).toBeVisible();
  await takeOver(mine);
  await expect(summaryIn(mine)).toHaveValue(/Chữ của Hoa\.$/);
  // The form may be filled anew once more, over what was typed by then.
  await expect(async () => {
    await type(mine, '#field-summary', ' Chữ của tôi.');
    await answerTo(mine, 200);
  }).toPass({ timeout: 40_000 });

  const refused = answerTo(hoa, 409, 423);
  await hoa.locator('#field-summary').click();
  await hoa.keyboard.press('End');
  // All at once: what is typed once the dialog is open goes nowhere.
  await hoa.keyboard.insertText(' Hoa gõ tiếp.');
  await expect(hoa.getByRole('heading', { name: 'Người khác đã nhận sửa' })).toBeVisible();
  await refused;

  await hoa.reload();
  await takeOver(hoa);
  await expect(summaryIn(hoa)).toHaveValue(/Chữ của tôi\.$/);
  await expect(panelOf(hoa)).toContainText('Hoa gõ tiếp.');
  await panelOf(hoa).getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(panelOf(hoa)).toBeHidden();
  await expect(summaryIn(hoa)).toHaveValue(/Hoa gõ tiếp\.$/);
  await hoa.context().close();
  await mine.context().close();
});

test('what was typed just before taking over is offered in the form that is filled anew', async ({
  browser,
  portal: { settings },
  cms,
}) => {
  const { cmsUrl } = settings;
  const colleague = { email: 'vu-lan@example.vn', password: 'mat-khau-thu-nghiem-1' };
  await cms.create('users', { ...colleague, name: 'Vũ Lan', role: 'reviewer' });
  const { id } = await cms.create('articles', articleData('Bài gõ vội'), { draft: true });
  const lan = await windowOf(browser, settings, colleague);
  const mine = await windowOf(browser, settings);
  for (const page of [mine, lan]) {
    await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
    await expect(summaryIn(page)).toHaveValue(/Tóm tắt/);
  }
  const hers = answerTo(lan, 200);
  await type(lan, '#field-summary', ' Chữ của Lan.');
  await hers;

  // The form learns of her lock by the first words, and saves by itself only two seconds after them.
  await type(mine, '#field-title', ', chữ gõ vội');
  await takeOver(mine);
  await expect(summaryIn(mine)).toHaveValue(/Chữ của Lan\.$/);
  await expect(panelOf(mine)).toContainText('chữ gõ vội', { timeout: 10_000 });
  await panelOf(mine).getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(panelOf(mine)).toBeHidden();
  await expect(mine.locator('#field-title')).toHaveValue('Bài gõ vội, chữ gõ vội');
  await expect(summaryIn(mine)).toHaveValue(/Chữ của Lan\.$/);
  await lan.context().close();
  await mine.context().close();
});

test('one person who types on is never refused, also when the server is slow and when coming back', async ({
  browser,
  portal: { settings },
  cms,
}) => {
  const { cmsUrl } = settings;
  const { id } = await cms.create('articles', articleData('Bài gõ liên tục'), { draft: true });
  const page = await windowOf(browser, settings);
  const refusals: number[] = [];
  page.on('response', (answer) => {
    if (answer.status() === 409) refusals.push(answer.status());
  });
  // Every save and every look at the form takes longer than the pause between two saves.
  await page.route(/articles\/[0-9a-f-]{36}/, async (route) => {
    if (route.request().method() !== 'GET') await new Promise((resume) => setTimeout(resume, 1500));
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${cmsUrl}/admin/collections/articles/${id}`);
  await page.locator('#field-summary').click();
  const saves: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') saves.push(Date.now());
  });
  for (let n = 0; n < 8; n += 1) {
    await page.keyboard.type(` Câu thứ ${n}.`, { delay: 40 });
    await page.waitForTimeout(2100);
  }
  await page.unroute(/articles\/[0-9a-f-]{36}/);
  await expect
    .poll(async () => {
      const kept = await cms.request('GET', `/api/articles/${id}?draft=true&depth=0`);
      return ((await kept.json()) as { summary: string }).summary;
    })
    .toContain('Câu thứ 7.');
  expect(saves.length).toBeGreaterThan(2);

  // Away to the list and back, as the browser does it.
  await page.goto(`${cmsUrl}/admin/collections/articles`);
  await page.goBack();
  await expect(page.locator('#field-summary')).toHaveValue(/Câu thứ 7\./);
  const saved = answerTo(page, 200);
  await type(page, '#field-summary', ' Quay lại.');
  await saved;
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await expect(page.getByText(/Đã lên trang lúc/)).toBeVisible({ timeout: 15_000 });
  expect(refusals).toEqual([]);
  await page.context().close();
});

test.describe('a publish that is refused before anything was typed', () => {
  const publishButton = (page: Page) => page.getByRole('button', { name: 'Đăng', exact: true });
  /** What a form sent, of a save that was answered. */
  const sentIn = (answer: Response): { formId?: string; updatedAt: string; title?: string } => {
    const sent = answer.request().postData() ?? '';
    const [, inForm] = /name="_payload"\r\n\r\n(.*?)\r\n--/s.exec(sent) ?? [];
    return JSON.parse(inForm ?? sent) as ReturnType<typeof sentIn>;
  };
  /** Watches a window's saves from now on. */
  const savesOf = (page: Page) => {
    const saves: Response[] = [];
    page.on('response', (answer) => {
      if (answer.request().method() === 'PATCH' && answer.url().includes('/api/articles/'))
        saves.push(answer);
    });
    return saves;
  };
  const statusesOf = (saves: Response[]) => saves.map((answer) => answer.status());

  test('of a new document is followed by saves as ever, and by a publish', async ({
    browser,
    portal: { settings },
  }) => {
    const { cmsUrl } = settings;
    const page = await windowOf(browser, settings);
    await page.goto(`${cmsUrl}/admin/collections/articles/create`);
    await page.waitForURL(/articles\/[0-9a-f-]{36}$/);
    const saves = savesOf(page);
    const kept = answerTo(page, 200);
    await publishButton(page).click();
    await expect(page.locator('.rich-text-lexical').getByText('Mục này cần điền.')).toBeVisible();
    await kept;
    for (const text of ['Đăng trước khi gõ', ', rồi mới gõ']) {
      const saved = answerTo(page, 200, 409);
      await type(page, '#field-title', text);
      await saved;
    }
    const saved = answerTo(page, 200, 409);
    await type(page, body, 'Nội dung đã đủ.');
    await saved;
    await publishButton(page).click();
    await expect(page.getByText(/Đã lên trang lúc/)).toBeVisible({ timeout: 15_000 });

    expect(statusesOf(saves).filter((status) => status !== 200)).toEqual([400]);
    // By its name each save is known to be of this window, by its base to have seen the one before.
    const [first] = saves.map(sentIn);
    expect(first?.formId).toBeTruthy();
    expect(new Set(saves.map((save) => sentIn(save).formId)).size).toBe(1);
    const [, draft, typed] = saves;
    const { doc } = (await draft!.json()) as { doc: { updatedAt: string } };
    expect(sentIn(typed!).updatedAt).toBe(doc.updatedAt);
    await page.context().close();
  });

  test('of a draft, twice in a row, is followed by saves as ever; a second window is refused', async ({
    browser,
    portal: { settings },
    cms,
  }) => {
    const { cmsUrl } = settings;
    const { id } = await cms.create('articles', { title: 'Bài chưa có chữ' }, { draft: true });
    const page = await windowOf(browser, settings);
    const other = await page.context().newPage();
    for (const each of [other, page]) {
      await each.goto(`${cmsUrl}/admin/collections/articles/${id}`);
      await expect(each.locator('#field-title')).toHaveValue('Bài chưa có chữ');
    }
    const saves = savesOf(page);
    for (const _press of [1, 2]) {
      const refused = answerTo(page, 400);
      await publishButton(page).click();
      await refused;
    }
    await expect.poll(() => statusesOf(saves).filter((status) => status === 200)).toHaveLength(2);
    const saved = answerTo(page, 200, 409);
    await type(page, '#field-title', ', nay gõ tiếp');
    await saved;
    expect(statusesOf(saves).filter((status) => status === 409)).toEqual([]);

    const refused = answerTo(other, 200, 409);
    await type(other, '#field-title', ', cửa sổ kia');
    expect((await refused).status()).toBe(409);
    await page.context().close();
  });
});

test('of two windows on the front page’s settings the second is refused, and its text is offered again', async ({
  browser,
  portal: { settings },
}) => {
  const { cmsUrl } = settings;
  const first = await windowOf(browser, settings);
  const second = await first.context().newPage();
  const introduction = (page: Page) => page.locator('#field-introduction');
  for (const page of [first, second]) {
    await page.goto(`${cmsUrl}/admin/globals/home-page`);
    await expect(introduction(page)).toBeVisible();
  }
  const pressSave = async (page: Page, text: string, status: number) => {
    await type(page, '#field-introduction', text);
    const answered = page.waitForResponse(
      (answer) => answer.url().includes('/api/globals/home-page') && answer.status() === status,
    );
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await answered;
  };
  await pressSave(first, ' Cửa sổ một.', 200);
  await pressSave(second, ' Cửa sổ hai.', 409);
  await expect(second.getByText(/“Trang chủ” chưa lưu được, vì chính bạn/).first()).toBeVisible();
  await expect(introduction(second)).toHaveValue(/Cửa sổ hai\.$/);

  await second.reload();
  await expect(introduction(second)).toHaveValue(/Cửa sổ một\.$/);
  await expect(panelOf(second)).toContainText('Cửa sổ hai.');
  await panelOf(second).getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(panelOf(second)).toBeHidden();
  await expect(introduction(second)).toHaveValue(/Cửa sổ hai\.$/);
  // The next save of this window follows on its own.
  await pressSave(second, ' Viết tiếp.', 200);
  await pressSave(second, ' Nữa.', 200);
  await first.context().close();
});
