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
