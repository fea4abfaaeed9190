import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nudge, type Nudge } from '@sxsh/content-types/change';
import { testPublisherKey } from '../testing/payload.ts';
import { openNewsroom, type Newsroom } from './testing/newsroom.ts';

describe('the nudge', () => {
  let newsroom: Newsroom;
  const received: { authorization: string | undefined; about: Nudge }[] = [];
  const read = async (request: IncomingMessage) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  };
  const publisher = createServer((request, response) => {
    void read(request).then((body) => {
      received.push({
        authorization: request.headers.authorization,
        about: nudge.parse(body),
      });
      response.writeHead(202).end();
    });
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve));
    const { port } = publisher.address() as AddressInfo;
    newsroom = await openNewsroom({ PUBLISHER_URL: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await newsroom.stop();
    publisher.closeAllConnections();
    await new Promise((resolve) => publisher.close(resolve));
  });

  const heard = (collection: string, id: string) =>
    vi.waitFor(() => expect(received.map(({ about }) => about)).toContainEqual({ collection, id }));

  it('names the document, with the key', async () => {
    const id = await newsroom.publish({ title: 'Được gọi' });
    await heard('articles', id);
    expect(new Set(received.map((call) => call.authorization))).toEqual(
      new Set([`Bearer ${testPublisherKey}`]),
    );
  });

  it('is sent for a global, a deletion and a take-down', async () => {
    await newsroom.payload.updateGlobal({ slug: 'home-page', data: { introduction: 'Xin chào' } });
    await heard('globals', 'home-page');
    const { id } = await newsroom.payload.create({
      collection: 'places',
      data: { title: 'Nơi', kind: 'commune' },
    });
    await newsroom.payload.delete({ collection: 'places', id });
    await heard('places', id);
    const article = await newsroom.publish({ title: 'Sắp gỡ' });
    received.length = 0;
    await newsroom.as('reviewer', 'POST', '/api/publishing/take-down', {
      collection: 'articles',
      id: article,
      kind: 'withdrawn',
      reason: 'Thử',
    });
    await heard('articles', article);
  });
});
