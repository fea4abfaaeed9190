import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  docOf,
  openNewsroom,
  paragraph,
  type Newsroom,
} from '../cms/src/publishing/testing/newsroom.ts';
import { testKey } from '../site/publisher/testing/fake-cms.ts';
import { publisherProcess, type PublisherProcess } from '../site/publisher/testing/process.ts';
import { filesWith } from './lib/public-folder.ts';

/** A newsroom at work, with its own database and hooks, and the publisher's process that follows it. */
let newsroom: Newsroom;
let server: Server;
let url: string;
let dataDir: string;
let publisher: PublisherProcess | undefined;

/** The newsroom's REST interface on a port. */
async function listen(): Promise<Server> {
  const made = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', headers } = request;
      const body = await buffer(request);
      const answer = await newsroom.fetch(request.url ?? '/', {
        method,
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body }),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  }).listen(0, '127.0.0.1');
  await once(made, 'listening');
  return made;
}

beforeAll(async () => {
  newsroom = await openNewsroom({ PUBLISHER_KEY: testKey });
  server = await listen();
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  dataDir = mkdtempSync(path.join(tmpdir(), 'sxsh-canary-'));
});
afterAll(async () => {
  await publisher?.stop();
  server.closeAllConnections();
  server.close();
  await newsroom.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const canary = (name: string) => `canary${name}`;
/** What a document says everywhere. */
const marked = (name: string) => ({
  title: `Bài ${canary(name)}`,
  summary: canary(name),
  body: paragraph(canary(name)),
});
const inAnHour = () => new Date(Math.ceil(Date.now() / 60_000 + 60) * 60_000).toISOString();

async function done(answer: ReturnType<Newsroom['as']>): Promise<Awaited<typeof answer>> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return { status, body };
}
const post = (who: Parameters<Newsroom['as']>[0], address: string, json: object) =>
  done(newsroom.as(who, 'POST', address, json));

const upload = async (name: string): Promise<string> => {
  const mark = canary(name);
  const data = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#175' } })
    .withExif({ IFD0: { Copyright: mark, ImageDescription: mark } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${mark}</a></x:xmpmeta>`)
    .jpeg()
    .toBuffer();
  expect(data.includes(mark)).toBe(true);
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: { alt: name === 'metadata' ? 'Ảnh nhà máy' : mark, licence: 'cc-by-4.0' },
    file: {
      data,
      mimetype: 'image/jpeg',
      name: name === 'metadata' ? 'nha-may.jpg' : `${mark}.jpg`,
      size: data.length,
    },
  });
  return id;
};

/** What the office says about documents, public or not; gives the names of the marks. */
async function officeTexts(): Promise<string[]> {
  const id = await newsroom.publish(marked('public'));
  const opened = (await newsroom.as('editor', 'GET', `/api/articles/${id}?draft=true&depth=0`))
    .body;

  await done(
    newsroom.as('reviewer', 'PATCH', `/api/articles/${id}?draft=true`, marked('newerdraft')),
  );
  const refused = await newsroom.autosave(id, { ...opened, summary: canary('kepttext') });
  expect(refused.status).toBe(409);

  const returned = await newsroom.draft(marked('returned'), 'collaborator');
  const review = { collection: 'articles', id: returned };
  await post('collaborator', '/api/publishing/review', { ...review, action: 'submit' });
  await post('reviewer', '/api/publishing/review', {
    ...review,
    action: 'return',
    note: canary('reviewnote'),
  });

  const scheduled = await newsroom.draft(marked('approvedversion'));
  const toSchedule = { collection: 'articles', at: inAnHour() };
  await post('reviewer', '/api/publishing/schedule', {
    ...toSchedule,
    id: scheduled,
    action: 'publish',
  });
  const later = await newsroom.publish({ title: 'Sẽ gỡ' });
  await post('reviewer', '/api/publishing/schedule', {
    ...toSchedule,
    id: later,
    action: 'take-down',
    kind: 'gone',
    reason: canary('schedulereason'),
  });

  const gone = await newsroom.publish({ title: 'Đã gỡ hẳn', body: paragraph(canary('gonetext')) });
  await post('reviewer', '/api/publishing/take-down', {
    collection: 'articles',
    id: gone,
    kind: 'gone',
    reason: canary('gonereason'),
  });
  const moved = await newsroom.publish({ title: 'Dời chỗ', body: paragraph(canary('movedtext')) });
  await post('reviewer', '/api/publishing/take-down', {
    collection: 'articles',
    id: moved,
    kind: 'redirected',
    reason: canary('movedreason'),
    target: { collection: 'articles', id },
  });
  return [
    'newerdraft',
    'kepttext',
    'returned',
    'reviewnote',
    'approvedversion',
    'schedulereason',
    'gonetext',
    'gonereason',
    'movedtext',
    'movedreason',
  ];
}

/** Documents, versions and files that are not public; gives the names of the marks. */
async function notPublic(): Promise<string[]> {
  const original = await newsroom.publish({
    ...marked('supersededversion'),
    slug: 'ban-truoc',
  });
  await done(newsroom.pressPublish(original, marked('publicagain')));
  await newsroom.draft({ ...marked('translation'), language: 'en', translationOf: original });
  const trashed = await newsroom.draft(marked('trashed'));
  await done(
    newsroom.as('editor', 'PATCH', `/api/articles/${trashed}?draft=true`, {
      deletedAt: new Date().toISOString(),
    }),
  );
  const deleted = docOf(await post('editor', '/api/articles?draft=true', marked('deleted')));
  await done(newsroom.as('administrator', 'DELETE', `/api/articles/${deleted.id}`));
  await newsroom.publish({ ...marked('embargoed'), embargoUntil: inAnHour() });
  await upload('unusedmedia');
  await newsroom.publish({ title: 'Có ảnh', leadPicture: await upload('metadata') });
  return [
    'supersededversion',
    'translation',
    'trashed',
    'deleted',
    'embargoed',
    'unusedmedia',
    'metadata',
  ];
}

/** The people of the newsroom have made and changed what is public: their names and addresses are not. */
const people = ['reviewer', 'editor', 'collaborator', 'administrator'].flatMap((role) => [
  `Người ${role}`,
  `${role}@example.vn`,
]);

test('no public file has what a whole newsroom keeps to itself, byte by byte', async () => {
  const names = [...(await officeTexts()), ...(await notPublic())];
  publisher = await publisherProcess({ url }, dataDir);
  await publisher.settled();
  const found = (mark: string) => filesWith(dataDir, mark).filter((file) => !isStore(file));
  const isStore = (file: string) => file.startsWith(path.join(dataDir, 'store'));

  const kinds = found(canary('public')).map((file) => path.extname(file));
  expect(kinds).toEqual(expect.arrayContaining(['.html', '.br', '.gz', '.xml', '.pf_fragment']));
  expect(found('nha-may').length).toBeGreaterThan(1);
  for (const mark of [...names.map(canary), ...people])
    expect([mark, found(mark)]).toEqual([mark, []]);
});
