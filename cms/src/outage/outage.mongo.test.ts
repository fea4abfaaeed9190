import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, whyNoTestServer } from '../testing/mongodb/server.ts';
import { messageOf, openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';
import { databaseAway } from './guard.ts';

const missing = whyNoTestServer();
type Server = Awaited<ReturnType<typeof startTestServer>>;

/** Stands between driver and server: while it `isStuck`, nothing passes and no connection is closed. */
async function startRelay(to: number) {
  const relay = { isStuck: false, port: 0, stop: (): void => undefined };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => relay.isStuck || into.write(bytes));
      from.on('error', () => undefined);
      from.on('close', () => into.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  relay.port = (server.address() as { port: number }).port;
  relay.stop = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return relay;
}

/** Whoever is refused is told so within five seconds. */
async function timed<T extends { status: number }>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const answer = await work();
  if (answer.status !== 200) expect(performance.now() - started).toBeLessThan(5000);
  return answer;
}

describe.skipIf(missing)(`while the database is away${missing ? ` (${missing})` : ''}`, () => {
  let folder: string;
  let server: Server;
  let newsroom: Newsroom;
  const file = () => path.join(folder, 'mongo.h2');
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sxsh-outage-'));
    server = await startTestServer({ file: file() });
    newsroom = await openNewsroom({ DATABASE_URL: server.url('sxsh') });
  });
  afterAll(async () => {
    await newsroom.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const works = async () =>
    (await newsroom.as('editor', 'GET', '/api/articles?limit=1&depth=0')).status === 200;
  const restart = async () => {
    server = await startTestServer({ file: file(), port: server.port });
    await expect.poll(works, { timeout: 20_000, interval: 200 }).toBe(true);
  };
  const stored = async (id: string) =>
    (await newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })).title;

  test('every save is told the truth, and what was acknowledged is there afterwards', async () => {
    const acknowledged = new Map<string, string>();
    const refused: string[] = [];
    let isOver = false;
    const writer = async (name: number) => {
      const id = await newsroom.draft({ title: `Người ${name}` });
      for (let n = 0; !isOver; n += 1) {
        const title = `Người ${name}, lần ${n}`;
        const answer = await timed(() => newsroom.autosave(id, { title }));
        if (answer.status === 200) acknowledged.set(id, title);
        else refused.push(`${answer.status} ${messageOf(answer)}`);
        if (answer.status !== 200) await wait(100);
      }
    };
    const writers = [1, 2, 3].map(writer);
    await wait(2000);
    await server.stop();
    await wait(3000);
    const before = new Map(acknowledged);
    await restart();
    await wait(2000);
    isOver = true;
    await Promise.all(writers);

    expect(refused.length).toBeGreaterThan(0);
    // A save that was cut off may hold up the next one of its document for a moment.
    for (const told of new Set(refused))
      expect(told).toMatch(/^(503 .*không trả lời|409 .*đang được lưu)/);
    expect(refused).toContain(`503 ${databaseAway}`);
    expect(acknowledged.size).toBe(3);
    for (const [id, title] of acknowledged) expect(await stored(id)).toBe(title);
    expect([...acknowledged.values()]).not.toEqual([...before.values()]);
  });

  test('who is signed in is not told otherwise, and asks again in vain for less than five seconds', async () => {
    await server.stop();
    const started = Date.now();
    const answers: number[] = [];
    while (Date.now() - started < 3000) {
      const answer = await timed(() => newsroom.as('editor', 'GET', '/api/users/me'));
      answers.push(answer.status);
      await wait(200);
    }
    expect(new Set(answers)).toEqual(new Set([503]));
    const publisher = await newsroom.asPublisher('GET', '/api/publisher/changes');
    expect(publisher.status).toBe(503);
    await restart();
    const { body } = await newsroom.as('editor', 'GET', '/api/users/me');
    expect(body.user).toMatchObject({ email: 'editor@example.vn' });
  });

  test('a server that hangs is noticed as well', async () => {
    const relay = await startRelay(server.port);
    const there = await openNewsroom({ DATABASE_URL: `mongodb://127.0.0.1:${relay.port}/hangs` });
    const id = await there.draft({ title: 'Trước khi treo' });
    const save = (title: string) => timed(() => there.autosave(id, { title }));
    relay.isStuck = true;
    for (const answer of [await save('Trong khi treo'), await save('Vẫn treo')])
      expect([answer.status, messageOf(answer)]).toEqual([503, databaseAway]);
    relay.isStuck = false;
    // The save that was cut off may hold its document's lease for as long as a lease lasts.
    const again = async () => (await there.autosave(id, { title: 'Sau khi treo' })).status;
    await expect.poll(again, { timeout: 45_000, interval: 500 }).toBe(200);
    const { docs } = await there.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    });
    expect(docs.map(({ version }) => version.title)).toEqual(['Sau khi treo']);
    await there.stop();
    relay.stop();
  });
});
