import { beforeEach, describe, expect, it } from 'vitest';
import { article } from './testing/documents.ts';
import { patience } from './testing/portal.ts';
import { scene } from './testing/scene.ts';

const here = scene('clock-fault-test');
const { settled, begin, nudge, alarms } = here;

const minutes = 60_000;
/** Of both clocks, and of the clock on the wall alone (milliseconds). */
let passed = 0;
let jumped = 0;
const clock = {
  wall: () => Date.now() + passed + jumped,
  steady: () => performance.now() + passed,
};
const pass = (milliseconds: number) => (passed += milliseconds);
/** Sets the clock of the machine, which the CMS goes by too, and has the publisher look. */
const jump = (milliseconds: number) => {
  jumped = milliseconds;
  nudge('articles', 11);
};

describe('a clock that jumps by more than five minutes', () => {
  beforeEach(() => {
    passed = 0;
    jumped = 0;
    here.cms().setClock(clock.wall);
    const until = new Date(clock.wall() + 10 * minutes).toISOString();
    here.cms().put('articles', article(11, { embargoUntil: until }), { visibleFrom: until });
  });
  const page = () => here.page('/tin-tuc/bai-11/');

  it('lifts nothing and says so, until it is right again and the hour has come', async () => {
    await begin({ clock });
    jump(20 * minutes);
    await expect.poll(alarms, patience).toContain('Đồng hồ của máy nhảy quá 5 phút');
    here.cms().put('articles', article(12));
    nudge('articles', 12);
    await settled();
    expect(await here.page('/tin-tuc/bai-12/')).toContain('Bài số 12');
    expect(await page()).toBeUndefined();
    jump(0);
    await expect.poll(alarms, patience).toBe('');
    await settled();
    expect(await page()).toBeUndefined();
    pass(10 * minutes);
    nudge('articles', 12);
    await expect.poll(page, patience).toContain('Bài số 11');
    expect(alarms()).toBe('');
  });

  it('is believed once a person accepts it', async () => {
    await begin({ clock });
    jump(20 * minutes);
    await expect.poll(alarms, patience).toContain('Đồng hồ');
    const { machine = '', trusted = '' } = here.publisher().held().clock ?? {};
    expect((Date.parse(machine) - Date.parse(trusted)) / minutes).toBeCloseTo(20, 1);
    here.publisher().acceptClock();
    expect(here.publisher().held()).toEqual({});
    await expect.poll(page, patience).toContain('Bài số 11');
    await settled();
    expect(alarms()).toBe('');
  });

  it('back hides nothing that was lifted', async () => {
    pass(11 * minutes);
    await begin({ clock });
    expect(await page()).toContain('Bài số 11');
    jump(-60 * minutes);
    await expect.poll(alarms, patience).toContain('Đồng hồ');
    await settled();
    expect(await page()).toContain('Bài số 11');
  });

  it.each([-4 * minutes, 4 * minutes])('is one by less: %d ms are believed', async (by) => {
    await begin({ clock });
    pass(6 * minutes);
    jump(by);
    await settled();
    expect(alarms()).toBe('');
    expect((await page()) !== undefined).toBe(by > 0);
  });
});

describe('a CMS whose clock is ahead', () => {
  it('withholds what is to expire: its address is gone when its hour has come here too', async () => {
    here.cms().setClock(() => Date.now() + 60 * minutes);
    const until = new Date(Date.now() + 3000).toISOString();
    const formerPaths = ['/tin-tuc/bai-11/'];
    here.cms().put('articles', article(11), { visibleUntil: until, formerPaths });
    await begin();
    const page = () => here.page('/tin-tuc/bai-11/');
    if (Date.now() < Date.parse(until)) expect(await page()).toBeUndefined();
    await expect.poll(page, patience).toContain('đã được gỡ');
  });
});
