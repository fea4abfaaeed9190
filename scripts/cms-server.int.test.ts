import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Child } from './lib/child.ts';
import { signIn, type CmsClient } from './lib/cms-client.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { freePort } from './lib/ports.ts';
import { startCms } from './lib/portal.ts';
import { testSettings, type Settings } from './lib/settings.ts';

/** The CMS as it runs for people: the built Next server on a port, on an empty data folder. */
let settings: Settings;
let server: Child;
let cms: CmsClient;
const log: string[] = [];
const credentials = { email: 'quan.tri@example.vn', password: 'mat-khau-chi-de-thu' };

beforeAll(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sxsh-cms-server-'));
  const cmsPort = await freePort();
  settings = {
    ...testSettings,
    dataDir,
    databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
    cmsPort,
    cmsUrl: `http://localhost:${cmsPort}`,
    // Nobody answers there: the CMS must not mind.
    publisherPort: await freePort(),
  };
  prepareDataFolder(dataDir);
  server = await startCms({
    settings,
    secrets: readSecrets(dataDir),
    say: (line) => void log.push(line),
  });
  cms = await signIn(settings, credentials);
});
afterAll(async () => {
  await server.stop();
  rmSync(settings.dataDir, { recursive: true, force: true });
});

const get = (address: string, init: RequestInit = {}) =>
  fetch(`${settings.cmsUrl}${address}`, { redirect: 'manual', ...init });
const post = (address: string, json: unknown, headers: Record<string, string> = {}) =>
  get(address, {
    method: 'POST',
    body: JSON.stringify(json),
    headers: { 'content-type': 'application/json', ...headers },
  });

const directives = (response: Response) =>
  new Map(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')] as const;
    }),
  );

describe('headers', () => {
  test.each(['/admin/login', '/api/users/me', '/api/khong-co', '/health', '/favicon.ico'])(
    'every answer is guarded against sniffing, framing and leaking: %s',
    async (address) => {
      const { headers } = await get(address);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('the admin runs only scripts with the nonce of the request, and can be framed by itself alone', async () => {
    const [first, second] = [await get('/admin/login'), await get('/admin/login')];
    const policy = directives(first);
    expect(policy.get('script-src')).toMatch(
      /^'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'$/,
    );
    expect(policy.get('script-src')).not.toBe(directives(second).get('script-src'));
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    const nonce = /'nonce-([^']+)'/.exec(policy.get('script-src') ?? '')?.[1] ?? '';
    const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts).not.toEqual([]);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
  });

  test('what the API answers cannot run, load or be framed', async () => {
    const policy = directives(await get('/api/users/me'));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.has('sandbox')).toBe(true);
  });
});

describe('without signing in', () => {
  test.each([
    '/api/graphql',
    '/api/graphql-playground',
    '/graphql',
    '/api/graphql?query={__typename}',
  ])('there is no GraphQL at %s', async (address) => {
    expect((await get(address)).status).toBe(404);
    expect((await post(address, { query: '{ __typename }' })).status).toBe(404);
  });

  test('nobody becomes the first user, by the API or the admin’s own page', async () => {
    const json = { email: 'ai@example.vn', password: 'mot-mat-khau-dai-1', role: 'administrator' };
    const answers = await Promise.all([1, 2, 3].map(() => post('/api/users/first-register', json)));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    const page = await (await get('/admin/create-first-user')).text();
    expect(page).toContain('NEXT_REDIRECT;replace;/admin;');
    expect(page).not.toMatch(/<(form|input)\b/);
    expect(await cms.find('users')).toHaveLength(1);
  });

  test.each(['/admin', '/admin/collections/articles', '/admin/collections/users/create'])(
    '%s leads to the sign-in, whatever headers say that the guard has been passed',
    async (address) => {
      const passed = { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/proxy' };
      for (const headers of [undefined, passed]) {
        const response = await get(address, headers && { headers });
        const html = await response.text();
        expect(response.headers.get('location') ?? html).toContain('/admin/login');
        expect(html).not.toContain(credentials.email);
      }
    },
  );

  test('an article, its versions and a picture cannot be read', async () => {
    const { id } = await cms.create('articles', { title: 'Nháp kín' }, { draft: true });
    for (const address of [
      '/api/articles',
      `/api/articles/${id}?draft=true`,
      '/api/articles/versions',
      '/api/articles/count',
      '/api/globals/site-settings',
      '/api/media/file/a.jpg',
    ])
      expect([address, (await get(address)).status]).toEqual([address, 403]);
  });
});

describe('the desk', () => {
  const miss = { q: 'lò hơi tầng sôi', language: 'vi' };
  const ofPortal = () => ({ origin: settings.siteUrl, 'sec-fetch-site': 'same-origin' });
  const isGuarded = ({ headers }: Response) => {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  };

  test('counts what the portal’s page tells, once switched on, and answers alike before', async () => {
    const tell = async (headers: Record<string, string>) => {
      const response = await post('/_desk/search-miss', miss, headers);
      expect(response.status).toBe(204);
      isGuarded(response);
    };
    await tell(ofPortal());
    const on = { searchMisses: true };
    expect((await cms.request('POST', '/api/globals/counters', on)).ok).toBe(true);
    await tell({ origin: 'https://xau.example', 'sec-fetch-site': 'cross-site' });
    for (let n = 0; n < 3; n += 1) {
      expect(await cms.find('search-misses')).toEqual([]);
      await tell(ofPortal());
    }
    expect(await cms.find('search-misses')).toMatchObject([{ words: miss.q, count: 3 }]);
  });

  test.each(['/_desk', '/_desk/admin', '/_desk/search-misses', '/_desk/api/users'])(
    'has nothing else, whatever is asked: %s',
    async (address) => {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const response = await get(address, { method });
        expect([method, response.status, await response.text()]).toEqual([method, 404, '']);
      }
      expect((await get('/_desk/search-miss')).status).toBe(404);
    },
  );
});

