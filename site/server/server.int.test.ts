import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAddressMaps, writeHeaders } from '../publisher/release/maps.ts';
import { startServer } from './server.ts';

const html = (text: string) => `<!doctype html><html lang="vi"><p>${text}</p></html>`;
const film = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
const policy = "default-src 'self'; frame-ancestors 'self'; base-uri 'self'; script-src 'self'";

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

describe.each([
  ['at the root', '/', ''],
  ['under a path', '/sxsh', '/sxsh'],
])('the static server %s', (_, base, mount) => {
  let folder: string;
  let server: Server;
  let port: number;
  const inFolder = (...parts: string[]) => path.join(folder, ...parts);
  const put = async (file: string, content: string | Buffer) => {
    await mkdir(path.dirname(inFolder('public', file)), { recursive: true });
    await writeFile(inFolder('public', file), content);
  };
  const putPage = async (file: string, text: string) => {
    await put(file, html(text));
    await put(`${file}.br`, brotliCompressSync(html(text)));
    await put(`${file}.gz`, gzipSync(html(text)));
  };

  /** Sends the path as it stands, which `fetch` would tidy first. */
  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      request({ port, host: 'localhost', path: address, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, headers: answered, body, text: body.toString() });
        });
      })
        .on('error', reject)
        .end();
    });
  const get = (address: string, headers?: Record<string, string>) => ask(mount + address, headers);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portal-server-'));
    await putPage('index.html', 'Trang chủ');
    await putPage('tin-tuc/mot-bai/index.html', 'Một bài');
    await putPage('404.html', 'Không tìm thấy trang');
    await putPage('tin-tuc/bai-da-go/index.html', 'Trang này đã được gỡ');
    await put('tin-tuc/rss.xml', '<rss/>');
    await put('robots.txt', 'User-agent: *\n');
    await put('_astro/index.abc123.css', 'p{}');
    await put('_astro/index.abc123.css.br', brotliCompressSync('p{}'));
    await put('media/0123456789abcdef/phim.mp4', film);
    await put('media/0123456789abcdef/phu-de.vtt', 'WEBVTT\n');
    await put('media/0123456789abcdef/tieng.mp3', film);
    await put('.staging/ban-nhap/index.html', 'bí mật');
    await writeFile(inFolder('secrets.json'), 'bí mật');
    await writeHeaders(inFolder('maps'), policy);
    await writeAddressMaps(inFolder('maps'), [], mount);
    server = await startServer({
      publicDir: inFolder('public'),
      mapsDir: inFolder('maps'),
      base,
      port: 0,
    });
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  describe('compressed twins', () => {
    it.each([
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip, deflate, br;q=0', 'gzip', gunzipSync],
      ['GZIP;q=0.5', 'gzip', gunzipSync],
    ])('gives %j the %s form of the same page', async (accepted, encoding, unpack) => {
      const { headers, body } = await get('/tin-tuc/mot-bai/', { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']).toBe('text/html;charset=utf-8');
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers.vary).toBe('Accept-Encoding');
      expect(unpack(body).toString()).toBe(html('Một bài'));
    });

    it.each(['', 'identity', 'br;q=0, gzip;q=0.0', 'zebra'])(
      'gives %j the plain page',
      async (accepted) => {
        const { headers, text } = await get('/', { 'accept-encoding': accepted });
        expect(headers['content-encoding']).toBeUndefined();
        expect(headers.vary).toBe('Accept-Encoding');
        expect(text).toBe(html('Trang chủ'));
      },
    );

    it('tells the forms of a page apart by their entity tags', async () => {
      const tags = await Promise.all(
        ['br', 'gzip', 'identity'].map(
          async (accepted) => (await get('/', { 'accept-encoding': accepted })).headers.etag,
        ),
      );
      expect(new Set(tags).size).toBe(3);
    });

    it('gives the plain page while its twins are being swapped', async () => {
      await putPage('tin-tuc/dang-thay/index.html', 'Đang thay');
      for (const twin of ['.br', '.gz'])
        await rm(inFolder('public', `tin-tuc/dang-thay/index.html${twin}`));
      const { text } = await get('/tin-tuc/dang-thay/', { 'accept-encoding': 'br, gzip' });
      expect(text).toBe(html('Đang thay'));
    });
  });

  describe('caching', () => {
    it.each([
      ['/', 'no-cache'],
      ['/tin-tuc/mot-bai/', 'no-cache'],
      ['/tin-tuc/rss.xml', 'no-cache'],
      ['/_astro/index.abc123.css', 'public, max-age=31536000, immutable'],
      ['/media/0123456789abcdef/phim.mp4', 'public, max-age=31536000, immutable'],
      ['/media/0123456789abcdef/khong-co.mp4', 'no-cache'],
      ['/khong-co/', 'no-cache'],
    ])('of %s is %j', async (address, expected) => {
      expect((await get(address)).headers['cache-control']).toBe(expected);
    });

    it('answers 304, without a body, to a browser that has the page', async () => {
      const accepted = { 'accept-encoding': 'br' };
      const { etag = '' } = (await get('/', accepted)).headers;
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await get('/', { ...accepted, 'if-none-match': known });
        expect([known, again.status, again.body.length]).toEqual([known, 304, 0]);
        expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding' });
        expect(again.headers['cache-control']).toBe('no-cache');
      }
    });

    it('gives the new page as soon as it was swapped, whatever its size', async () => {
      await put('trang/index.html', html('một'));
      const { etag = '' } = (await get('/trang/')).headers;
      await put('trang/index.html', html('hai'));
      await utimes(inFolder('public', 'trang/index.html'), new Date(), new Date());
      const again = await get('/trang/', { 'if-none-match': etag });
      expect([again.status, again.text]).toEqual([200, html('hai')]);
    });
  });

  describe('parts of films and sound', () => {
    const address = '/media/0123456789abcdef/phim.mp4';
    it.each([
      ['bytes=0-99', 0, 99],
      ['bytes=900-', 900, 999],
      ['bytes=-100', 900, 999],
      ['bytes=990-5000', 990, 999],
      ['bytes=-5000', 0, 999],
    ])('%s gives bytes %i to %i', async (range, start, end) => {
      const { status, headers, body } = await get(address, { range });
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes ${start}-${end}/1000`);
      expect(headers['content-type']).toBe('video/mp4');
      expect(body.equals(film.subarray(start, end + 1))).toBe(true);
    });

    it.each(['bytes=1000-', 'bytes=-0'])('%s lies behind the end', async (range) => {
      const { status, headers } = await get(address, { range });
      expect([status, headers['content-range']]).toEqual([416, 'bytes */1000']);
    });

    it.each(['bytes=5-2', 'bytes=x-y', 'lines=1-2', 'bytes=0-1,5-6', 'bytes=-', 'bytes'])(
      '%s is ignored',
      async (range) => {
        const { status, body } = await get(address, { range });
        expect([status, body.length]).toEqual([200, 1000]);
      },
    );

    it('goes on with a broken download only of the same file', async () => {
      const range = 'bytes=10-19';
      const { etag = '', 'last-modified': modified = '' } = (await get(address)).headers;
      for (const same of [etag, modified])
        expect((await get(address, { range, 'if-range': same })).status).toBe(206);
      expect((await get(address, { range, 'if-range': '"old"' })).status).toBe(200);
    });

    it.each([
      ['tieng.mp3', 'audio/mpeg'],
      ['phu-de.vtt', 'text/vtt;charset=utf-8'],
    ])('serves %s as %s', async (file, type) => {
      const { headers } = await get(`/media/0123456789abcdef/${file}`);
      expect(headers['content-type']).toBe(type);
      expect(headers['accept-ranges']).toBe('bytes');
    });

    it('lives on when a reader leaves in the middle of a film', async () => {
      await put('media/fedcba9876543210/dai.mp4', Buffer.alloc(20_000_000));
      await new Promise<void>((resolve) => {
        const socket = connect(port, 'localhost', () =>
          socket.write(
            `GET ${mount}/media/fedcba9876543210/dai.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n`,
          ),
        );
        socket.once('data', () => socket.destroy());
        socket.once('close', () => resolve());
      });
      expect((await get('/')).status).toBe(200);
    });
  });

  describe('what was moved or taken down', () => {
    it('follows the maps as they change, without a restart', async () => {
      const old = '/tin-tuc/dia-chi-cu/';
      expect((await get(old)).status).toBe(404);
      await writeAddressMaps(
        inFolder('maps'),
        [
          { address: old, target: '/tin-tuc/mot-bai/' },
          {
            address: '/tin-tuc/chuyen-di/',
            target: 'https://example.vn/a%2Fb?q=n%C6%B0%E1%BB%9Bc',
          },
          { address: '/tin-tuc/co-dau/', target: '/tin-tuc/nước/' },
          { address: '/tin-tuc/bai-da-go/' },
        ],
        mount,
      );
      for (const address of [old, old.slice(0, -1)]) {
        const { status, headers } = await get(address);
        expect([status, headers.location]).toEqual([301, `${mount}/tin-tuc/mot-bai/`]);
        expect(headers['cache-control']).toBe('no-cache');
      }
      expect((await get('/tin-tuc/chuyen-di/')).headers.location).toBe(
        'https://example.vn/a%2Fb?q=n%C6%B0%E1%BB%9Bc',
      );
      expect((await get('/tin-tuc/co-dau/')).headers.location).toBe(
        `${mount}/tin-tuc/n%C6%B0%E1%BB%9Bc/`,
      );
      const gone = await get('/tin-tuc/bai-da-go/');
      expect([gone.status, gone.text]).toEqual([410, html('Trang này đã được gỡ')]);
      expect(gone.headers['cache-control']).toBe('no-cache');

      await writeAddressMaps(inFolder('maps'), [], mount);
      expect((await get(old)).status).toBe(404);
      expect((await get('/tin-tuc/bai-da-go/')).status).toBe(200);
    });

    it('keeps the last good map when a new one cannot be read', async () => {
      await writeAddressMaps(
        inFolder('maps'),
        [{ address: '/cu/', target: '/tin-tuc/mot-bai/' }],
        mount,
      );
      expect((await get('/cu/')).status).toBe(301);
      await writeFile(inFolder('maps', 'addresses.json'), '{"redirects":');
      expect((await get('/cu/')).status).toBe(301);
      await writeAddressMaps(inFolder('maps'), [], mount);
      expect((await get('/cu/')).status).toBe(404);
    });

    it('leads an address without its final slash to the page', async () => {
      const { status, headers } = await get('/tin-tuc/mot-bai?in=1');
      expect([status, headers.location]).toEqual([301, `${mount}/tin-tuc/mot-bai/?in=1`]);
    });
  });

  describe('what is not there', () => {
    it.each(['/khong-co/', '/tin-tuc/', '/tin-tuc/mot-bai/khong-co.pdf', '/robots.txt/'])(
      'answers %s with the page that says so',
      async (address) => {
        const { status, text, headers } = await get(address);
        expect([status, text]).toEqual([404, html('Không tìm thấy trang')]);
        expect(headers['content-type']).toBe('text/html;charset=utf-8');
      },
    );

    it.each([
      '/../secrets.json',
      '/%2e%2e/secrets.json',
      '/..%2fsecrets.json',
      '/tin-tuc/..%2f..%2fsecrets.json',
      '/..%5csecrets.json',
      '/%5c..%5csecrets.json',
      '/.staging/ban-nhap/',
      '/%2estaging/ban-nhap/',
      '/%5c.staging/ban-nhap/index.html',
      '/tin-tuc/%00/',
      '/%',
      '/%E0%A4%A/',
    ])('never gives what is hidden or outside: %s', async (address) => {
      const { status, text } = await get(address);
      expect([address, status]).toEqual([address, 404]);
      expect(text).not.toContain('bí mật');
    });

    it.each(['//', '///', '//[', '//a:x/', '*', 'http://[/'])(
      'lives on after the request line %j',
      async (address) => {
        expect((await ask(address)).status).toBeGreaterThan(0);
        expect((await get('/')).status).toBe(200);
      },
    );
  });

  it('answers HEAD as GET, without a body', async () => {
    for (const address of ['/', '/khong-co/', '/media/0123456789abcdef/phim.mp4']) {
      const [head, full] = await Promise.all([
        ask(mount + address, {}, 'HEAD'),
        ask(mount + address),
      ]);
      expect([address, head.status, head.body.length]).toEqual([address, full.status, 0]);
      for (const name of ['content-length', 'content-type', 'etag', 'cache-control'])
        expect(head.headers[name]).toBe(full.headers[name]);
    }
  });

  it('takes nothing but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask(`${mount}/`, {}, method);
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it('sends the security headers with every answer', async () => {
    for (const address of ['/', '/khong-co/', '/media/0123456789abcdef/phim.mp4'])
      expect((await get(address)).headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'self'; base-uri 'self'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      });
  });

  it('serves nothing beside its path, and leads to it', async () => {
    const { status, headers } = await ask(mount || '/');
    expect([status, headers.location]).toEqual(mount ? [301, `${mount}/`] : [200, undefined]);
    for (const beside of ['/sxshx/', ...(mount ? ['/', '/tin-tuc/mot-bai/'] : [])])
      expect([beside, (await ask(beside)).status]).toEqual([beside, 404]);
  });
});

it('says when its port is busy', async () => {
  const options = { publicDir: tmpdir(), mapsDir: tmpdir(), base: '/' };
  const first = await startServer({ ...options, port: 0 });
  const { port } = first.address() as AddressInfo;
  await expect(startServer({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => first.close(resolve));
});
