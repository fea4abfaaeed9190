import { describe, expect, it, vi } from 'vitest';
import type { SiteBuild } from '../render/site-build.ts';
import { article, uuid } from '../testing/documents.ts';
import { patience } from '../testing/portal.ts';
import { scene } from '../testing/scene.ts';
import { leakGate } from './leak-gate.ts';

// Before anything is loaded that reads the environment.
const secret = vi.hoisted(
  () => (process.env.LEAK_TEST_SECRET = 'a-secret-of-the-environment-0123'),
);

const here = scene('leak-gate-test');
const { begin, settled, nudge, alarms } = here;

/** The site with a fault: what it does to the pages it renders. */
const faulty = (mend: (html: string, url: string) => string): SiteBuild => ({
  ...here.build(),
  app: {
    render: async (request) => {
      const response = await here.build().app.render(request);
      return new Response(mend(await response.text(), request.url), {
        headers: response.headers,
        status: request.url.includes('bai-11') ? 200 : response.status,
      });
    },
  },
});

describe('a page is not written', () => {
  it('when the document whose page it is is not public in the store', async () => {
    await begin({ loadBuild: () => Promise.resolve(faulty((html) => html)) });
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    here.publisher().store.pages.invalidate(['/tin-tuc/bai-11/'], 0);
    nudge('articles', 10);
    await expect.poll(alarms, patience).toContain('1 trang không được ghi');
    expect(alarms()).toContain('/tin-tuc/bai-11/');
    expect(await here.page('/tin-tuc/bai-11/')).toBeUndefined();
    here.cms().put('articles', article(11));
    nudge('articles', 11);
    await settled();
    expect(alarms()).toBe('');
    expect(await here.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
  });

  it('when a secret of the environment is in it, and its last good version stays', async () => {
    let leaks = false;
    await begin({
      loadBuild: () =>
        Promise.resolve(
          faulty((html, url) =>
            leaks && url.includes('bai-10') ? html.replace('</body>', `${secret}</body>`) : html,
          ),
        ),
    });
    leaks = true;
    here.cms().put('articles', article(10, { title: 'Bài đã sửa' }));
    nudge('articles', 10);
    await expect.poll(alarms, patience).toContain('/tin-tuc/bai-10/');
    await settled();
    for (const [file, bytes] of await here.portal().files())
      expect([file, bytes.includes(secret)]).toEqual([file, false]);
    expect(await here.page('/tin-tuc/bai-10/')).toContain('Bài số 10');
    expect(here.cms().receiptOf(uuid(10))?.state).toBe('failed');
  });

  it('outside its hours, by the clock that is trusted; the check costs next to nothing', async () => {
    const until = '2026-11-25T00:00:00.000Z';
    here.cms().put('articles', article(12), { visibleUntil: '2100-01-01T00:00:00.000Z' });
    await begin();
    let now = until;
    const gate = leakGate(here.publisher().store, () => now);
    const page = (number: number) => ({ address: `/tin-tuc/bai-${number}/`, hash: 'x', tags: [] });
    expect(gate.check(page(12))).toEqual(page(12));
    now = '2100-01-01T00:00:00.000Z';
    expect(gate.check(page(12))).toMatchObject({ fault: expect.any(String) as string });
    expect(gate.alarm()).toBeUndefined();
    expect(gate.check(page(10))).toEqual(page(10));
    const start = performance.now();
    for (let round = 0; round < 1000; round += 1) gate.check(page(10));
    const each = (performance.now() - start) / 1000;
    expect(each).toBeLessThan(0.2);
  });
});
