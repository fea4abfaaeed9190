import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileOf } from '@sxsh/content-types/addresses';
import { describe, expect, it } from 'vitest';
import type { SiteBuild } from './render/site-build.ts';
import { openStore } from './store/store.ts';
import { article, media, uuid } from './testing/documents.ts';
import { patience, quiet } from './testing/portal.ts';
import { scene } from './testing/scene.ts';
import { faultsIn, plain, rendered } from './testing/whole.ts';

const here = scene('publisher-fault-test');
const { start, settled, begin, nudge, alarms, fresh, expectWhole } = here;

describe('a change that nobody told of', () => {
  it('is found by polling', async () => {
    await begin({ rhythm: { ...quiet, poll: 100 } });
    here.cms().put('articles', article(11));
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
    await settled();
    expect(here.cms().receiptOf(uuid(11))?.state).toBe('live');
  });

  it('is found by the walk over everything when its time lies in the past', async () => {
    await begin({ rhythm: { ...quiet, walk: 100 } });
    here.cms().put('articles', article(11), { time: '2020-01-01T00:00:00.000Z' });
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
  });
});

describe('while the CMS does not answer', () => {
  it('a publisher that starts leaves the portal alone, and takes up everything afterwards', async () => {
    await begin();
    await here.publisher().stop();
    const before = await here.portal().files();
    here.cms().put('articles', article(11));
    here.cms().bury('articles', uuid(10), '/tin-tuc/bai-10/');
    here.cms().setDown(true);
    await start();
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    nudge('articles', 11);
    await sleep(200);
    expect(await here.portal().files()).toEqual(before);
    here.cms().setDown(false);
    await settled();
    expect(alarms()).toBe('');
    expect(await here.page('/')).toContain('Bài số 11');
    expect(here.cms().receiptOf(uuid(11))?.state).toBe('live');
    await expectWhole();
  });

  it('an empty portal is not filled with empty pages', async () => {
    here.cms().setDown(true);
    await start();
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    expect(
      [...(await here.portal().files()).keys()].filter((file) => file.endsWith('.html')),
    ).toEqual([]);
    here.cms().setDown(false);
    await settled();
    expect(await here.page('/')).toContain('Bài số 10');
  });

  it('a nudged change waits and is published when it answers again', async () => {
    await begin();
    here.cms().setDown(true);
    here.cms().put('articles', article(11));
    nudge('articles', 11);
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    expect(await here.page('/tin-tuc/bai-11/')).toBeUndefined();
    here.cms().setDown(false);
    await settled();
    await expectWhole();
    expect(here.cms().receiptOf(uuid(11))?.state).toBe('live');
  });

  it('a receipt waits, and arrives when it answers again', async () => {
    let goesDown = false;
    await begin({ checkpoint: (step) => goesDown && step === 'begun' && here.cms().setDown(true) });
    goesDown = true;
    here.cms().put('articles', article(11));
    nudge('articles', 11);
    await expect.poll(() => here.page('/tin-tuc/'), patience).toContain('Bài số 11');
    await expect.poll(alarms, patience).toContain('Chưa báo được kết quả');
    expect(here.cms().receiptOf(uuid(11))).toBeUndefined();
    goesDown = false;
    here.cms().setDown(false);
    await settled();
    expect(here.cms().receiptOf(uuid(11))).toMatchObject({
      state: 'live',
      path: '/tin-tuc/bai-11/',
    });
    await expect.poll(alarms, patience).toBe('');
  });

  it('an embargo whose hour has come does not keep the processor busy', async () => {
    let readings = 0;
    let passed = 0;
    const wall = () => {
      readings += 1;
      return Date.now() + passed;
    };
    await begin({ clock: { wall, steady: () => performance.now() + passed } });
    here.cms().setClock(() => Date.now() + passed);
    const until = new Date(Date.now() + 60_000).toISOString();
    here.cms().put('articles', article(11, { embargoUntil: until }), { visibleFrom: until });
    nudge('articles', 11);
    await settled();
    here.cms().setDown(true);
    passed = 60_000;
    nudge('articles', 10);
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    readings = 0;
    await sleep(500);
    expect(readings).toBeGreaterThan(0);
    expect(readings).toBeLessThan(200);
    here.cms().setDown(false);
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('Bài số 11');
  });
});

