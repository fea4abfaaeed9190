import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeHeaders } from '../publisher/release/maps.ts';
import { freePort } from '../publisher/testing/free-port.ts';
import { startServer } from './server.ts';
import { fakeDesk } from './testing/fake-desk.ts';

const policy = "default-src 'self'; frame-ancestors 'self'; base-uri 'self'; script-src 'self'";

type Answer = { status: number; headers: IncomingHttpHeaders };

describe.each([
  ['at the root', '/', ''],
  ['under a path', '/sxsh', '/sxsh'],
])('the desk behind the static server %s', (_, base, mount) => {
  let folder: string;
  let server: Server;
  let cms: ReturnType<typeof fakeDesk>;
  const send = (address: string, method = 'POST', init: Record<string, string> = {}, body = '{}') =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const length = { 'content-length': String(Buffer.byteLength(body)) };
      const headers = { ...(!init['transfer-encoding'] && length), ...init };
      request({ port, host: 'localhost', path: address, method, headers }, (response) => {
        response.resume().on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers });
        });
      })
        .on('error', reject)
        .end(body);
    });
  const tell = (headers?: Record<string, string>, body?: string) =>
    send(`${mount}/_desk/search-miss`, 'POST', headers, body);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portal-desk-'));
    await mkdir(path.join(folder, 'public'));
    await writeFile(path.join(folder, 'public/index.html'), '<p>Trang chủ</p>');
    await writeHeaders(path.join(folder, 'maps'), policy);
    const cmsPort = await freePort();
    cms = fakeDesk(cmsPort, { 'Set-Cookie': 'a=b', 'X-Powered-By': 'CMS' });
    server = await startServer({
      publicDir: path.join(folder, 'public'),
      mapsDir: path.join(folder, 'maps'),
      base,
      port: 0,
      deskUrl: `http://127.0.0.1:${cmsPort}`,
    });
  });
  beforeEach(() => cms.start());
  afterEach(() => cms.stop());
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  it('is told what readers send, without their cookies and browsers, and answers', async () => {
    const body = '{"q":"lò hơi","language":"vi"}';
    const origin = 'https://sxsh.example.vn';
    const { status, headers } = await tell(
      {
        'content-type': 'application/json',
        origin,
        'sec-fetch-site': 'same-origin',
        cookie: 'payload-token=x',
        'user-agent': 'Mozilla/5.0',
        'x-forwarded-for': '203.0.113.9',
      },
      body,
    );
    expect(status).toBe(204);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(cms.asked()).toMatchObject([{ line: 'POST /_desk/search-miss', body }]);
    expect(cms.asked()[0]?.headers).toMatchObject({ origin, 'sec-fetch-site': 'same-origin' });
    expect(cms.asked()[0]?.headers).not.toHaveProperty('cookie');
    expect(cms.asked()[0]?.headers).not.toHaveProperty('user-agent');
    expect(cms.asked()[0]?.headers['x-forwarded-for']).toMatch(
      /^(::1|::ffff:127\.0\.0\.1|127\.0\.0\.1)$/,
    );
  });

  it('says itself what is not there', async () => {
    expect((await send(`${mount}/_desk/khong-co`, 'GET')).status).toBe(404);
    expect(cms.asked()).toHaveLength(1);
  });

  it.each([
    '/admin',
    '/api/users',
    '/_desk',
    '/_desk/',
    '/_desk/../admin',
    '/_desk/%2e%2e/admin',
    '/_desk/..%2fadmin',
    '/admin/..%2f_desk/search-miss',
    '/%5fdesk/search-miss',
    '/_desk/search-miss/',
    '/_desk//admin',
    '//_desk\\..\\admin',
    '/_desk/search-miss%00',
  ])('is all of the CMS that readers reach: not %s', async (address) => {
    const { status } = await send(mount + address, 'GET');
    expect([address, status]).toEqual([address, 404]);
    expect(cms.asked()).toEqual([]);
  });

  it('is not reached beside the portal’s path', async () => {
    expect((await send(`/khac${mount}/_desk/search-miss`)).status).toBe(405);
    expect(cms.asked()).toEqual([]);
  });

  it('is spared what is too long, or of a length that nobody says', async () => {
    expect((await tell({}, 'x'.repeat(20_000))).status).toBe(413);
    expect((await tell({ 'transfer-encoding': 'chunked' })).status).toBe(413);
    expect(cms.asked()).toEqual([]);
  });

  it('is away with the CMS, says so at once, and pages are served as ever', async () => {
    await cms.stop();
    expect((await tell()).status).toBe(503);
    expect((await send(`${mount}/`, 'GET')).status).toBe(200);
    await cms.start();
    expect((await tell()).status).toBe(204);
  });

  it('keeps nobody waiting for a CMS that hangs', async () => {
    cms.hang();
    expect((await tell()).status).toBe(503);
  });
});
