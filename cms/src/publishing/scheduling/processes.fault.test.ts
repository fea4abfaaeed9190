import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testOrigin, testPublisherKey } from '../../testing/payload.ts';
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts';
import { lease } from './claim.ts';
import { overdueSchedules } from './rows.ts';
import { arrange } from './testing/arrange.ts';
import { tick } from './tick.ts';

const script = path.join(import.meta.dirname, 'testing/performer.ts');

let newsroom: Newsroom;
let desk: ReturnType<typeof arrange>;
beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = arrange(newsroom);
});
afterAll(() => newsroom.stop());

/** Another process of the CMS on this newsroom's database, waiting for the word. */
async function another(mode: 'tick' | 'die-holding' | 'die-done', now: number) {
  const { dataDir, databaseUrl } = newsroom.settings;
  const child = spawn(process.execPath, [script, mode, String(now)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      CMS_URL: testOrigin,
      PAYLOAD_SECRET: 'a-secret-of-the-tests-of-at-least-32-characters',
      PUBLISHER_KEY: testPublisherKey,
      PUBLISHER_URL: 'http://127.0.0.1:9',
    },
  });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line === 'ready') resolve();
    });
  });
  const ended = once(child, 'exit');
  await Promise.race([ready, ended]);
  return {
    /** Lets it work; gives how many it performed, or undefined when it killed itself. */
    go: async () => {
      child.stdin.end('go\n');
      await ended;
      const performed = said.find((line) => line.startsWith('performed '));
      return performed && Number(performed.split(' ')[1]);
    },
  };
}

const publishes = async (id: string) =>
  (
    await newsroom.payload.countVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
  ).totalDocs;

describe('several processes of the CMS', () => {
  it('perform a schedule once', async () => {
    const ids = [];
    for (let n = 0; n < 10; n += 1) ids.push(await desk.scheduled(`Hai tiến trình ${n}`));
    const due = Date.parse((await desk.last(ids[0]!)).at) + 120_000;
    const others = [await another('tick', due), await another('tick', due)];
    const taken = await Promise.all([
      ...others.map(({ go }) => go()),
      tick(newsroom.payload, newsroom.settings, () => due),
    ]);
    expect(taken.reduce<number>((sum, n) => sum + Number(n), 0)).toBe(ids.length);
    for (const id of ids) {
      expect(await publishes(id)).toBe(1);
      expect(await desk.last(id)).toMatchObject({ state: 'done', attempts: 1 });
    }
  });
});

describe('a schedule whose process was killed', () => {
  it.each([
    ['before it published', 'die-holding', 'never-public'],
    ['after it published', 'die-done', 'published'],
  ] as const)('%s is taken up when its lease ends, and done once', async (_, mode, meanwhile) => {
    const id = await desk.scheduled(`Bị giết: ${mode}`);
    const due = Date.parse((await desk.last(id)).at) + 1000;
    await (await another(mode, due)).go();
    expect((await newsroom.asked(id)).change.state).toBe(meanwhile);
    const tickAt = (now: number) => tick(newsroom.payload, newsroom.settings, () => now);

    // Until then it is nobody else's, stays read-only, and counts as overdue.
    expect(await tickAt(due + lease - 1)).toBe(0);
    expect((await newsroom.autosave(id, { title: 'Sửa' })).status).toBe(403);
    expect((await desk.cancel(id)).status).toBe(409);
    const overdue = await overdueSchedules(newsroom.payload, due + lease);
    expect(overdue.map(({ document }) => document)).toContain(id);

    expect(await tickAt(due + lease)).toBe(1);
    expect(await desk.last(id)).toMatchObject({ state: 'done', attempts: 2 });
    expect((await newsroom.asked(id)).change.state).toBe('published');
    expect(await publishes(id)).toBe(1);
  });

  it.each(['die-holding', 'die-done'] as const)('takes down all the same (%s)', async (mode) => {
    const id = await newsroom.publish({ title: `Gỡ khi bị giết: ${mode}` });
    await desk.schedule(id, { action: 'take-down', kind: 'gone', reason: 'Hết hiệu lực' });
    const due = Date.parse((await desk.last(id)).at) + 1000;
    await (await another(mode, due)).go();
    await tick(newsroom.payload, newsroom.settings, () => due + lease);
    expect(await desk.last(id)).toMatchObject({ state: 'done', attempts: 2 });
    expect((await newsroom.asked(id)).change.state).toBe('gone');
  });
});
