import { beforeEach, describe, expect, it } from 'vitest';
import { article } from './testing/documents.ts';
import { scene } from './testing/scene.ts';

const here = scene('clock-fault-test');
const { settled, begin, nudge, alarms } = here;

describe('a clock that jumps by more than five minutes', () => {
  const minutes = 60_000;
  let offset: number;
  const clock = { wall: () => Date.now() + offset, steady: () => performance.now() };
  beforeEach(() => (offset = 0));
  const embargo = (number: number, until: number) => {
    const instant = new Date(until).toISOString();
    here
      .cms()
      .put('articles', article(number, { embargoUntil: instant }), { visibleFrom: instant });
  };

  it('lifts nothing and says so, until it is right again', async () => {
    const until = Date.now() + 2500;
    embargo(11, until);
    await begin({ clock });
    offset = 20 * minutes;
    here.cms().setClock(clock.wall);
    nudge('articles', 11);
    await expect.poll(alarms).toContain('Đồng hồ của máy nhảy quá 5 phút');
    here.cms().put('articles', article(12));
    nudge('articles', 12);
    await settled();
    expect(await here.page('/tin-tuc/bai-12/')).toContain('Bài số 12');
    expect(await here.page('/tin-tuc/bai-11/')).toBeUndefined();
    offset = 0;
    expect(Date.now()).toBeLessThan(until);
    nudge('articles', 11);
    await settled();
    expect(alarms()).toBe('');
    expect(await here.page('/tin-tuc/bai-11/')).toBeUndefined();
    await expect
      .poll(() => here.page('/tin-tuc/bai-11/'), { timeout: 6000 })
      .toContain('Bài số 11');
    expect(Date.now()).toBeGreaterThanOrEqual(until);
  });

  it('is believed once a person accepts it', async () => {
    embargo(11, Date.now() + 10 * minutes);
    await begin({ clock });
    offset = 20 * minutes;
    here.cms().setClock(clock.wall);
    nudge('articles', 11);
    await expect.poll(alarms).toContain('Đồng hồ');
    here.publisher().acceptClock();
    await expect.poll(() => here.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
    await settled();
    expect(alarms()).toBe('');
  });

  it('back hides nothing that was lifted', async () => {
    embargo(11, Date.now() + 1200);
    await begin({ clock });
    await expect.poll(() => here.page('/tin-tuc/bai-11/'), { timeout: 4000 }).toContain('11');
    await settled();
    offset = -60 * minutes;
    nudge('articles', 11);
    await expect.poll(alarms).toContain('Đồng hồ');
    await settled();
    expect(await here.page('/tin-tuc/bai-11/')).toContain('Bài số 11');
  });
});