describe('the sign-in cookie', () => {
  test('is out of reach of scripts and not sent by other sites', async () => {
    const response = await post('/api/users/login', credentials);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^payload-token=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
  });

  test('counts for nothing with the origin of another site', async () => {
    const { token } = (await (await post('/api/users/login', credentials)).json()) as {
      token: string;
    };
    const cookie = `payload-token=${token}`;
    const who = async (origin: string) =>
      (
        (await (await get('/api/users/me', { headers: { cookie, origin } })).json()) as {
          user: unknown;
        }
      ).user;
    expect(await who('https://xau.example')).toBeNull();
    expect(await who(settings.cmsUrl)).not.toBeNull();
    const foreign = { cookie, origin: 'https://xau.example' };
    expect((await post('/api/topics', { title: 'Từ nơi khác' }, foreign)).status).toBe(403);
  });
});

describe('an upload', () => {
  const stored = () => readdirSync(path.join(settings.dataDir, 'media')).sort();
  const temporary = () => {
    const folder = path.join(settings.dataDir, 'uploads');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const megabyte = 1024 * 1024;

  /** Sends a film of this many megabytes piece by piece, as a browser does; `cutAfter` ends the connection. */
  async function sendFilm(megabytes: number, cutAfter = Infinity) {
    const { token } = (await (await post('/api/users/login', credentials)).json()) as {
      token: string;
    };
    const head =
      '--xxxx\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}\r\n' +
      '--xxxx\r\nContent-Disposition: form-data; name="file"; filename="phim.mp4"\r\n' +
      'Content-Type: video/mp4\r\n\r\n';
    const ftyp = Buffer.from('\0\0\0\u0020ftypisom\0\0\u0002\0isomiso2avc1mp41', 'latin1');
    const tail = '\r\n--xxxx--\r\n';
    const sent = request(`${settings.cmsUrl}/api/media`, {
      method: 'POST',
      // The server ends the connection of an upload that it refuses.
      agent: false,
      headers: {
        authorization: `JWT ${token}`,
        'content-type': 'multipart/form-data; boundary=xxxx',
        'content-length':
          Buffer.byteLength(head) + ftyp.length + megabytes * megabyte + tail.length,
      },
    });
    const answer = new Promise<{ status: number; text: string }>((resolve) => {
      sent.on('error', () => resolve({ status: 0, text: '' }));
      sent.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => undefined);
        response.on('close', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      });
    });
    sent.write(head);
    sent.write(ftyp);
    const part = Buffer.alloc(megabyte);
    for (let n = 0; n < megabytes && !sent.destroyed; n += 1) {
      if (n >= cutAfter) {
        sent.destroy();
        break;
      }
      if (!sent.write(part)) await Promise.race([once(sent, 'drain'), once(sent, 'close'), answer]);
    }
    if (!sent.destroyed) sent.end(tail);
    return answer;
  }

  test('beyond the limit is refused, not cut short: nothing of it stays', async () => {
    const before = stored();
    const { status, text } = await sendFilm(501);
    expect(status).toBe(413);
    expect(text).toContain('Tệp quá lớn');
    expect(stored()).toEqual(before);
    expect(await cms.find('media')).toEqual([]);
    await expect.poll(temporary, { timeout: 10_000 }).toEqual([]);
  });

  test('within the limit arrives whole, however large: a film of 60 MB', async () => {
    const { status, text } = await sendFilm(60);
    expect([status, text]).toEqual([201, expect.stringContaining('"filename":"phim-')]);
    const { doc } = JSON.parse(text) as { doc: { id: string; filename: string } };
    const size = statSync(path.join(settings.dataDir, 'media', doc.filename)).size;
    expect(size).toBeGreaterThan(60 * megabyte);
    await expect.poll(temporary, { timeout: 10_000 }).toEqual([]);
    await cms.request('DELETE', `/api/media/${doc.id}`);
    expect(stored()).toEqual([]);
  });

  test('whose connection breaks off leaves no document and no file', async () => {
    await sendFilm(40, 20);
    await expect.poll(temporary, { timeout: 20_000 }).toEqual([]);
    expect(stored()).toEqual([]);
    expect(await cms.find('media')).toEqual([]);
  });

  test('of HTML under the name of a picture is refused in Vietnamese', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Ảnh' }));
    form.set(
      'file',
      new File(['<!doctype html><script>alert(1)</script>'], 'anh.jpg', { type: 'image/jpeg' }),
    );
    const { token } = (await (await post('/api/users/login', credentials)).json()) as {
      token: string;
    };
    const response = await get('/api/media', {
      method: 'POST',
      body: form,
      headers: { authorization: `JWT ${token}` },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Không nhận tệp này');
    expect(stored()).toEqual([]);
  });
});

