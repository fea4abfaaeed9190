import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileOf } from '@sxsh/content-types/addresses';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../src/testing/built-app.ts';
import type { SiteBuild } from './render/site-build.ts';
import { openStore } from './store/store.ts';
import { article, media, siteSettings, topic, uuid } from './testing/documents.ts';
import { fakeCms, type FakeCms } from './testing/fake-cms.ts';
import { noSearch } from './testing/no-search.ts';
import { quiet, testPortal } from './testing/portal.ts';
import { faultsIn, plain, rendered } from './testing/whole.ts';

const siteUrl = 'http://localhost:4321';
type Portal = Awaited<ReturnType<typeof testPortal>>;
type Changes = Parameters<Portal['start']>[0];

let built: Awaited<ReturnType<typeof buildApp>>;
let build: SiteBuild;
let cms: FakeCms;
let portal: Portal;
let running: Awaited<ReturnType<Portal['start']>>;

beforeAll(async () => {
  built = await buildApp(siteUrl, 'publisher-fault-test');
  build = { id: 'build-1', app: built.app, clientDir: built.clientFolder };
});
afterAll(() => built.remove());
beforeEach(async () => {
  cms = await fakeCms();
  cms.put('globals', siteSettings());
  cms.put('topics', topic(1));
  cms.put('articles', article(10, { topics: [uuid(1)] }));
  portal = await testPortal(cms, build, siteUrl);
});
afterEach(async () => {
  await running.stop();
  await cms.stop();
  await portal.remove();
});

const start = async (changes: Changes = {}) => {
  running = await portal.start({ search: noSearch, ...changes });
};
const settled = () => portal.settled(running);
/** A portal that is whole, with its publisher running. */
const begin = async (changes: Changes = {}) => {
  await start(changes);
  await settled();
};
const nudge = (collection: 'articles' | 'media', number: number) =>
  running.nudge({ collection, id: uuid(number) });
const alarms = () => running.status().alarms.join();
const fresh = async (): Promise<Map<string, string>> => {
  const other = await testPortal(cms, build, siteUrl);
  const publisher = await other.start({ search: noSearch });
  await other.settled(publisher);
  await publisher.stop();
  const files = rendered(await other.files());
  await other.remove();
  return files;
};
const expectWhole = async () => {
  const files = await portal.files();
  expect(faultsIn(files, siteUrl)).toEqual([]);
  expect(rendered(files)).toEqual(await fresh());
};

describe('a change that nobody told of', () => {
  it('is found by polling', async () => {
    await begin({ rhythm: { ...quiet, poll: 100 } });
    cms.put('articles', article(11));
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    await settled();
    expect(cms.receiptOf(uuid(11))?.state).toBe('live');
  });

  it('is found by the walk over everything when its time lies in the past', async () => {
    await begin({ rhythm: { ...quiet, walk: 100 } });
    cms.put('articles', article(11), { time: '2020-01-01T00:00:00.000Z' });
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
  });
});

