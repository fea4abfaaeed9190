import { describe, expect, it } from 'vitest';
import { article, uuid } from '../testing/documents.ts';
import { patience, quiet } from '../testing/portal.ts';
import { scene } from '../testing/scene.ts';

const here = scene('shrink-fault-test');
const { begin, settled, nudge, alarms, expectWhole } = here;

/** Of the portal, besides the three documents of the scene. */
const fill = (count: number) => {
  for (let number = 100; number < 100 + count; number += 1)
    here.cms().put('articles', article(number));
};
const lose = (from: number, count: number) => {
  for (let number = from; number < from + count; number += 1)
    here.cms().lose('articles', uuid(number));
};
const isThere = async (number: number) =>
  (await here.page(`/tin-tuc/bai-${number}/`))?.includes(`Bài số ${number}`) ?? false;
const often = { rhythm: { ...quiet, walk: 100 } };
/** Two more walks have looked at everything. */
const walks = async () => {
  const { store } = here.publisher();
  const from = Number(store.facts.get('walked'));
  await expect.poll(() => Number(store.facts.get('walked')), patience).toBeGreaterThan(from + 1);
};

describe('documents that vanish from the CMS although nobody took them down', () => {
  it('stay on the portal when they are many, until a person accepts it, over restarts too', async () => {
    fill(7);
    await begin(often);
    lose(100, 5);
    await expect.poll(alarms, patience).toContain('5 nội dung không còn trong hệ quản trị');
    expect(alarms()).toContain('/tin-tuc/bai-100/');
    expect(alarms()).toContain('npm run accept shrink');
    await walks();
    expect(await isThere(100)).toBe(true);
    expect(await here.page('/')).toContain('Bài số 104');

    here.cms().put('articles', article(110));
    nudge('articles', 110);
    await expect.poll(() => isThere(110), patience).toBe(true);

    await here.publisher().stop();
    await begin();
    expect(alarms()).toContain('5 nội dung không còn trong hệ quản trị');
    expect(await isThere(100)).toBe(true);

    const { shrink } = here.publisher().held();
    expect(shrink?.count).toBe(5);
    expect(shrink?.documents[0]).toEqual({
      collection: 'articles',
      id: uuid(100),
      title: 'Bài số 100',
      address: '/tin-tuc/bai-100/',
    });
    here.publisher().acceptShrink();
    expect(here.publisher().held()).toEqual({});
    await settled();
    expect(alarms()).toBe('');
    expect(await isThere(104)).toBe(false);
    await expectWhole();
  });

  it('are held again when more are gone by the time somebody accepts', async () => {
    fill(7);
    await begin();
    lose(100, 3);
    await here.publisher().stop();
    await begin();
    expect(alarms()).toContain('3 nội dung');
    lose(103, 2);
    here.publisher().acceptShrink();
    await expect.poll(alarms, patience).toContain('5 nội dung');
    expect(await isThere(100)).toBe(true);
  });

  it('end the alarm when they come back', async () => {
    fill(7);
    await begin(often);
    lose(100, 3);
    await expect.poll(alarms, patience).toContain('3 nội dung');
    for (const number of [100, 101]) here.cms().put('articles', article(number));
    await expect.poll(alarms, patience).toContain('1 nội dung');
    here.cms().put('articles', article(102));
    await expect.poll(alarms, patience).toBe('');
    await settled();
    await expectWhole();
  });

  it('leave the portal by themselves when they are few, and count for ten minutes', async () => {
    fill(450);
    await begin(often);
    lose(100, 19);
    await expect.poll(() => isThere(118), patience).toBe(false);
    expect(alarms()).toBe('');
    lose(200, 1);
    await expect.poll(alarms, patience).toContain('1 nội dung');
    await walks();
    expect(await isThere(200)).toBe(true);
  });

  it('are held however the CMS says it: no text of what is public, another state at the same time', async () => {
    fill(7);
    await begin();
    for (const number of [100, 101, 102])
      here.cms().mistake('articles', uuid(number), { state: 'never-public' });
    for (const number of [103, 104])
      here.cms().mistake('articles', uuid(number), { state: 'gone' });
    for (const number of [100, 101, 102, 103, 104]) nudge('articles', number);
    await expect.poll(alarms, patience).toContain('5 nội dung');
    await settled();
    expect([await isThere(100), await isThere(104)]).toEqual([true, true]);
  });
});

describe('documents that a person took down', () => {
  it('leave the portal at once, however many they are', async () => {
    fill(30);
    await begin(often);
    const takeDown = { kind: 'gone', at: '2026-11-20T00:00:00.000Z' } as const;
    for (let number = 100; number < 110; number += 1)
      here.cms().put('articles', article(number), { state: 'gone', takeDown });
    for (let number = 110; number < 120; number += 1)
      here.cms().bury('articles', uuid(number), `/tin-tuc/bai-${number}/`);
    for (let number = 120; number < 125; number += 1) {
      here.cms().put('articles', article(number), { state: 'never-public' });
      nudge('articles', number);
    }
    for (const number of [100, 109, 110, 119, 120, 124])
      await expect.poll(() => isThere(number), patience).toBe(false);
    await settled();
    expect(alarms()).toBe('');
    await expectWhole();
  });

  it('leave it while others are held', async () => {
    fill(7);
    await begin(often);
    lose(100, 5);
    await expect.poll(alarms, patience).toContain('5 nội dung');
    const takeDown = { kind: 'gone', at: '2026-11-20T00:00:00.000Z' } as const;
    here.cms().put('articles', article(100), { state: 'gone', takeDown });
    nudge('articles', 100);
    await expect.poll(() => isThere(100), patience).toBe(false);
    await expect.poll(alarms, patience).toContain('4 nội dung');
    expect(await isThere(101)).toBe(true);
  });
});
