import { articleData } from './content.ts';
import { expect, signInByRequest, test } from './portal.ts';

const typed = 'Gõ trong lúc cơ sở dữ liệu vắng mặt';

test('what is typed while the database is away stays, the portal serves, and saving goes on afterwards', async ({
  page,
  portal,
  cms,
  mongo,
}) => {
  test.slow();
  const { cmsUrl, siteUrl } = portal.settings;
  const { id } = await cms.create('articles', articleData('Bài sắp gặp sự cố'), { draft: true });
  await signInByRequest(page.context(), portal.settings);
  const form = `${cmsUrl}/admin/collections/articles/${id}`;
  await page.goto(form);
  const title = page.locator('#field-title');
  await expect(title).toHaveValue('Bài sắp gặp sự cố');

  await mongo!.stop();
  await title.fill(typed);
  await expect(page.getByText('cơ sở dữ liệu tạm thời không trả lời').first()).toBeVisible({
    timeout: 15_000,
  });
  await expect(title).toHaveValue(typed);
  expect(page.url()).toBe(form);

  const started = Date.now();
  const health = await fetch(`${cmsUrl}/health`);
  expect(Date.now() - started).toBeLessThan(5000);
  expect([health.status, await health.json()]).toMatchObject([503, { alarms: ['database'] }]);
  expect((await fetch(siteUrl)).status).toBe(200);
  const other = await page.context().newPage();
  await other.goto(`${cmsUrl}/admin`);
  await expect(
    other.getByRole('heading', { name: 'Cơ sở dữ liệu tạm thời không trả lời' }),
  ).toBeVisible();

  await mongo!.start();
  // The page of the outage looks again by itself, and nobody was signed out.
  await expect(other.getByRole('heading', { name: 'Tình trạng cổng' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(title).toHaveValue(typed);
  await title.fill(`${typed}, rồi viết tiếp`);
  await expect(async () => {
    const now = (await (await cms.request('GET', `/api/articles/${id}?draft=true`)).json()) as {
      title: string;
    };
    expect(now.title).toBe(`${typed}, rồi viết tiếp`);
  }).toPass({ timeout: 45_000 });
});