describe('while the CMS does not answer', () => {
  it('a publisher that starts leaves the portal alone, and takes up everything afterwards', async () => {
    await begin();
    await running.stop();
    const before = await portal.files();
    cms.put('articles', article(11));
    cms.lose('articles', uuid(10));
    cms.setDown(true);
    await start();
    await expect.poll(alarms).toContain('chưa trả lời');
    nudge('articles', 11);
    await sleep(200);
    expect(await portal.files()).toEqual(before);
    cms.setDown(false);
    await settled();
    expect(alarms()).toBe('');
    expect(await portal.page('/')).toContain('Bài số 11');
    expect(cms.receiptOf(uuid(11))?.state).toBe('live');
    await expectWhole();
  });

  it('an empty portal is not filled with empty pages', async () => {
    cms.setDown(true);
    await start();
    await expect.poll(alarms).toContain('chưa trả lời');
    expect([...(await portal.files()).keys()].filter((file) => file.endsWith('.html'))).toEqual([]);
    cms.setDown(false);
    await settled();
    expect(await portal.page('/')).toContain('Bài số 10');
  });

  it('a nudged change waits and is published when it answers again', async () => {
    await begin();
    cms.setDown(true);
    cms.put('articles', article(11));
    nudge('articles', 11);
    await expect.poll(alarms).toContain('chưa trả lời');
    expect(await portal.page('/tin-tuc/bai-11/')).toBeUndefined();
    cms.setDown(false);
    await settled();
    await expectWhole();
    expect(cms.receiptOf(uuid(11))?.state).toBe('live');
  });

  it('a receipt waits, and arrives when it answers again', async () => {
    let goesDown = false;
    await begin({ checkpoint: (step) => goesDown && step === 'begun' && cms.setDown(true) });
    goesDown = true;
    cms.put('articles', article(11));
    nudge('articles', 11);
    await expect.poll(() => portal.page('/tin-tuc/')).toContain('Bài số 11');
    await expect.poll(alarms).toContain('Chưa báo được kết quả');
    expect(cms.receiptOf(uuid(11))).toBeUndefined();
    goesDown = false;
    cms.setDown(false);
    await settled();
    expect(cms.receiptOf(uuid(11))).toMatchObject({ state: 'live', path: '/tin-tuc/bai-11/' });
    await expect.poll(alarms).toBe('');
  });

  it('an embargo whose hour has come does not keep the processor busy', async () => {
    let readings = 0;
    const wall = () => {
      readings += 1;
      return Date.now();
    };
    await begin({ clock: { wall, steady: () => performance.now() } });
    const until = new Date(Date.now() + 1000).toISOString();
    cms.put('articles', article(11, { embargoUntil: until }), { visibleFrom: until });
    nudge('articles', 11);
    await settled();
    cms.setDown(true);
    await sleep(Date.parse(until) - Date.now() + 300);
    expect(await portal.page('/tin-tuc/bai-11/')).toBeUndefined();
    readings = 0;
    await sleep(500);
    expect(readings).toBeGreaterThan(0);
    expect(readings).toBeLessThan(200);
    cms.setDown(false);
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
  });
});

describe('a rebuild', () => {
  it('renders every page with the new build, removes nothing and ends where single publishes led', async () => {
    let steps: string[] = [];
    let pages: string[] = [];
    const marked: SiteBuild = {
      ...build,
      id: 'build-2',
      app: {
        render: async (request) => {
          const response = await build.app.render(request);
          const text = (await response.text()).replace('</body>', '<!-- build 2 --></body>');
          return new Response(text, response);
        },
      },
    };
    const builds = [build, marked, build];
    await begin({
      loadBuild: () => Promise.resolve(builds.shift() ?? build),
      checkpoint: (step) => {
        steps.push(step);
        if (!pages.every((file) => existsSync(path.join(portal.publicDir, file))))
          throw new Error(`gone after ${step}`);
      },
    });
    cms.put('articles', article(11, { topics: [uuid(1)] }));
    nudge('articles', 11);
    await settled();
    cms.put('articles', article(10, { slug: 'moi' }), { formerPaths: ['/tin-tuc/bai-10/'] });
    nudge('articles', 10);
    await settled();
    const before = await portal.files();
    expect(rendered(before)).toEqual(await fresh());

    pages = [...before.keys()].filter((file) => !/^(?:\.portal|.*\.(?:br|gz))$/.test(file));
    steps = [];
    await running.rebuild();
    await settled();
    expect(steps.filter((step) => step.startsWith('removed'))).toEqual([]);
    for (const [file, bytes] of await portal.files())
      if (file.endsWith('.html') && !bytes.includes('http-equiv="refresh"'))
        expect([file, bytes.includes('<!-- build 2 -->')]).toEqual([file, true]);
    expect(faultsIn(await portal.files(), siteUrl)).toEqual([]);

    await running.rebuild();
    await settled();
    expect(rendered(await portal.files())).toEqual(rendered(before));
    expect(alarms()).toBe('');
  });
});

