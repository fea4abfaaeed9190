import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PastRelease } from '@sxsh/content-types/releases';
import { openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';
import { testPublisherKey } from '../testing/payload.ts';

let newsroom: Newsroom;
let publisher: Server;

const release = (number: number, carried: number): PastRelease => ({
  number,
  at: '2026-11-25T01:02:03.000Z',
  written: 3,
  removed: 0,
  carried,
  documents: Array.from({ length: carried }, (_, index) => ({
    collection: 'articles',
    id: `a${index}`,
    title: `Bài ${index}`,
    address: `/tin-tuc/bai-${index}/`,
    change: 'added',
  })),
});

beforeAll(async () => {
  publisher = createServer((request, response) => {
    const isAsked =
      request.url === '/releases?last=10' &&
      request.headers.authorization === `Bearer ${testPublisherKey}`;
    response.end(JSON.stringify(isAsked ? [release(2, 7), release(1, 0)] : {}));
  });
  publisher.listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  const { port } = publisher.address() as AddressInfo;
  newsroom = await openNewsroom({ PUBLISHER_URL: `http://127.0.0.1:${port}` });
});
afterAll(() => newsroom.stop());

test('the dashboard is told what the last releases brought, and nothing while the publisher is silent', async () => {
  const ask = async () => (await newsroom.as('editor', 'GET', '/api/publishing/portal')).body;
  const { documents, ...seven } = release(2, 7);
  expect((await ask()).releases).toEqual([
    { ...seven, documents: documents.slice(0, 5) },
    release(1, 0),
  ]);
  publisher.closeAllConnections();
  publisher.close();
  expect((await ask()).releases).toEqual([]);
});
