import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPayloadRequest } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PreviewRequest } from '@sxsh/content-types/preview';
import { startCms, testOrigin, type TestCms } from '../testing/payload.ts';
import { person, type Person } from '../testing/people.ts';
import { articleData } from '../testing/samples.ts';
import { previewAddresses } from './addresses.ts';
import { previewAsset, previewFile } from './files.ts';
import { previewRoutes } from './serve.ts';

const week = 7 * 24 * 3_600_000;
let cms: TestCms;
let publisher: Server;
let routes: ReturnType<typeof previewRoutes>;
let editor: Person;
let collaborator: Person;
let station: Person;
/** What the publisher was asked to show, and what it says. */
let asked: PreviewRequest[] = [];
let says: { status: number; body: unknown; late?: boolean };

const page = {
  html: '<!DOCTYPE html><html lang="vi"><head><title>Trang</title></head><body class="x"><h1>Trang</h1></body></html>',
  policy:
    "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; script-src 'self' 'sha256-a'; style-src 'self'",
  lacking: ['body', 'publishedAt', 'slug'],
};

beforeAll(async () => {
  publisher = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.startsWith('/preview/assets/')) {
        const known = request.url === '/preview/assets/_astro/a.css';
        response.writeHead(known ? 200 : 404, { 'content-type': 'text/css' }).end('body{}');
        return;
      }
      if (request.url !== '/preview') {
        response.writeHead(202).end('{}');
        return;
      }
      asked.push(JSON.parse(Buffer.concat(chunks).toString()) as PreviewRequest);
      if (says.late) return;
      response
        .writeHead(says.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(says.body));
    });
  });
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve));
  const { port } = publisher.address() as AddressInfo;
  cms = await startCms({ PUBLISHER_URL: `http://127.0.0.1:${port}` });
  routes = routesOf(cms.settings);
  editor = await person(cms, 'editor');
  collaborator = await person(cms, 'collaborator');
  station = await person(cms, 'station');
});
afterAll(async () => {
  publisher.close();
  publisher.closeAllConnections();
  await cms.stop();
});
beforeEach(() => {
  asked = [];
  says = { status: 200, body: page };
});

const routesOf = (settings: TestCms['settings']) =>
  previewRoutes(settings, (request) =>
    createPayloadRequest({
      config: cms.config,
      request,
      payloadInstanceCacheKey: cms.settings.dataDir,
    }),
  );

const requestAs = (token?: string, query = '') =>
  new Request(`${testOrigin}/preview/articles/x${query}`, {
    headers: token ? { authorization: `JWT ${token}` } : {},
  });
const content = (id: string, token?: string, query = '') =>
  routes.content(requestAs(token, query), { collection: 'articles', id });
const frame = (id: string, token?: string, query = '') =>
  routes.frame(requestAs(token, query), { collection: 'articles', id });

const draft = async (who: Person, data: Record<string, unknown> = {}): Promise<string> => {
  const answer = await cms.fetch('/api/articles?draft=true&depth=0', {
    method: 'POST',
    token: who.token,
    json: { ...articleData('Bài nháp'), ...data },
  });
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
};
const linkOf = async (id: string, token?: string) => {
  const answer = await cms.fetch('/api/publishing/preview-link', {
    method: 'POST',
    json: { collection: 'articles', id },
    ...(token && { token }),
  });
  return { status: answer.status, body: (await answer.json()) as { url: string; until: string } };
};
const queryOf = (url: string) => new URL(url).search;

const expectNothingTold = async (answer: Response, statuses: number[]) => {
  expect(statuses).toContain(answer.status);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).not.toContain('Bài nháp');
  expect(asked).toEqual([]);
};

