import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { HeldGates } from '@sxsh/content-types/held';
import type { RenewalAnswer } from '@sxsh/content-types/renewal';
import type { Role } from '../access/roles.ts';
import { messageOf, openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';
import { trustClock } from '../publishing/scheduling/trusted-clock.ts';
import { testOrigin, testPublisherKey } from '../testing/payload.ts';

let newsroom: Newsroom;
let publisher: Server;
let held: HeldGates;
let renewal: RenewalAnswer;
/** What the publisher was asked to do. */
let orders: string[];

const allShut: HeldGates = {
  shrink: {
    count: 34,
    documents: [{ collection: 'articles', id: 'a1', title: 'Bài một', address: '/tin-tuc/mot/' }],
  },
  restore: { documents: 1200 },
  clock: { machine: '2026-11-25T05:00:00.000Z', trusted: '2026-11-25T03:00:00.000Z' },
};

beforeAll(async () => {
  publisher = createServer(({ method, url, headers }, response) => {
    const isOurs = headers.authorization === `Bearer ${testPublisherKey}`;
    if (isOurs && method === 'POST') orders.push(url ?? '');
    const answers: Record<string, unknown> = { '/held': held, '/renewal': renewal };
    response.writeHead(isOurs ? 200 : 401).end(JSON.stringify(answers[url ?? ''] ?? {}));
  }).listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  const { port } = publisher.address() as AddressInfo;
  newsroom = await openNewsroom({ PUBLISHER_URL: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  publisher.closeAllConnections();
  publisher.close();
  await newsroom.stop();
});
beforeEach(() => {
  held = allShut;
  orders = [];
  renewal = { causes: [] };
});

const accept = (role: Role, body: object) =>
  newsroom.as(role, 'POST', '/api/publishing/accept', body);
const shrink = { gate: 'shrink', count: 34 } as const;
const gatesOf = async (role: Role) =>
  (await newsroom.as(role, 'GET', '/api/publishing/portal')).body.gates;

test.each([
  ['editor', shrink],
  ['collaborator', shrink],
  ['station', shrink],
  ['reviewer', { gate: 'restore' }],
  ['reviewer', { gate: 'clock' }],
  ['editor', { gate: 'restore' }],
  ['station', { gate: 'clock' }],
] as const)('%s opens no gate of %j', async (role, body) => {
  expect((await accept(role, body)).status).toBe(403);
  expect(orders).toEqual([]);
});

test('nobody opens a gate without signing in, or from another site with the cookie of who is', async () => {
  const ask = (headers: Record<string, string>) =>
    newsroom.fetch('/api/publishing/accept', { method: 'POST', json: shrink, headers });
  expect((await ask({})).status).toBe(401);
  const login = await newsroom.fetch('/api/users/login', {
    method: 'POST',
    json: { email: 'administrator@example.vn', password: 'mat-khau-thu-nghiem-1' },
  });
  const { token } = (await login.json()) as { token: string };
  const cookie = `payload-token=${token}`;
  expect((await ask({ cookie, origin: 'https://ke-xau.example' })).status).toBe(401);
  expect(orders).toEqual([]);
  expect((await ask({ cookie, origin: testOrigin })).status).toBe(200);
  expect(orders).toEqual(['/accept-shrink']);
});

test.each([
  ['administrator', shrink],
  ['administrator', { gate: 'restore' }],
  ['administrator', { gate: 'clock' }],
  ['reviewer', shrink],
] as const)('%s opens the gate of %j, and the log says who it was', async (role, body) => {
  const log = vi.spyOn(newsroom.payload.logger, 'warn');
  expect((await accept(role, body)).status).toBe(200);
  expect(orders).toEqual([`/accept-${body.gate}`]);
  const { docs } = await newsroom.payload.find({
    collection: 'users',
    where: { email: { equals: `${role}@example.vn` } },
  });
  expect(log).toHaveBeenCalledWith(
    expect.objectContaining({
      msg: `Gate "${body.gate}" opened by ${role}@example.vn`,
      user: docs[0]?.id,
      waiting: allShut[body.gate],
    }),
  );
  log.mockRestore();
});

test('what is not held, is more than the person saw, or is no gate is refused', async () => {
  const more = await accept('administrator', { gate: 'shrink', count: 33 });
  expect([more.status, messageOf(more)]).toEqual([409, expect.stringContaining('34')]);
  held = {};
  expect((await accept('administrator', { gate: 'clock' })).status).toBe(409);
  for (const body of [{}, { gate: 'all' }, { gate: 'shrink' }, { gate: 'shrink', count: 0 }])
    expect((await accept('administrator', body)).status).toBe(400);
  expect(orders).toEqual([]);
});

test('the administrator’s word about the clock is the CMS’s too, which holds schedules by it', async () => {
  let ahead = 0;
  trustClock({ wall: () => Date.now() + ahead, steady: () => performance.now() });
  held = {};
  ahead = 3_600_000;
  const { clock: gate } = (await gatesOf('administrator')) as HeldGates;
  expect(Date.parse(gate!.machine) - Date.parse(gate!.trusted)).toBeGreaterThan(3_500_000);
  expect(await gatesOf('reviewer')).toEqual({});
  expect((await accept('administrator', { gate: 'clock' })).status).toBe(200);
  expect(await gatesOf('administrator')).toEqual({});
});

test('the dashboard shows each person the gates that they may open', async () => {
  expect(await gatesOf('administrator')).toEqual(allShut);
  expect(await gatesOf('reviewer')).toEqual({ shrink: allShut.shrink });
  expect(await gatesOf('editor')).toEqual({});
});

test('a topic or menu knows of the pages that are rendered again because it changed', async () => {
  const progress = { done: 3240, total: 14_701, secondsLeft: 20 };
  renewal = { renewal: progress, causes: [{ collection: 'globals', id: 'navigation' }] };
  const ask = async (role: Role, query: string) =>
    newsroom.as(role, 'GET', `/api/publishing/renewal?${query}`);
  const menu = 'collection=globals&id=navigation';
  expect((await ask('editor', menu)).body).toEqual({ renewal: progress });
  expect((await ask('editor', 'collection=topics&id=t1')).body).toEqual({ renewal: null });
  expect((await ask('editor', '')).body).toEqual({ renewal: progress });
  expect((await ask('editor', 'collection=users&id=t1')).status).toBe(400);
  expect((await ask('station', menu)).status).toBe(403);
  expect((await newsroom.fetch(`/api/publishing/renewal?${menu}`)).status).toBe(401);
});

test('a silent publisher is told of, and shuts no dashboard', async () => {
  publisher.closeAllConnections();
  publisher.close();
  const answer = await accept('administrator', { gate: 'clock' });
  expect([answer.status, messageOf(answer)]).toEqual([
    503,
    expect.stringContaining('không trả lời'),
  ]);
  expect(await gatesOf('administrator')).toEqual({});
});
