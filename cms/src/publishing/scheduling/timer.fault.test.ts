import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { healthOf } from '../../monitoring/health.ts';
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts';
import { failedSchedules } from './rows.ts';
import { arrange } from './testing/arrange.ts';
import { startScheduleTimer, stopScheduleTimer } from './timer.ts';
import { tick } from './tick.ts';

let newsroom: Newsroom;
let desk: ReturnType<typeof arrange>;
beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = arrange(newsroom);
});
afterEach(async () => {
  stopScheduleTimer();
  await newsroom.stop();
});

/** A clock that runs as fast as ours and shows `instant` now; it can be set. */
const clockAt = (instant: number) => {
  let ahead = instant - Date.now();
  return {
    wall: () => Date.now() + ahead,
    steady: () => performance.now(),
    set: (by: number) => {
      ahead += by;
    },
  };
};
const state = async (id: string) => (await newsroom.asked(id)).change.state;

describe('the timer', () => {
  it('has a document public within five seconds of its minute', async () => {
    const id = await desk.scheduled('Đúng giờ');
    const due = Date.parse((await desk.last(id)).at);
    const clock = clockAt(due - 1500);
    startScheduleTimer(newsroom.payload, newsroom.settings, clock);
    await vi.waitFor(async () => expect(await state(id)).toBe('published'), {
      timeout: 10_000,
      interval: 50,
    });
    expect(clock.wall()).toBeGreaterThanOrEqual(due);
    expect(clock.wall()).toBeLessThan(due + 5000);
  });

  it('goes on after ticks that fail', async () => {
    const id = await desk.scheduled('Sau sự cố');
    const clock = clockAt(Date.parse((await desk.last(id)).at));
    const { db } = newsroom.payload;
    const broken = vi.spyOn(db, 'find').mockRejectedValue(new Error('the disk is gone'));
    startScheduleTimer(newsroom.payload, newsroom.settings, clock);
    await vi.waitFor(() => expect(broken.mock.calls.length).toBeGreaterThanOrEqual(2), {
      timeout: 10_000,
    });
    broken.mockRestore();
    await vi.waitFor(async () => expect(await state(id)).toBe('published'), { timeout: 10_000 });
  });

  describe('after the clock jumped forward by more than five minutes', () => {
    const minutes = 60_000;
    const twoTicks = () => new Promise((resolve) => setTimeout(resolve, 2500));
    const alarms = async () =>
      (
        await healthOf(newsroom.payload, {
          ...newsroom.settings,
          publisherUrl: 'http://127.0.0.1:9',
        })
      ).alarms;
    let id: string;
    let clock: ReturnType<typeof clockAt>;
    beforeEach(async () => {
      id = await desk.scheduled('Chưa đến giờ');
      clock = clockAt(Date.parse((await desk.last(id)).at) - 10 * minutes);
      startScheduleTimer(newsroom.payload, newsroom.settings, clock);
      clock.set(20 * minutes);
      await twoTicks();
      expect(await state(id)).toBe('never-public');
      expect(await desk.last(id)).toMatchObject({ state: 'pending', attempts: 0 });
      expect(await alarms()).toContain('clock');
    });
    const published = () =>
      vi.waitFor(async () => expect(await state(id)).toBe('published'), { timeout: 10_000 });

    it('does nothing early, and goes on by itself when the clock is right again', async () => {
      clock.set(-20 * minutes);
      await twoTicks();
      expect(await alarms()).not.toContain('clock');
      expect(await state(id)).toBe('never-public');
    });

    it('believes it once a person accepts it with the publisher’s key, and nobody without', async () => {
      const address = '/api/publisher/accept-clock';
      expect((await newsroom.as('administrator', 'POST', address)).status).toBe(401);
      expect(await alarms()).toContain('clock');
      expect((await newsroom.asPublisher('POST', address)).status).toBe(200);
      expect(await alarms()).not.toContain('clock');
      await published();
    });

    it('believes it when it is started again', async () => {
      startScheduleTimer(newsroom.payload, newsroom.settings, clock);
      await published();
      expect(await alarms()).not.toContain('clock');
    });
  });

  it('is one a process, however often it is started', async () => {
    const find = vi.spyOn(newsroom.payload.db, 'find');
    for (let n = 0; n < 5; n += 1) startScheduleTimer(newsroom.payload, newsroom.settings);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const looks = find.mock.calls.filter(([{ collection }]) => collection === 'schedules');
    expect(looks.length).toBeGreaterThanOrEqual(2);
    expect(looks.length).toBeLessThanOrEqual(3);
  });
});

describe('a schedule that fails for a technical reason', () => {
  it('is tried again, keeps no other from its minute, and fails visibly in the end', async () => {
    const broken = await desk.scheduled('Hỏng mãi');
    const fine = await desk.scheduled('Vẫn chạy');
    const update = newsroom.payload.update.bind(newsroom.payload);
    const spy = vi
      .spyOn(newsroom.payload, 'update')
      .mockImplementation(((args: { id?: string }) =>
        args.id === broken
          ? Promise.reject(new Error('SQLITE_BUSY: database is locked'))
          : update(args as never)) as never);
    const due = Date.parse((await desk.last(fine)).at) + 60_000;
    const tickAt = (now: number) => tick(newsroom.payload, newsroom.settings, () => now);
    await tickAt(due);
    expect(await state(fine)).toBe('published');
    expect(await desk.last(broken)).toMatchObject({ state: 'pending', attempts: 1 });
    expect(await tickAt(due + 1000)).toBe(0);
    for (let n = 1; n <= 4; n += 1) await tickAt(due + n * 15_000);
    spy.mockRestore();
    expect(await desk.last(broken)).toMatchObject({
      state: 'failed',
      attempts: 5,
      message: expect.stringContaining('Lỗi kỹ thuật') as string,
    });
    expect((await failedSchedules(newsroom.payload)).map((row) => row.document)).toEqual([broken]);
  });

  it('succeeds when the fault goes away', async () => {
    const id = await desk.scheduled('Chập chờn');
    const due = Date.parse((await desk.last(id)).at);
    vi.spyOn(newsroom.payload, 'update').mockRejectedValueOnce(new Error('connection reset'));
    await tick(newsroom.payload, newsroom.settings, () => due);
    expect(await state(id)).toBe('never-public');
    await tick(newsroom.payload, newsroom.settings, () => due + 15_000);
    expect(await state(id)).toBe('published');
    expect(await desk.last(id)).toMatchObject({ state: 'done', attempts: 2 });
  });
});