describe('without the right to it, a draft is shown to', () => {
  test('nobody who is not signed in, nor to a station', async () => {
    const id = await draft(editor);
    for (const token of [undefined, station.token, 'not-a-token'])
      for (const show of [content, frame])
        await expectNothingTold(await show(id, token), [401, 403]);
  });

  test('no collaborator but its own', async () => {
    const [theirs, own] = [await draft(editor), await draft(collaborator)];
    await expectNothingTold(await content(theirs, collaborator.token), [404]);
    await expectNothingTold(await frame(theirs, collaborator.token), [404]);
    expect((await content(own, collaborator.token)).status).toBe(200);
    expect((await content(own, editor.token)).status).toBe(200);
  });

  test('no collaborator when it is the newer draft of a published document of somebody else', async () => {
    const id = await draft(editor, { _status: 'published' });
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Bài nháp mới hơn' },
      draft: true,
    });
    await expectNothingTold(await content(id, collaborator.token), [404]);
  });

  test('nobody in a collection without drafts, or that does not exist', async () => {
    for (const collection of ['users', 'media', 'topics', '__proto__'])
      for (const show of [routes.content, routes.frame])
        expect((await show(requestAs(editor.token), { collection, id: 'x' })).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('a draft is shown', () => {
  test('in a frame page that runs nothing but its own script', async () => {
    const id = await draft(editor, { title: '<script>alert(1)</script>' });
    const answer = await frame(id, editor.token);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[^']+'; style-src 'nonce-/);
    expect(policy).toContain("frame-ancestors 'self'");
    const html = await answer.text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain("frame.sandbox = 'allow-scripts allow-popups");
    expect(html).not.toContain('allow-same-origin');
    expect(asked).toEqual([]);
  });

  test('without an origin, and neither kept nor found', async () => {
    const answer = await content(await draft(editor), editor.token);
    const { headers } = answer;
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/; sandbox allow-scripts/);
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).toContain(`default-src ${testOrigin} http://localhost:4321;`);
    expect(policy).toContain("base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
  });

  test('under a banner that says what it is, when it was saved and what is still to be written', async () => {
    const html = await (await content(await draft(editor), editor.token)).text();
    expect(html).toMatch(
      /<body class="x"><p class="preview-banner"[^>]*>Bản xem trước – chưa công bố · lưu lúc \d\d:\d\d:\d\d · chưa có hoặc chưa đúng: Nội dung<\/p><h1>/,
    );
  });

  test('from what is public of it, with the terms and files it names', async () => {
    const topic = await cms.payload.create({
      collection: 'topics',
      data: { title: 'Nước', slug: 'nuoc' },
    });
    const bytes = await sharp({
      create: { width: 900, height: 600, channels: 3, background: '#2f7d4f' },
    })
      .jpeg()
      .toBuffer();
    const picture = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Nhà máy', licence: 'cc-by-4.0' },
      file: { data: bytes, mimetype: 'image/jpeg', name: 'nha-may.jpg', size: bytes.length },
    });
    const id = await draft(editor, { topics: [topic.id], leadPicture: picture.id });
    const answer = await content(id, editor.token);
    expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);
    const [request] = asked;
    expect(request?.document).toMatchObject({ id, title: 'Bài nháp', leadPicture: picture.id });
    expect(request?.document).not.toHaveProperty('createdBy');
    expect(request?.supporting.map(({ document }) => document.id).sort()).toEqual(
      [topic.id, picture.id].sort(),
    );
    const url = new URL(request?.files[picture.filename ?? ''] ?? '');
    expect(url.origin).toBe(testOrigin);
    const file = await previewFile(
      cms.settings,
      routes.addresses,
      picture.filename ?? '',
      url.searchParams,
    );
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.from(await file.arrayBuffer()).length).toBe(picture.filesize);
  });
});

describe('a link to hand on', () => {
  test('shows the newest draft to whoever has it, for a week', async () => {
    const id = await draft(editor);
    const { body } = await linkOf(id, editor.token);
    expect(body.url).toMatch(`${testOrigin}/preview/articles/${id}?until=`);
    expect(Math.abs(Date.parse(body.until) - Date.now() - week)).toBeLessThan(60_000);
    expect((await frame(id, undefined, queryOf(body.url))).status).toBe(200);
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Tên mới nhất' },
      draft: true,
    });
    expect((await content(id, undefined, queryOf(body.url))).status).toBe(200);
    expect(asked[0]?.document.title).toBe('Tên mới nhất');
  });

  test('that was tampered with, or is of another document or purpose, shows nothing', async () => {
    const [id, other] = [await draft(editor), await draft(editor)];
    const { body } = await linkOf(id, editor.token);
    const query = new URL(body.url).searchParams;
    const until = query.get('until') ?? '';
    const key = query.get('key') ?? '';
    const file = new URL(routes.addresses.file(id, 'articles'));
    const wrong = [
      `?until=${until}1&key=${key}`,
      `?until=${until}&key=${key.slice(0, -1)}`,
      `?until=${until}&key=`,
      `?key=${key}`,
      `?until= ${until}&key=${key}`,
      file.search,
    ];
    for (const tampered of wrong)
      await expectNothingTold(await content(id, undefined, tampered), [403]);
    await expectNothingTold(await content(other, undefined, `?${query.toString()}`), [403]);
    // A wrong link is refused to who is signed in as well: it says whose page it is.
    await expectNothingTold(await content(id, editor.token, wrong[0]), [403]);
    const asVideo = { collection: 'videos', id };
    await expectNothingTold(
      await routes.content(requestAs(undefined, `?${query.toString()}`), asVideo),
      [403],
    );
  });

  test('signed with another secret shows nothing', async () => {
    const id = await draft(editor);
    const forged = previewAddresses({ ...cms.settings, secret: 'x'.repeat(40) });
    const { url } = forged.link({ collection: 'articles', id });
    await expectNothingTold(await content(id, undefined, queryOf(url)), [403]);
  });

  test('says when it has expired', async () => {
    const id = await draft(editor);
    const { url } = routes.addresses.link({ collection: 'articles', id }, Date.now() - week - 1000);
    const answer = await content(id, undefined, queryOf(url));
    expect(await answer.clone().text()).toContain('đã hết hạn');
    await expectNothingTold(answer, [403]);
  });

  test('shows nothing of what lies in the trash', async () => {
    const id = await draft(editor);
    const { body } = await linkOf(id, editor.token);
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { deletedAt: new Date().toISOString() },
      draft: true,
    });
    await expectNothingTold(await content(id, undefined, queryOf(body.url)), [404]);
  });

  test('is given to nobody who may not write the document', async () => {
    const [theirs, own] = [await draft(editor), await draft(collaborator)];
    expect((await linkOf(theirs)).status).toBe(401);
    expect((await linkOf(theirs, station.token)).status).toBe(403);
    expect((await linkOf(theirs, collaborator.token)).status).toBe(404);
    const published = await draft(editor, { _status: 'published' });
    expect((await linkOf(published, collaborator.token)).status).toBe(404);
    expect((await linkOf(own, collaborator.token)).status).toBe(200);
  });
});

