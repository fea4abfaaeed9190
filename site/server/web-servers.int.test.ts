import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compress, writeWithTwins } from '../publisher/release/files.ts';
import { writeAddressMaps, writeHeaders } from '../publisher/release/maps.ts';
import { freePort } from '../publisher/testing/free-port.ts';
import { fakeDesk } from './testing/fake-desk.ts';

const guide = new URL('../../docs/may-chu-web.md', import.meta.url);
const folder = await mkdtemp(path.join(tmpdir(), 'sxsh-web-server-'));
const cmsPort = await freePort();
const policy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'";

/** The configuration of the guide, for this folder and a port. */
async function documented(language: string, port: number): Promise<string> {
  const text = await readFile(guide, 'utf8');
  const block = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';
  return block
    .replaceAll('/srv/sxsh/data', folder)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${cmsPort}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('sxsh.tinh.gov.vn {', `http://127.0.0.1:${port} {`);
}

const servers = {
  nginx: async (port: number) => {
    const file = path.join(folder, 'nginx.conf');
    await writeFile(
      file,
      `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
        fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
        ${await documented('nginx', port)}
      }`,
    );
    return ['-c', file];
  },
  caddy: async (port: number) => {
    const file = path.join(folder, 'Caddyfile');
    await writeFile(file, `{\n  admin off\n}\n${await documented('caddy', port)}`);
    return ['run', '--adapter', 'caddyfile', '--config', file];
  },
};
const isThere = (program: string) => spawnSync(program, ['-v']).error === undefined;
for (const program of Object.keys(servers))
  if (!isThere(program)) console.log(`SKIPPED: ${program} is not installed on this machine.`);