describe('a file that the CMS does not have', () => {
  const files = async () =>
    [...(await portal.files()).keys()].filter((one) => one.startsWith('media/'));
  const soon = { rhythm: { ...quiet, missingFile: 300 } };

  it('holds a new document back and reports it, until the file is there', async () => {
    await begin(soon);
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(11, { leadPicture: uuid(20) }));
    cms.put('articles', article(12));
    nudge('articles', 12);
    nudge('articles', 11);
    await expect.poll(() => cms.receiptOf(uuid(11))?.state).toBe('failed');
    expect(cms.receiptOf(uuid(11))?.message).toContain('a.jpg');
    await settled();
    expect(await portal.page('/tin-tuc/bai-11/')).toBeUndefined();
    expect(await portal.page('/')).not.toContain('bai-11');
    expect(await portal.page('/')).toContain('Bài số 12');
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('/a.jpg');
    await settled();
    expect(cms.receiptOf(uuid(11))?.state).toBe('live');
    await expectWhole();
  });

  it('keeps the last good version of a document that is public, also over a restart', async () => {
    await begin();
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(10, { title: 'Bài có hình', leadPicture: uuid(20) }));
    nudge('articles', 10);
    await settled();
    expect(cms.receiptOf(uuid(10))?.state).toBe('failed');
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(await portal.page('/')).not.toContain('Bài có hình');
    await running.stop();
    await begin(soon);
    expect(await portal.page('/')).toContain('Bài số 10');
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    // Its next attempt was set by the publisher before: an hour from then.
    nudge('articles', 10);
    await settled();
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('Bài có hình');
    expect(await files()).toHaveLength(1);
  });

  it('keeps the file that was there when another is to take its place', async () => {
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(11, { leadPicture: uuid(20) }));
    await begin(soon);
    const before = await portal.page('/tin-tuc/bai-11/');
    expect(before).toContain('/a.jpg');
    cms.put('media', media(20, 'b.jpg', { updatedAt: '2026-11-03T03:00:00.000Z' }));
    nudge('media', 20);
    await expect.poll(() => cms.receiptOf(uuid(20))?.state).toBe('failed');
    await settled();
    expect(await portal.page('/tin-tuc/bai-11/')).toBe(before);
    expect(faultsIn(await portal.files(), siteUrl)).toEqual([]);
    cms.files.set('b.jpg', Buffer.from('bytes of b'));
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('/b.jpg');
    await settled();
    expect(await files()).toEqual([expect.stringContaining('/b.jpg')]);
    await expectWhole();
  });

  it('does not keep a portal that is filled for the first time from having the document', async () => {
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(11, { leadPicture: uuid(20) }));
    await begin(soon);
    expect(await portal.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    expect(await portal.page('/tin-tuc/bai-11/')).not.toContain('a.jpg');
    expect(cms.receiptOf(uuid(20))).toMatchObject({ state: 'failed' });
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('/a.jpg');
    await settled();
    await expectWhole();
  });
});