describe('a rebuild', () => {
  const mark = '<!-- build 2 -->';
  /** A build that shows on every page of the site. */
  const marked = (): SiteBuild => ({
    ...here.build(),
    id: 'build-2',
    app: {
      render: async (request) => {
        const response = await here.build().app.render(request);
        return new Response((await response.text()).replace('</body>', `${mark}</body>`), response);
      },
    },
  });

  it('is begun again after a fault of the disk that passed', async () => {
    const builds = [here.build(), marked()];
    let isFull = false;
    await begin({
      loadBuild: () => Promise.resolve(builds.shift() ?? here.build()),
      checkpoint: (step) => {
        if (isFull && step === 'assets copied') {
          isFull = false;
          throw new Error('ENOSPC: no space left on device');
        }
      },
    });
    isFull = true;
    await here.publisher().rebuild();
    await settled();
    expect(here.portal().said.join()).toContain('ENOSPC');
    expect(await here.page('/')).toContain(mark);
    expect(alarms()).toBe('');
  });

  it('renders every page with the new build, removes nothing and ends where single publishes led', async () => {
    let steps: string[] = [];
    let pages: string[] = [];
    const builds = [here.build(), marked(), here.build()];
    await begin({
      loadBuild: () => Promise.resolve(builds.shift() ?? marked()),
      checkpoint: (step) => {
        steps.push(step);
        if (!pages.every((file) => existsSync(path.join(here.portal().publicDir, file))))
          throw new Error(`gone after ${step}`);
      },
    });
    here.cms().put('articles', article(11, { topics: [uuid(1)] }));
    nudge('articles', 11);
    await settled();
    here.cms().put('articles', article(10, { slug: 'moi' }), { formerPaths: ['/tin-tuc/bai-10/'] });
    nudge('articles', 10);
    await settled();
    const before = await here.portal().files();
    expect(rendered(before)).toEqual(await fresh());

    pages = [...before.keys()].filter((file) => !/^(?:\.portal|.*\.(?:br|gz))$/.test(file));
    steps = [];
    await here.publisher().rebuild();
    await settled();
    expect(steps.filter((step) => step.startsWith('removed'))).toEqual([]);
    for (const [file, bytes] of await here.portal().files())
      if (file.endsWith('.html') && !bytes.includes('http-equiv="refresh"'))
        expect([file, bytes.includes(mark)]).toEqual([file, true]);
    expect(faultsIn(await here.portal().files(), here.siteUrl)).toEqual([]);

    await here.publisher().rebuild();
    await settled();
    expect(rendered(await here.portal().files())).toEqual(rendered(before));
    expect(alarms()).toBe('');
  });

  /** The build before: it had one script more. */
  const earlier = async (): Promise<SiteBuild> => {
    const clientDir = path.join(here.portal().dataDir, 'earlier');
    await cp(here.build().clientDir, clientDir, { recursive: true });
    await writeFile(path.join(clientDir, '_astro', 'earlier.js'), '"script of before"');
    return { ...here.build(), id: 'build-0', clientDir };
  };
  const hour = 3_600_000;

  it('leaves the assets of the build before where they are for an hour, and then takes them away', async () => {
    let passed = 0;
    const clock = { wall: () => Date.now() + passed, steady: () => performance.now() + passed };
    const builds = [await earlier()];
    const loadBuild = () => Promise.resolve(builds.shift() ?? here.build());
    await begin({ clock, loadBuild });
    await here.publisher().rebuild();
    await settled();
    passed = hour - 60_000;
    nudge('articles', 10);
    await settled();
    expect((await here.portal().files()).has('_astro/earlier.js.br')).toBe(true);
    passed = hour;
    nudge('articles', 10);
    await settled();
    await expectWhole();
  });

  it('leaves them for an hour although the store was lost with the update', async () => {
    let passed = 0;
    const clock = { wall: () => Date.now() + passed, steady: () => performance.now() + passed };
    const build = await earlier();
    await begin({ loadBuild: () => Promise.resolve(build) });
    await here.publisher().stop();
    await rm(path.dirname(here.portal().settings.storeFile), { recursive: true });
    await begin({ clock });
    expect((await here.portal().files()).has('_astro/earlier.js.br')).toBe(true);
    passed = hour;
    nudge('articles', 10);
    await settled();
    await expectWhole();
  });
});

describe('a content store that was lost', () => {
  const loseStore = () => rm(path.dirname(here.portal().settings.storeFile), { recursive: true });

  it('is made anew, and what was taken down meanwhile leaves the portal and search', async () => {
    here.cms().files.set('a.jpg', Buffer.from('bytes of a'));
    here.cms().put('media', media(20, 'a.jpg'));
    here.cms().put('articles', article(11, { leadPicture: uuid(20) }));
    here.cms().put('articles', article(12));
    await begin({ search: here.portal().search() });
    await here.publisher().stop();
    await loseStore();
    here.cms().put('articles', article(10), {
      state: 'gone',
      formerPaths: ['/tin-tuc/bai-10/'],
      takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
    });
    here.cms().lose('articles', uuid(11));
    await begin({ search: here.portal().search() });
    expect(await here.page('/tin-tuc/bai-10/')).toContain('đã được gỡ');
    const files = await here.portal().files();
    for (const [file, bytes] of files)
      expect([file, /Bài số 1[01]/.test(plain(file, bytes).toString('utf8'))]).toEqual([
        file,
        false,
      ]);
    expect(files.has(fileOf('/tin-tuc/bai-11/'))).toBe(false);
    expect([...files.keys()].filter((file) => file.startsWith('media/'))).toEqual([]);
    await expectWhole();
  });

  it('says of what has expired that it is gone, as the store before did', async () => {
    await begin();
    const until = new Date(Date.now() + 3000).toISOString();
    here.cms().put('articles', article(11), { visibleUntil: until });
    nudge('articles', 11);
    await expect.poll(() => here.cms().receiptOf(uuid(11))?.state, patience).toBe('live');
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), patience).toContain('đã được gỡ');
    await settled();
    await expectWhole();
  });

  it('leaves the portal as it is while the CMS does not answer', async () => {
    await begin();
    await here.publisher().stop();
    const pages = async () =>
      [...(await here.portal().files())].filter(([file]) => /\.(?:html|xml|br|gz)$/.test(file));
    const before = new Map(await pages());
    await loseStore();
    here.cms().setDown(true);
    await start();
    await expect.poll(alarms, patience).toContain('chưa trả lời');
    expect(new Map(await pages())).toEqual(before);
    here.cms().setDown(false);
    await settled();
    await expectWhole();
  });

  it('is filled although a crash came right after the first walk', async () => {
    const store = openStore(here.portal().settings.storeFile);
    const facts: typeof store.facts = {
      ...store.facts,
      set: (name, value) => {
        if (store.facts.get('walked') !== undefined) throw new Error('crash');
        return store.facts.set(name, value);
      },
    };
    await start({ store: { ...store, facts } });
    await expect.poll(alarms, patience).toContain('crash');
    await here.publisher().stop();
    store.close();
    await begin();
    await expectWhole();
  });
});