beforeAll(async () => {
  // A server that was started as root works as another user.
  await chmod(folder, 0o755);
  const put = async (file: string, text: string) =>
    writeWithTwins(path.join(folder, 'public', file), await compress(text));
  await put('index.html', '<p>Trang chủ</p>');
  await put('404.html', '<p>Không có trang này</p>');
  await put('tin-tuc/mot-bai/index.html', '<p>Một bài</p>');
  await put('tin-tuc/da-go/index.html', '<p>Bài này đã được gỡ</p>');
  await put('_astro/trang.css', 'p { color: green }');
  await put('.staging/nhap/index.html', '<p>Chưa xong</p>');
  await put('.portal', 'tên kho');
  const maps = path.join(folder, 'maps');
  await mkdir(maps, { recursive: true });
  await writeHeaders(maps, policy);
  const address = `/tin-tuc/${'rat-dai-'.repeat(20)}/`;
  await writeAddressMaps(
    maps,
    [
      { address: '/tin-tuc/cu/', target: '/tin-tuc/mot-bai/' },
      { address, target: 'https://vi.example/x?a=1&b=2' },
      { address: '/tin-tuc/da-go/' },
    ],
    '',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.keys(servers) as (keyof typeof servers)[])('%s as documented', (program) => {
  let running: ChildProcess | undefined;
  let port: number;
  let errors = '';

  type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
  const get = (
    address: string,
    headers: Record<string, string> = {},
    { method = 'GET', body = '' } = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end(body);
    });

  beforeAll(async () => {
    if (!isThere(program)) return;
    port = await freePort();
    const child = spawn(program, await servers[program](port), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: folder },
    });
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    running = child;
    for (let waited = 0; ; waited += 50) {
      if (await get('/').catch(() => undefined)) return;
      if (waited > 10_000 || child.exitCode !== null) throw new Error(`${program}: ${errors}`);
      await sleep(50);
    }
  });
  afterAll(async () => {
    if (running?.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  });
  const when = it.skipIf(!isThere(program));

  when('serves pages with the headers of every response', async () => {
    const { status, headers, body } = await get('/tin-tuc/mot-bai/');
    expect([status, body.toString()]).toEqual([200, '<p>Một bài</p>']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(headers['cache-control']).toBe('no-cache');
  });

  when('sends the compressed twins', async () => {
    const { headers, body } = await get('/', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.equals(await readFile(path.join(folder, 'public/index.html.gz')))).toBe(true);
    if (program !== 'caddy') return;
    const br = await get('/', { 'accept-encoding': 'br' });
    expect(br.headers['content-encoding']).toBe('br');
  });

  when('redirects former addresses for good, however long, also out of the portal', async () => {
    const to = async (address: string) => {
      const { status, headers } = await get(address);
      return [status, headers.location];
    };
    expect(await to('/tin-tuc/cu/')).toEqual([301, '/tin-tuc/mot-bai/']);
    expect(await to(`/tin-tuc/${'rat-dai-'.repeat(20)}/`)).toEqual([
      301,
      'https://vi.example/x?a=1&b=2',
    ]);
  });

  when('says 410 of what is gone, with its notice', async () => {
    const { status, headers, body } = await get('/tin-tuc/da-go/');
    expect([status, body.toString()]).toEqual([410, '<p>Bài này đã được gỡ</p>']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  when('says 404 with its page, also of what is not for readers', async () => {
    for (const address of ['/khong-co/', '/.staging/nhap/', '/.portal']) {
      const { status, headers, body } = await get(address);
      expect([address, status, body.toString()]).toEqual([
        address,
        404,
        '<p>Không có trang này</p>',
      ]);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    }
  });

  when('has browsers keep what is named by its content', async () => {
    const { headers } = await get('/_astro/trang.css');
    expect(Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1])).toBeGreaterThan(1e7);
  });

  when('leads from an address without its last slash to the page', async () => {
    const { status, headers } = await get('/tin-tuc/mot-bai');
    expect([301, 308]).toContain(status);
    expect(headers.location).toMatch(/\/tin-tuc\/mot-bai\/$/);
  });

  describe('the desk', () => {
    const cms = fakeDesk(cmsPort, { 'Set-Cookie': 'a=b', 'Cache-Control': 'no-store' });
    beforeEach(() => cms.start());
    afterEach(() => cms.stop());
    const tell = (body: string, headers: Record<string, string> = {}) =>
      get(
        '/_desk/search-miss',
        { 'content-length': String(Buffer.byteLength(body)), ...headers },
        { method: 'POST', body },
      );

    when('is told what readers send, without their cookies and browsers', async () => {
      const body = '{"q":"lò hơi","language":"vi"}';
      const origin = 'https://sxsh.example.vn';
      const { status, headers } = await tell(body, {
        'content-type': 'application/json',
        origin,
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0',
        'x-forwarded-for': '203.0.113.9',
        cookie: 'payload-token=x',
      });
      expect(status).toBe(204);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers['cache-control']).toBe('no-store');
      expect(cms.asked()).toMatchObject([{ line: 'POST /_desk/search-miss', body }]);
      expect(cms.asked()[0]?.headers).toMatchObject({
        origin,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': '127.0.0.1',
      });
      expect(cms.asked()[0]?.headers).not.toHaveProperty('cookie');
      expect(cms.asked()[0]?.headers['user-agent'] ?? '').not.toContain('Mozilla');
    });

    when('is all of the CMS that readers reach', async () => {
      for (const address of [
        '/admin',
        '/api/users',
        '/_desk',
        '/_desk/',
        '/_desk/../admin',
        '/_desk/%2e%2e/admin',
        '/_desk/..%2fadmin',
        '/_desk/search-miss/',
        '/_desk/search-miss%0a',
      ]) {
        const { status } = await get(address);
        expect([address, [400, 404].includes(status)]).toEqual([address, true]);
      }
      expect(cms.asked()).toEqual([]);
    });

    when('is asked by its own address alone, whatever was written', async () => {
      for (const address of [
        '/admin/..%2f_desk/search-miss',
        '/admin/%2e%2e/_desk/search-miss',
        '/api/../_desk/search-miss',
        '//_desk/search-miss',
        '/%5fdesk/search-miss',
      ])
        await get(address);
      for (const { line } of cms.asked())
        expect(decodeURIComponent(line)).toBe('GET /_desk/search-miss');
    });

    when('is spared what is too long', async () => {
      // Caddy sees it on the way, when the CMS has been asked already.
      expect([413, 503]).toContain((await tell('x'.repeat(20_000))).status);
      expect(cms.asked().filter(({ body }) => body.length > 16_384)).toEqual([]);
    });

    when('is away with the CMS, says so at once, and pages are served as ever', async () => {
      await cms.stop();
      const { status, headers } = await tell('{}');
      expect(status).toBe(503);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
      expect((await get('/tin-tuc/mot-bai/')).status).toBe(200);
      await cms.start();
      expect((await tell('{}')).status).toBe(204);
    });
  });
});
