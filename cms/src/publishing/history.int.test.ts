import { afterAll, beforeAll, expect, test } from 'vitest';
import { changePage, documentPage } from '@sxsh/content-types/change';
import { openNewsroom, type Newsroom } from './testing/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.stop());

const changes = async () =>
  changePage.parse((await newsroom.asPublisher('GET', '/api/publisher/changes')).body);
const receiptOf = async (document: string, release: number) => ({
  collection: 'articles',
  document,
  time: (await newsroom.asked(document)).change.time,
  state: 'live',
  at: new Date().toISOString(),
  release,
});
const send = async (json: unknown) =>
  (await newsroom.asPublisher('POST', '/api/publisher/receipts', json)).status;

test('the publisher is told the highest release it has reported, with changes and with documents', async () => {
  const [first, second] = [await newsroom.publish(), await newsroom.publish({ title: 'Bài hai' })];
  expect((await changes()).release).toBe(0);
  await send({ receipts: [await receiptOf(first, 7)] });
  await send({ receipts: [await receiptOf(second, 3)] });
  expect((await changes()).release).toBe(7);
  const answer = await newsroom.asPublisher('POST', '/api/publisher/documents', {
    collection: 'articles',
    ids: [first],
  });
  expect(documentPage.parse(answer.body).release).toBe(7);
});

test('receipts of a publisher that knows another database, or a later state of this one, are refused', async () => {
  const id = await newsroom.publish({ title: 'Bài ba' });
  const { lineage, release } = await changes();
  const receipts = [await receiptOf(id, release + 1)];
  expect(await send({ receipts, known: { lineage: 'another', release } })).toBe(409);
  expect(await send({ receipts, known: { lineage, release: release + 1 } })).toBe(409);
  expect((await changes()).release).toBe(release);
  expect(await send({ receipts, known: { lineage, release } })).toBe(200);
  expect((await changes()).release).toBe(release + 1);
});