describe('a file of a draft is given to nobody', () => {
  test.each<[string, (query: URLSearchParams) => void]>([
    ['without a signature', (query) => query.delete('key')],
    ['with another type', (query) => query.set('type', 'text/html')],
    ['for longer than signed', (query) => query.set('until', '9999999999')],
  ])('%s', async (_, change) => {
    const query = new URL(routes.addresses.file('a.jpg', 'image/jpeg')).searchParams;
    change(query);
    expect((await previewFile(cms.settings, routes.addresses, 'a.jpg', query)).status).toBe(403);
  });

  test('at the address of another, after ten minutes, or by a path', async () => {
    const ask = async (name: string, url: string) =>
      (await previewFile(cms.settings, routes.addresses, name, new URL(url).searchParams)).status;
    const { file } = routes.addresses;
    expect(await ask('b.jpg', file('a.jpg', 'image/jpeg'))).toBe(403);
    expect(await ask('a.jpg', file('a.jpg', 'image/jpeg', Date.now() - 600_001))).toBe(403);
    expect(await ask('../cms.db', file('../cms.db', 'image/jpeg'))).toBe(404);
  });

  test('by the media library itself', async () => {
    expect((await cms.fetch('/api/media/file/nha-may.jpg')).status).toBe(403);
  });
});

describe('the editor is told', () => {
  test('that the publisher is down, that nothing is lost, and it is tried again', async () => {
    const down = routesOf({ ...cms.settings, publisherUrl: 'http://127.0.0.1:9' });
    const id = await draft(editor);
    const answer = await down.content(requestAs(editor.token), { collection: 'articles', id });
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toMatch(/Bộ xuất bản chưa trả lời.*Nội dung vẫn được lưu/s);
    const [, script = ''] = /<script>(.*)<\/script>/.exec(page) ?? [];
    expect(script).toContain('previewAgain');
    const hash = createHash('sha256').update(script).digest('base64');
    expect(answer.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`);
  });

  test('the same within five seconds when the publisher does not answer', async () => {
    says = { ...says, late: true };
    const id = await draft(editor);
    const begun = Date.now();
    expect((await content(id, editor.token)).status).toBe(503);
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  test.each([
    ['is overloaded', { status: 503, body: { error: 'busy', lacking: [] } }],
    ['says something else', { status: 200, body: { html: 1 } }],
  ])('the same when the publisher %s', async (_, answer) => {
    says = answer;
    expect((await content(await draft(editor), editor.token)).status).toBe(503);
  });

  test('which field keeps the page from being shown, by its name on the form', async () => {
    says = { status: 422, body: { error: 'no', lacking: ['audience'] } };
    const { id } = await cms.payload.create({
      collection: 'activities',
      draft: true,
      data: { title: 'Nội bộ', audience: 'internal' } as never,
    });
    const answer = await routes.content(requestAs(editor.token), { collection: 'activities', id });
    expect(answer.status).toBe(422);
    const label = cms.payload.collections.activities.config.flattenedFields.find(
      ({ name }) => name === 'audience',
    );
    expect(await answer.text()).toContain(
      `Hãy xem lại mục: ${(label as { label: string }).label}.`,
    );
  });
});

test('scripts and styles come from the publisher, for any origin, and nothing else does', async () => {
  const found = await previewAsset(cms.settings, ['_astro', 'a.css']);
  expect(Object.fromEntries(found.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css',
    'x-content-type-options': 'nosniff',
  });
  expect((await previewAsset(cms.settings, ['..', '..', 'status'])).status).toBe(404);
  expect((await previewAsset(cms.settings, ['_astro', '../../../status'])).status).toBe(404);
  const down = { ...cms.settings, publisherUrl: 'http://127.0.0.1:9' };
  expect((await previewAsset(down, ['_astro', 'a.css'])).status).toBe(503);
});
