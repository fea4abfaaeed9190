import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { messageOf, openNewsroom, paragraph, type Newsroom } from '../testing/newsroom.ts';
import { arrange } from './testing/arrange.ts';
import { tick } from './tick.ts';
import { minuteText } from './wording.ts';

let newsroom: Newsroom;
let desk: ReturnType<typeof arrange>;
beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = arrange(newsroom);
});
afterAll(() => newsroom.stop());

const machine = process.env.TZ;
afterEach(() => {
  if (machine === undefined) delete process.env.TZ;
  else process.env.TZ = machine;
});

/** Zones with what JavaScript calls their offset: minutes to add to the local time. */
it.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['Etc/GMT+8', 480],
])('a minute is the same on a machine in %s', async (zone, offset) => {
  process.env.TZ = zone;
  expect(new Date().getTimezoneOffset()).toBe(offset);
  const year = new Date().getUTCFullYear() + 1;
  const id = await newsroom.draft({ title: `Múi giờ ${zone}`, body: paragraph('x') });
  // Seconds are cut off; the sender's offset is respected.
  const sent = { at: `${year}-03-01T06:30:27.500+07:00` };
  expect((await desk.schedule(id, sent)).status).toBe(200);
  const { at } = await desk.last(id);
  expect(at).toBe(`${year}-02-28T23:30:00.000Z`);
  expect(minuteText(at)).toBe(`lúc 06:30 ngày 01/03/${year}`);
  expect(messageOf(await newsroom.autosave(id, {}))).toContain(`lúc 06∶30 ngày 01/03/${year}`);

  const tickAt = (instant: string) =>
    tick(newsroom.payload, newsroom.settings, () => Date.parse(instant));
  expect(await tickAt(`${year}-02-28T23:29:59.999Z`)).toBe(0);
  expect(await tickAt(`${year}-02-28T23:30:00.000Z`)).toBe(1);
  expect((await newsroom.asked(id)).change.state).toBe('published');
});
