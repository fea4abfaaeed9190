import { articleData } from './content.ts';
import { expect, test } from './portal.ts';

const bodyOf = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' });
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
  };
};

test('a publisher killed during a publish has the change on the portal after its next start', async ({
  portal,
  cms,
}) => {
  const { siteUrl } = portal.settings;
  const publishing = cms.create('articles', {
    ...articleData('Sống sót qua sự cố'),
    _status: 'published',
  });
  await portal.kill('publisher');
  await publishing;
  await portal.start('publisher');
  await expect(async () => {
    const page = await bodyOf(`${siteUrl}/tin-tuc/song-sot-qua-su-co/`);
    expect(page.status).toBe(200);
    expect((await bodyOf(`${siteUrl}/tin-tuc/`)).text).toContain('Sống sót qua sự cố');
  }).toPass({ timeout: 20_000 });
});

test('the portal serves and the publisher lives on while the CMS is down', async ({
  portal,
  cms,
}) => {
  const { siteUrl } = portal.settings;
  await portal.stop('cms');
  expect((await bodyOf(`${siteUrl}/`)).status).toBe(200);
  await portal.start('cms');
  await cms.create('articles', {
    ...articleData('Sau khi hệ quản trị trở lại'),
    _status: 'published',
  });
  await expect(async () => {
    expect((await bodyOf(`${siteUrl}/tin-tuc/sau-khi-he-quan-tri-tro-lai/`)).status).toBe(200);
  }).toPass({ timeout: 20_000 });
});

test('an address changed by hand leaves a redirect, and a take-down leaves no link', async ({
  portal,
  cms,
}) => {
  const { siteUrl } = portal.settings;
  const article = await cms.create('articles', {
    ...articleData('Địa chỉ cũ của bài'),
    _status: 'published',
  });
  const old = `${siteUrl}/tin-tuc/dia-chi-cu-cua-bai/`;
  await expect(async () => expect((await bodyOf(old)).status).toBe(200)).toPass();
  await portal.settled();

  await cms.update('articles', article.id, { slug: 'dia-chi-moi-cua-bai', _status: 'published' });
  await expect(async () => {
    const response = await bodyOf(old);
    expect(response.status).toBe(301);
    expect(response.location).toContain('/tin-tuc/dia-chi-moi-cua-bai/');
    expect((await bodyOf(`${siteUrl}/tin-tuc/`)).text).not.toContain('dia-chi-cu-cua-bai');
  }).toPass();

  const response = await cms.request('POST', '/api/publishing/take-down', {
    collection: 'articles',
    id: article.id,
    kind: 'gone',
    reason: 'Số liệu không còn đúng',
  });
  expect(response.ok, await response.text()).toBe(true);
  await expect(async () => {
    expect((await bodyOf(`${siteUrl}/tin-tuc/dia-chi-moi-cua-bai/`)).status).toBe(410);
    for (const listing of ['/', '/tin-tuc/', '/tin-tuc/rss.xml'])
      expect((await bodyOf(`${siteUrl}${listing}`)).text).not.toContain('dia-chi-moi-cua-bai');
  }).toPass();
});

test('an embargo is lifted by the clock alone', async ({ portal, cms }) => {
  const { siteUrl } = portal.settings;
  const until = new Date(Date.now() + 5000);
  await cms.create('articles', {
    ...articleData('Bài chờ đến giờ'),
    embargoUntil: until.toISOString(),
    _status: 'published',
  });
  const address = `${siteUrl}/tin-tuc/bai-cho-den-gio/`;
  await portal.settled();
  if (Date.now() < until.getTime() - 500) expect((await bodyOf(address)).status).toBe(404);
  await expect(async () => expect((await bodyOf(address)).status).toBe(200)).toPass({
    timeout: 15_000,
  });
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
});
