import { access } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkerSettings } from './render/rendering.ts';
import type { SiteBuild } from './render/site-build.ts';
import { article, uuid } from './testing/documents.ts';
import { redesign } from './testing/redesign.ts';
import { scene } from './testing/scene.ts';
import { faultsIn, rendered, type Files } from './testing/whole.ts';

const articles = 150;
const addresses = ['/', '/tin-tuc/', '/404/'];
for (let number = 0; number < articles; number += 10)
  addresses.push(`/tin-tuc/bai-${100 + number}/`);

describe('another site build', () => {
  const here = scene('rebuild-test');
  let second: Awaited<ReturnType<typeof redesign>>;
  let newest: SiteBuild;
  beforeAll(async () => {
    second = await redesign(here.build(), 'build-2');
  });
  afterAll(() => second.remove());
  beforeEach(() => {
    newest = here.build();
    for (let number = 100; number < 100 + articles; number += 1)
      here.cms().put('articles', article(number, { topics: [uuid(1)] }));
  });

  /** As `main.ts` loads builds: the one made last, or the copy of one that was in use. */
  const loadBuild = (id?: string): Promise<SiteBuild> => {
    const known = [newest, here.build(), second.build].find((build) => build.id === id);
    return id === undefined
      ? Promise.resolve(newest)
      : known
        ? Promise.resolve(known)
        : Promise.reject(new Error('no such copy'));
  };
  const begin = (changes: { workers?: WorkerSettings } = {}) =>
    here.begin({ loadBuild, ...changes });
  const restart = async () => {
    await here.publisher().stop();
    await here.start({ loadBuild });
  };

  const pagesOf = (files: Files) =>
    new Map([...rendered(files)].filter(([file]) => !file.startsWith('_astro/')));
  const pages = async () => pagesOf(await here.portal().files());
  const count = async () => {
    const html = [...(await here.portal().files())].filter(([file]) => file.endsWith('.html'));
    const ofSecond = html.filter(([, bytes]) => bytes.includes('<p>build-2</p>')).length;
    return { first: html.length - ofSecond, second: ofSecond };
  };

  /** Reads pages, each with all that it shows, until told to end; gives what it did not find. */
  const reader = () => {
    const missing: string[] = [];
    const ending = new AbortController();
    let read = 0;
    const exists = (address: string) =>
      access(path.join(here.portal().publicDir, address)).catch(() => missing.push(address));
    const running = (async () => {
      while (!ending.signal.aborted)
        for (const address of addresses) {
          const page = await here.page(address);
          if (page === undefined) missing.push(address);
          for (const [asset] of page?.matchAll(/\/_astro\/[\w.-]+/g) ?? []) await exists(asset);
          read += 1;
          await sleep(1);
        }
    })();
    return async () => {
      ending.abort();
      await running;
      expect(read).toBeGreaterThanOrEqual(addresses.length);
      return missing;
    };
  };

  /** Waits until part of the pages are rendered anew. */
  const half = async () => {
    const waiting = () => here.publisher().status().waiting;
    while (waiting() === 0) await sleep(1);
    while (waiting() > (articles * 4) / 5) await sleep(1);
  };
  const rebuild = async () => {
    newest = second.build;
    await here.publisher().rebuild();
  };

  it('goes out page by page, and the earlier one goes back byte for byte, while people read', async () => {
    await begin();
    const before = await pages();
    const stop = reader();
    await rebuild();
    await here.settled();
    expect((await count()).first).toBe(0);
    expect(faultsIn(await here.portal().files(), here.siteUrl)).toEqual([]);
    await here.publisher().goBack();
    await here.settled();
    expect(await stop()).toEqual([]);
    expect(await pages()).toEqual(before);
    expect(here.publisher().health().alarms).toEqual([]);
  });

  it.each([
    ['the publisher itself renders', { count: 1, from: 10_000 }],
    ['workers render', { count: 2, from: 20 }],
  ])('stopped while %s leaves whole pages of both, over a restart too', async (_, workers) => {
    await begin({ workers });
    const stop = reader();
    await rebuild();
    await half();
    here.publisher().stopRebuild();
    await here.settled();
    const mixed = await count();
    expect(Math.min(mixed.first, mixed.second)).toBeGreaterThan(20);
    expect(here.publisher().status()).toMatchObject({
      stopped: expect.any(Number) as number,
      canGoBack: true,
      alarms: [expect.stringContaining('npm run rebuild -- --back') as string],
    });
    expect(here.publisher().health()).toMatchObject({ state: 'idle', alarms: ['rebuild'] });
    await restart();
    await here.settled();
    expect(await count()).toEqual(mixed);
    expect(here.publisher().health().alarms).toEqual(['rebuild']);
    expect(faultsIn(await here.portal().files(), here.siteUrl)).toEqual([]);
    expect(await stop()).toEqual([]);
  });

  it('stopped in the middle holds up no publish, and goes on when it is asked for again', async () => {
    await begin();
    await rebuild();
    await half();
    here.publisher().stopRebuild();
    here.cms().put('articles', article(10, { title: 'Bài đã sửa', topics: [uuid(1)] }));
    here.nudge('articles', 10);
    await here.settled();
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài đã sửa');
    await rebuild();
    await here.settled();
    expect((await count()).first).toBe(0);
    expect(here.publisher().health().alarms).toEqual([]);
  });

  it('gives way to the earlier one when it was stopped', async () => {
    await begin();
    const before = await pages();
    await rebuild();
    await half();
    here.publisher().stopRebuild();
    await here.settled();
    await here.publisher().goBack();
    await here.settled();
    expect(await pages()).toEqual(before);
  });

  it('names no way back when the same build was rendered again and there was none before', async () => {
    await begin();
    await here.publisher().rebuild();
    await half();
    here.publisher().stopRebuild();
    await here.settled();
    expect(here.publisher().status()).toMatchObject({
      canGoBack: false,
      alarms: [expect.stringMatching(/Làm tiếp: npm run rebuild\.$/) as string],
    });
    await expect(here.publisher().goBack()).rejects.toThrow('chưa có bản dựng nào trước');
  });

  it('is finished by the next start when the publisher ends in the middle', async () => {
    await begin();
    const stop = reader();
    await rebuild();
    await half();
    await restart();
    await here.settled();
    expect((await count()).first).toBe(0);
    expect(await stop()).toEqual([]);
  });

  it('stays away when the publisher ends in the middle of going back, until it is asked for', async () => {
    await begin();
    const before = await pages();
    await rebuild();
    await here.settled();
    const stop = reader();
    await here.publisher().goBack();
    await half();
    await restart();
    await here.settled();
    expect(await stop()).toEqual([]);
    expect(await pages()).toEqual(before);
    await restart();
    await here.settled();
    expect(await pages()).toEqual(before);
    await rebuild();
    await here.settled();
    expect((await count()).first).toBe(0);
    await restart();
    await here.settled();
    expect((await count()).first).toBe(0);
  });

  it('cannot be gone back from without an earlier one, and not stopped when none is under way', async () => {
    await begin();
    await expect(here.publisher().goBack()).rejects.toThrow('chưa có bản dựng nào trước');
    expect(() => here.publisher().stopRebuild()).toThrow('không có việc dựng lại nào đang chạy');
    expect((await count()).second).toBe(0);
  });
});
