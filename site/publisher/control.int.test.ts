import { request, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startControl } from './control.ts';
import type { Publisher } from './publisher.ts';
import { Refused } from './refused.ts';

const key = 'the-publisher-key-of-the-tests-0123456789';

describe("the publisher's endpoints", () => {
  const publisher = {
    nudge: vi.fn(),
    rebuild: vi.fn(() => Promise.resolve()),
    goBack: vi.fn(() => Promise.resolve()),
    stopRebuild: vi.fn(),
    acceptRestore: vi.fn(),
    acceptShrink: vi.fn(),
    acceptClock: vi.fn(),
    previews: { render: vi.fn(), asset: vi.fn() },
    releases: vi.fn((last: number) => [{ number: last }]),
    status: vi.fn(() => ({ idle: true })),
    renewal: vi.fn(() => ({ causes: [] })),
    held: vi.fn(() => ({ restore: { documents: 3 } })),
    health: vi.fn((): { alarms: string[] } => ({ alarms: [] })),
    stop: vi.fn(),
  };
  let server: Server;
  let port: number;
  beforeEach(async () => {
    vi.clearAllMocks();
    server = await startControl(publisher as unknown as Publisher, { key, port: 0 });
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const ask = async (
    line: string,
    { body, authorization = `Bearer ${key}` }: { body?: string; authorization?: string } = {},
  ) => {
    const [method, path] = line.split(' ');
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: method ?? '',
      headers: authorization ? { authorization } : {},
      ...(body !== undefined && { body }),
    });
    return { status: response.status, json: (await response.json()) as unknown };
  };
  const called = () =>
    Object.entries({ ...publisher, ...publisher.previews }).flatMap(([name, one]) =>
      'mock' in one && one.mock.calls.length > 0 ? [name] : [],
    );
  const article = JSON.stringify({ collection: 'articles', id: 'a' });

  it.each([
    ['no key', ''],
    ['another key', `Bearer ${key.replace('9', '8')}`],
    ['the beginning of the key', `Bearer ${key.slice(0, -1)}`],
    ['the key without its scheme', key],
  ])('do nothing for whoever shows %s, and say 401', async (_, authorization) => {
    for (const line of [
      'GET /status',
      'GET /releases?last=1',
      'GET /renewal',
      'GET /held',
      'POST /nudge',
      'POST /rebuild',
      'POST /rebuild-back',
      'POST /rebuild-stop',
      'POST /accept-restore',
      'POST /accept-shrink',
      'POST /accept-clock',
      'POST /preview',
      'GET /preview/assets/_astro/style.css',
      'GET /nowhere',
    ])
      expect([line, (await ask(line, { authorization })).status]).toEqual([line, 401]);
    expect(called()).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"collection":'],
    ['another shape', '{"id":"a"}'],
    ['an unknown collection', '{"collection":"users","id":"a"}'],
    [
      'more than a nudge ever has',
      JSON.stringify({ collection: 'articles', id: 'a'.repeat(70_000) }),
    ],
  ])('refuse a nudge of %s with 400', async (_, body) => {
    expect((await ask('POST /nudge', { body })).status).toBe(400);
    expect(called()).toEqual([]);
    expect((await ask('POST /nudge', { body: article })).status).toBe(202);
  });

  it.each(['GET /', 'GET /nudge', 'POST /status', 'PUT /rebuild', 'GET /status?all'])(
    'know no %s',
    async (line) => {
      expect((await ask(line, line.startsWith('P') ? { body: article } : {})).status).toBe(404);
      expect(called()).toEqual([]);
    },
  );

  it('list as many releases as they are asked for, and refuse what is no such number', async () => {
    expect(await ask('GET /releases?last=7')).toEqual({ status: 200, json: [{ number: 7 }] });
    for (const query of ['', '?', '?last=', '?last=0', '?last=1.5', '?last=1001', '?last=x'])
      expect([query, (await ask(`GET /releases${query}`)).status]).toEqual([query, 400]);
    expect(publisher.releases).toHaveBeenCalledTimes(1);
  });

  it('do what they are asked with the key', async () => {
    expect(await ask('GET /status')).toEqual({ status: 200, json: { idle: true } });
    expect((await ask('GET /renewal')).json).toEqual({ causes: [] });
    expect((await ask('GET /held')).json).toEqual({ restore: { documents: 3 } });
    for (const name of [
      'rebuild',
      'rebuild-back',
      'rebuild-stop',
      'accept-restore',
      'accept-shrink',
      'accept-clock',
    ])
      expect([name, (await ask(`POST /${name}`)).status]).toEqual([name, 202]);
    expect((await ask('POST /nudge', { body: article })).status).toBe(202);
    expect(publisher.nudge).toHaveBeenCalledWith({ collection: 'articles', id: 'a' });
    expect(called()).toEqual([
      'nudge',
      'rebuild',
      'goBack',
      'stopRebuild',
      'acceptRestore',
      'acceptShrink',
      'acceptClock',
      'status',
      'renewal',
      'held',
    ]);
  });

  it('tell monitors without a key how it stands, with 503 while there is an alarm', async () => {
    const look = () => ask('GET /health', { authorization: '' });
    expect(await look()).toEqual({ status: 200, json: { alarms: [] } });
    publisher.health.mockReturnValueOnce({ alarms: ['clock'] });
    expect(await look()).toEqual({ status: 503, json: { alarms: ['clock'] } });
  });

  it('answer a rebuild whose build cannot be loaded with why', async () => {
    publisher.rebuild.mockRejectedValueOnce(new Error('no such build'));
    expect(await ask('POST /rebuild')).toEqual({ status: 500, json: { error: 'no such build' } });
  });

  it('answer what the publisher refuses to do with 409 and why', async () => {
    publisher.stopRebuild.mockImplementationOnce(() => {
      throw new Refused('nothing to stop');
    });
    expect(await ask('POST /rebuild-stop')).toEqual({
      status: 409,
      json: { error: 'nothing to stop' },
    });
  });

  it('are there on loopback alone', async () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const one of others)
      await expect(
        new Promise((resolve, reject) => {
          request({ host: one?.address, port, path: '/status' }, resolve).on('error', reject).end();
        }),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
