import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/testing/built-app.ts';
import type { SiteBuild } from '../render/site-build.ts';
import { article, media, siteSettings, topic, uuid } from '../testing/documents.ts';
import { fakeCms, type FakeCms } from '../testing/fake-cms.ts';
import { noSearch } from '../testing/no-search.ts';
import { testPortal } from '../testing/portal.ts';
import { faultsIn, rendered } from '../testing/whole.ts';

const siteUrl = 'http://localhost:4321';
type Portal = Awaited<ReturnType<typeof testPortal>>;

/** Throws at one checkpoint and at every later one, as if nothing ran after it. */
function crashAt(number: number) {
  let count = 0;
  let tell: (step: string) => void = () => undefined;
  const crashed = new Promise<string>((resolve) => (tell = resolve));
  return {
    crashed,
    checkpoint: (step: string) => {
      if ((count += 1) <= number) return;
      tell(step);
      throw new Error(`crash after: ${step}`);
    },
  };
}

const changes: { name: string; make: (cms: FakeCms) => void; shows: (page: PageOf) => unknown }[] =
  [
    {
      name: 'a new article with a picture',
      make: (cms) => {
        cms.files.set('b.jpg', Buffer.from('bytes of b'));
        cms.put('media', media(21, 'b.jpg'));
        cms.put('articles', article(12, { topics: [uuid(1)], leadPicture: uuid(21) }));
      },
      shows: async (page) =>
        expect([await page('/tin-tuc/bai-12/'), await page('/')]).toEqual([
          expect.stringContaining('/b.jpg'),
          expect.stringContaining('Bài số 12'),
        ]),
    },
    {
      name: 'an article that is gone',
      make: (cms) =>
        cms.put('articles', article(10), {
          state: 'gone',
          formerPaths: ['/tin-tuc/bai-10/'],
          takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
        }),
      shows: async (page) =>
        expect([await page('/tin-tuc/bai-10/'), await page('/')]).toEqual([
          expect.stringContaining('đã được gỡ'),
          expect.not.stringContaining('bai-10'),
        ]),
    },
    {
      name: 'an article at another address',
      make: (cms) =>
        cms.put('articles', article(10, { slug: 'dia-chi-moi', leadPicture: uuid(20) }), {
          formerPaths: ['/tin-tuc/bai-10/'],
        }),
      shows: async (page) =>
        expect([await page('/tin-tuc/bai-10/'), await page('/tin-tuc/dia-chi-moi/')]).toEqual([
          expect.stringContaining('url=/tin-tuc/dia-chi-moi/'),
          expect.stringContaining('Bài số 10'),
        ]),
    },
    {
      name: 'an article that was deleted for good',
      make: (cms) => cms.bury('articles', uuid(11), '/tin-tuc/bai-11/'),
      shows: async (page) =>
        expect([await page('/tin-tuc/bai-11/'), await page('/')]).toEqual([
          expect.stringContaining('đã được gỡ'),
          expect.not.stringContaining('bai-11'),
        ]),
    },
  ];
type PageOf = Portal['page'];

describe('a crash at any step of a release', () => {
  let built: Awaited<ReturnType<typeof buildApp>>;
  let build: SiteBuild;
  beforeAll(async () => {
    built = await buildApp(siteUrl, 'release-fault-test');
    build = { id: 'build-1', app: built.app, entry: built.entry, clientDir: built.clientFolder };
  });
  afterAll(() => built.remove());

  /** Runs a publisher on the portal until it has nothing to do, and stops it. */
  const run = async (portal: Portal, checkpoint?: (step: string) => void) => {
    const running = await portal.start({ search: noSearch, ...(checkpoint && { checkpoint }) });
    await portal.settled(running);
    await running.stop();
  };

  it.each(changes)('leaves the portal whole, with $name after the next start', async (change) => {
    const cms = await fakeCms();
    const portals: Portal[] = [];
    const portalOn = async (from?: Portal) => {
      const portal = await testPortal(cms, build, siteUrl, from?.dataDir);
      portals.push(portal);
      return portal;
    };
    try {
      cms.put('globals', siteSettings());
      cms.put('topics', topic(1));
      cms.files.set('a.jpg', Buffer.from('bytes of a'));
      cms.put('media', media(20, 'a.jpg'));
      cms.put('articles', article(10, { topics: [uuid(1)], leadPicture: uuid(20) }));
      cms.put('articles', article(11, { related: [{ relationTo: 'articles', value: uuid(10) }] }));
      const before = await portalOn();
      await run(before);
      change.make(cms);

      const fresh = await portalOn();
      await run(fresh);
      const whole = await fresh.files();
      expect(faultsIn(whole, siteUrl)).toEqual([]);
      const wanted = rendered(whole);
      const steps: string[] = [];
      await run(await portalOn(before), (step) => steps.push(step));
      expect(steps).toEqual(expect.arrayContaining(['begun', 'finished']));

      for (const [number, step] of steps.entries()) {
        const portal = await portalOn(before);
        const { crashed, checkpoint } = crashAt(number);
        const broken = await portal.start({ search: noSearch, checkpoint });
        expect(await crashed).toBe(step);
        await broken.stop();
        await run(portal);
        expect(rendered(await portal.files()), step).toEqual(wanted);
        await change.shows(portal.page);
        await portal.remove();
      }
    } finally {
      for (const portal of portals) await portal.remove();
      await cms.stop();
    }
  });

  it('is finished by the publisher itself when it was a fault of the disk that passed', async () => {
    const cms = await fakeCms();
    const portal = await testPortal(cms, build, siteUrl);
    try {
      cms.put('globals', siteSettings());
      cms.put('articles', article(10));
      await run(portal);
      cms.put('articles', article(12));
      let isFull = true;
      const checkpoint = (step: string) => {
        if (isFull && step.startsWith('swapped')) {
          isFull = false;
          throw new Error('ENOSPC: no space left on device');
        }
      };
      await run(portal, checkpoint);
      expect(isFull).toBe(false);
      expect(portal.said.join()).toContain('ENOSPC');
      expect(faultsIn(await portal.files(), siteUrl)).toEqual([]);
      expect(await portal.page('/')).toContain('Bài số 12');
    } finally {
      await portal.remove();
      await cms.stop();
    }
  });
});