describe('a clock that jumps by more than five minutes', () => {
  const minutes = 60_000;
  let offset: number;
  const clock = { wall: () => Date.now() + offset, steady: () => performance.now() };
  beforeEach(() => (offset = 0));
  const embargo = (number: number, until: number) => {
    const instant = new Date(until).toISOString();
    cms.put('articles', article(number, { embargoUntil: instant }), { visibleFrom: instant });
  };

  it('lifts nothing and says so, until it is right again', async () => {
    const until = Date.now() + 2500;
    embargo(11, until);
    await begin({ clock });
    offset = 20 * minutes;
    cms.setClock(clock.wall);
    nudge('articles', 11);
    await expect.poll(alarms).toContain('Đồng hồ của máy nhảy quá 5 phút');
    cms.put('articles', article(12));
    nudge('articles', 12);
    await settled();
    expect(await portal.page('/tin-tuc/bai-12/')).toContain('Bài số 12');
    expect(await portal.page('/tin-tuc/bai-11/')).toBeUndefined();
    offset = 0;
    expect(Date.now()).toBeLessThan(until);
    nudge('articles', 11);
    await settled();
    expect(alarms()).toBe('');
    expect(await portal.page('/tin-tuc/bai-11/')).toBeUndefined();
    await expect
      .poll(() => portal.page('/tin-tuc/bai-11/'), { timeout: 6000 })
      .toContain('Bài số 11');
    expect(Date.now()).toBeGreaterThanOrEqual(until);
  });

  it('is believed once a person accepts it', async () => {
    embargo(11, Date.now() + 10 * minutes);
    await begin({ clock });
    offset = 20 * minutes;
    cms.setClock(clock.wall);
    nudge('articles', 11);
    await expect.poll(alarms).toContain('Đồng hồ');
    running.acceptClock();
    await expect.poll(() => portal.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    await settled();
    expect(alarms()).toBe('');
  });

  it('back hides nothing that was lifted', async () => {
    embargo(11, Date.now() + 1200);
    await begin({ clock });
    await expect.poll(() => portal.page('/tin-tuc/bai-11/'), { timeout: 4000 }).toContain('11');
    await settled();
    offset = -60 * minutes;
    nudge('articles', 11);
    await expect.poll(alarms).toContain('Đồng hồ');
    await settled();
    expect(await portal.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
  });
});

describe('a content store that was lost', () => {
  const loseStore = () => rm(path.dirname(portal.settings.storeFile), { recursive: true });

  it('is made anew, and what was taken down meanwhile leaves the portal and search', async () => {
    cms.files.set('a.jpg', Buffer.from('bytes of a'));
    cms.put('media', media(20, 'a.jpg'));
    cms.put('articles', article(11, { leadPicture: uuid(20) }));
    cms.put('articles', article(12));
    running = await portal.start();
    await settled();
    await running.stop();
    await loseStore();
    cms.put('articles', article(10), {
      state: 'gone',
      formerPaths: ['/tin-tuc/bai-10/'],
      takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
    });
    cms.lose('articles', uuid(11));
    running = await portal.start();
    await settled();
    expect(await portal.page('/tin-tuc/bai-10/')).toContain('đã được gỡ');
    const files = await portal.files();
    for (const [file, bytes] of files)
      expect([file, /Bài số 1[01]/.test(plain(file, bytes).toString('utf8'))]).toEqual([
        file,
        false,
      ]);
    expect(files.has(fileOf('/tin-tuc/bai-11/'))).toBe(false);
    expect([...files.keys()].filter((file) => file.startsWith('media/'))).toEqual([]);
    await expectWhole();
  });

  it('leaves the portal as it is while the CMS does not answer', async () => {
    await begin();
    await running.stop();
    const pages = async () =>
      [...(await portal.files())].filter(([file]) => /\.(?:html|xml|br|gz)$/.test(file));
    const before = new Map(await pages());
    await loseStore();
    cms.setDown(true);
    await start();
    await expect.poll(alarms).toContain('chưa trả lời');
    expect(new Map(await pages())).toEqual(before);
    cms.setDown(false);
    await settled();
    await expectWhole();
  });

  it('is filled although a crash came right after the first walk', async () => {
    const store = openStore(portal.settings.storeFile);
    const facts: typeof store.facts = {
      ...store.facts,
      set: (name, value) => {
        if (store.facts.get('walked') !== undefined) throw new Error('crash');
        return store.facts.set(name, value);
      },
    };
    await start({ store: { ...store, facts } });
    await expect.poll(alarms).toContain('crash');
    await running.stop();
    store.close();
    await begin();
    await expectWhole();
  });
});
