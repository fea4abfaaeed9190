import { describe, expect, it, vi } from 'vitest';
import { article, uuid } from '../testing/documents.ts';
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
