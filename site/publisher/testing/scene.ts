import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { buildApp } from '../../src/testing/built-app.ts';
import type { SiteBuild } from '../render/site-build.ts';
import { article, siteSettings, topic, uuid } from './documents.ts';
import { fakeCms, type FakeCms } from './fake-cms.ts';
import { noSearch } from './no-search.ts';
import { testPortal } from './portal.ts';
import { faultsIn, rendered } from './whole.ts';

type Portal = Awaited<ReturnType<typeof testPortal>>;
type Running = Awaited<ReturnType<Portal['start']>>;

/**
 * For every test of a file: a CMS with article 10 under topic 1, and an empty portal whose publisher the
 * test starts. The site is built once, in a folder of the scene's name.
 */
export function scene(name: string, siteUrl = 'http://localhost:4321') {
  let built: Awaited<ReturnType<typeof buildApp>>;
  let build: SiteBuild;
  let cms: FakeCms;
  let portal: Portal;
  let running: Running | undefined;

  beforeAll(async () => {
    built = await buildApp(siteUrl, name);
    build = { id: 'build-1', app: built.app, entry: built.entry, clientDir: built.clientFolder };
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
    await running?.stop();
    running = undefined;
    await cms.stop();
    await portal.remove();
  });

  const publisher = (): Running => {
    if (!running) throw new Error('the test has not started the publisher');
    return running;
  };
  const here = {
    siteUrl,
    build: () => build,
    cms: () => cms,
    portal: () => portal,
    publisher,
    /** Starts the publisher, without search unless told. */
    start: async (changes: Parameters<Portal['start']>[0] = {}): Promise<void> => {
      running = await portal.start({ search: noSearch, ...changes });
    },
    /** Waits until the publisher has nothing to do. */
    settled: () => portal.settled(publisher()),
    /** Starts the publisher and waits until the portal is whole. */
    begin: async (changes: Parameters<Portal['start']>[0] = {}): Promise<void> => {
      await here.start(changes);
      await here.settled();
    },
    nudge: (collection: 'articles' | 'media', number: number) =>
      publisher().nudge({ collection, id: uuid(number) }),
    alarms: () => publisher().status().alarms.join(),
    page: (address: string) => portal.page(address),
    /** The files of another portal that has the same content from the beginning. */
    fresh: async (): Promise<Map<string, string>> => {
      const other = await testPortal(cms, build, siteUrl);
      const its = await other.start({ search: noSearch });
      await other.settled(its);
      await its.stop();
      const files = rendered(await other.files());
      await other.remove();
      return files;
    },
    expectWhole: async (): Promise<void> => {
      const files = await portal.files();
      expect(faultsIn(files, siteUrl)).toEqual([]);
      expect(rendered(files)).toEqual(await here.fresh());
    },
  };
  return here;
}
