import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublishingStatus } from './status.ts';
import { openNewsroom, type Newsroom } from './testing/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.stop());

test('the hour of going live is that of the change, not of a later look at the same change', async () => {
  const id = await newsroom.publish({ title: 'Lên trang một lần' });
  const { time } = (await newsroom.asked(id)).change;
  const report = (at: string) =>
    newsroom.asPublisher('POST', '/api/publisher/receipts', {
      receipts: [{ collection: 'articles', document: id, time, state: 'live', at, release: 1 }],
    });
  const delivery = async () => {
    const { body } = await newsroom.as(
      'editor',
      'GET',
      `/api/publishing/status?collection=articles&id=${id}`,
    );
    return (body as unknown as PublishingStatus).delivery;
  };
  const first = '2026-11-24T03:32:05.000Z';
  expect((await report(first)).status).toBe(200);
  expect((await report('2026-11-24T03:40:00.000Z')).status).toBe(200);
  expect(await delivery()).toMatchObject({ state: 'live', at: first });
});

test('receipts of a publisher that knows another database, or a later state of this one, are refused', async () => {
  const id = await newsroom.publish({ title: 'Bài của cơ sở dữ liệu này' });
  const { time } = (await newsroom.asked(id)).change;
  const at = '2026-11-24T03:32:05.000Z';
  const receipts = [{ collection: 'articles', document: id, time, state: 'live', at, release: 1 }];
  const history = async () => {
    const { lineage, reports } = (await newsroom.walk())[0]!;
    return { lineage, reports };
  };
  const send = async (known: unknown) =>
    (await newsroom.asPublisher('POST', '/api/publisher/receipts', { receipts, known })).status;
  const known = await history();
  expect(await send({ ...known, lineage: 'another' })).toBe(409);
  expect(await send({ ...known, reports: known.reports + 1 })).toBe(409);
  expect(await history()).toEqual(known);
  expect(await send(known)).toBe(200);
  expect((await history()).reports).toBe(known.reports + 1);
});
