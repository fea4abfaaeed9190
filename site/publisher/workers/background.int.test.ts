import { describe, expect, it, vi } from 'vitest';
import type { Renewal } from '@sxsh/content-types/renewal';
import { article, topic, uuid } from '../testing/documents.ts';
import { patience } from '../testing/portal.ts';
import { scene } from '../testing/scene.ts';

const here = scene('background-test');
const manyArticles = (count: number) => {
  for (let number = 100; number < 100 + count; number += 1)
    here.cms().put('articles', article(number, { topics: [uuid(1)] }));
};
/** Workers take everything that is in the background. */
const always = { workers: { count: 2, from: 0 } };

describe('what worker processes render', () => {
  it('is the same, byte for byte and with its twins, as what the publisher renders itself', async () => {
    manyArticles(150);
    await here.begin(always);
    await here.expectWhole();
  });

  it('waits while a document that somebody published goes out', async () => {
    manyArticles(400);
    await here.begin(always);
    void here.publisher().rebuild();
    here.cms().put('articles', article(11, { title: 'Bài đăng giữa chừng' }));
    here.nudge('articles', 11);
    await vi.waitFor(
      async () => expect(await here.page('/tin-tuc/bai-11/')).toContain('giữa chừng'),
      patience,
    );
    expect(here.publisher().status().waiting).toBeGreaterThan(0);
    await here.settled();
    await here.expectWhole();
  });

  it('is told with how much is done, how much is left and what it began with, until it is done', async () => {
    manyArticles(400);
    await here.begin(always);
    expect(here.publisher().renewal()).toEqual({ causes: [] });
    here.cms().put('topics', { ...topic(1), title: 'Chủ đề tên khác' });
    here.publisher().nudge({ collection: 'topics', id: uuid(1) });
    const seen: Renewal[] = [];
    const look = () => {
      const { renewal, causes } = here.publisher().renewal();
      if (!renewal) return false;
      expect(causes).toEqual([{ collection: 'topics', id: uuid(1) }]);
      expect(here.publisher().health().renewal).toEqual(renewal);
      seen.push(renewal);
      return true;
    };
    await expect.poll(look, { ...patience, interval: 1 }).toBe(true);
    await expect.poll(look, { ...patience, interval: 1 }).toBe(false);
    const totals = seen.map(({ total }) => total);
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBeGreaterThan(200);
    const done = seen.map((one) => one.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBeGreaterThan(done[0]!);
    await here.settled();
    expect(here.publisher().renewal()).toEqual({ causes: [] });
    expect(await here.page('/tin-tuc/bai-150/')).toContain('Chủ đề tên khác');
  });

  it('is of no document when it is a new site build, and told on after a restart', async () => {
    manyArticles(400);
    await here.begin(always);
    void here.publisher().rebuild();
    await expect
      .poll(() => here.publisher().renewal(), { ...patience, interval: 1 })
      .toMatchObject({ renewal: { total: expect.any(Number) as number }, causes: [] });
    await here.publisher().stop();
    await here.start(always);
    expect(here.publisher().renewal().renewal).toBeDefined();
    await here.settled();
    expect(here.publisher().renewal()).toEqual({ causes: [] });
  });

  it('tells of what somebody published before it tells of everything else', async () => {
    manyArticles(900);
    await here.start(always);
    const { cms, publisher } = here;
    await vi.waitFor(() => expect(publisher().status().pages).toBeGreaterThan(0), patience);
    cms().put('articles', article(11, { title: 'Bài đăng trong lần dựng đầu tiên' }));
    here.nudge('articles', 11);
    await vi.waitFor(() => expect(cms().receiptOf(uuid(11))?.state).toBe('live'), patience);
    expect(cms().receipts.length).toBeLessThan(100);
    await here.settled();
    expect(new Set(cms().receipts.map(({ document }) => document)).size).toBeGreaterThan(900);
  });

  it('is rendered by the publisher itself when a worker fails', async () => {
    manyArticles(60);
    const broken = { ...here.build(), entry: '/nowhere/entry.mjs' };
    await here.begin({ ...always, loadBuild: () => Promise.resolve(broken) });
    expect(here.portal().said.join()).toContain('Tiến trình phụ gặp lỗi');
    expect(await here.page('/tin-tuc/bai-150/')).toContain('Bài số 150');
    expect(here.publisher().status().waiting).toBe(0);
    await here.expectWhole();
  });
});