describe('a refusal in the built server', () => {
  type Refused = {
    errors: [{ message: string; data: { errors: { path: string; message: string }[] } }];
  };

  test('of a publish tells the form what is wrong with which field, in Vietnamese', async () => {
    const { id } = await cms.create('articles', { title: 'Thiếu' }, { draft: true });
    const response = await cms.request('PATCH', `/api/articles/${id}`, {
      slug: 'Không Hợp Lệ',
      _status: 'published',
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Refused;
    expect(errors[0].message).toContain('Cần sửa các mục');
    expect(errors[0].data.errors).toEqual([
      expect.objectContaining({
        path: 'slug',
        message: expect.stringContaining('Đường dẫn chỉ gồm chữ thường không dấu') as string,
      }),
      expect.objectContaining({ path: 'body', message: 'Mục này cần điền.' }),
    ]);
  });

  test('of what the database finds taken is Vietnamese too', async () => {
    const response = await cms.request('POST', '/api/users', {
      ...credentials,
      name: 'Trùng',
      role: 'editor',
    });
    const { errors } = (await response.json()) as Refused;
    expect(errors[0].message).toBe('Hãy sửa các mục được đánh dấu.');
    expect(errors[0].data.errors[0]).toMatchObject({ path: 'email' });
  });

  test('of a hook has our own words', async () => {
    const answer = await cms.request('GET', '/api/articles?sort=createdBy.hash');
    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'Chỉ sắp xếp được theo trường của chính nội dung này.' }],
    });
  });

  test('is one line in the log, without a stack', () => {
    const refusals = log.filter((line) => /Cần sửa các mục|Chỉ sắp xếp/.test(line));
    expect(refusals.length).toBeGreaterThanOrEqual(2);
    for (const line of refusals) expect(line).toContain('INFO');
  });
});

test('the fifth wrong password locks the account, and the refusal is Vietnamese', async () => {
  await cms.create('users', {
    name: 'Bị khóa',
    email: 'khoa@example.vn',
    password: 'mat-khau-cua-nguoi-nay',
    role: 'editor',
  });
  const attempt = (password: string) =>
    post('/api/users/login', { email: 'khoa@example.vn', password });
  for (let n = 0; n < 5; n += 1) expect((await attempt('sai')).status).toBe(401);
  const locked = await attempt('mat-khau-cua-nguoi-nay');
  expect(locked.status).toBe(401);
  expect(await locked.text()).toMatch(/khóa/);
});
