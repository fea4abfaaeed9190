import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changePage, documentPage } from '@sxsh/content-types/change';
import { publishedForms } from '@sxsh/content-types/published-forms';
import { openNewsroom, paragraph, type Newsroom } from './testing/newsroom.ts';

const hour = 3_600_000;
const later = () => new Date(Date.now() + hour).toISOString();
const idOf = (answer: { body: Record<string, unknown> }) => (answer.body.doc as { id: string }).id;

describe('what the publisher is given', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  it('is given to its key alone', async () => {
    const { fetch } = newsroom;
    const addresses = [
      ['GET', '/api/publisher/changes'],
      ['POST', '/api/publisher/documents'],
      ['GET', '/api/publisher/files/a.webp'],
      ['POST', '/api/publisher/receipts'],
    ] as const;
    for (const [method, address] of addresses) {
      expect((await fetch(address, { method })).status, address).toBe(401);
      const wrong = { authorization: 'Bearer publisher-key-of-the-tests-012345678X' };
      expect((await fetch(address, { method, headers: wrong })).status, address).toBe(401);
      expect((await newsroom.as('administrator', method, address)).status, address).toBe(401);
    }
  });

  it('refuses a request it cannot read', async () => {
    const list = (query: string) => newsroom.asPublisher('GET', `/api/publisher/changes?${query}`);
    expect((await list('time=yesterday')).status).toBe(400);
    const ask = (json: unknown) => newsroom.asPublisher('POST', '/api/publisher/documents', json);
    expect((await ask({ collection: 'users', ids: [] })).status).toBe(400);
    expect((await ask({ collection: 'articles', ids: Array(201).fill('x') })).status).toBe(400);
  });

  it('names a document that its database cannot read, and has the others', async () => {
    const { payload } = newsroom;
    const damaged = await newsroom.publish({ title: 'Bài hỏng' });
    const whole = await newsroom.publish({ title: 'Bài lành' });
    const read = payload.db.find.bind(payload.db);
    // As the driver does with a row whose JSON was cut off.
    vi.spyOn(payload.db, 'find').mockImplementation((query) => {
      const isWhole = query.collection === 'articles' && !query.select;
      if (isWhole && JSON.stringify(query.where).includes(damaged))
        throw new SyntaxError('Unexpected end of JSON input');
      return read(query);
    });
    try {
      const { body } = await newsroom.asPublisher('POST', '/api/publisher/documents', {
        collection: 'articles',
        ids: [damaged, whole],
      });
      const [first, second] = documentPage.parse(body).documents;
      expect(first).toMatchObject({
        change: { id: damaged, state: 'published' },
        unreadable: 'Unexpected end of JSON input',
      });
      expect(first?.document).toBeUndefined();
      expect(second).toMatchObject({ change: { id: whole }, document: { title: 'Bài lành' } });
      expect(second?.unreadable).toBeUndefined();
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('never has the text of a draft, or of what is embargoed, expired, trashed or internal', async () => {
    const draft = idOf(
      await newsroom.as('editor', 'POST', '/api/articles?draft=true', { title: 'Bí mật nháp' }),
    );
    const embargoed = await newsroom.publish({ title: 'Bí mật hẹn giờ', embargoUntil: later() });
    const expired = await newsroom.publish({
      title: 'Bí mật hết hạn',
      expiresAt: new Date(Date.now() - hour).toISOString(),
    });
    const trashed = idOf(
      await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
        title: 'Bí mật rác',
        body: paragraph('x'),
      }),
    );
    await newsroom.as('editor', 'PATCH', `/api/articles/${trashed}`, {
      deletedAt: new Date().toISOString(),
    });
    const edited = await newsroom.publish({ title: 'Công khai' });
    await newsroom.as('editor', 'PATCH', `/api/articles/${edited}?draft=true`, {
      title: 'Bí mật bản sửa',
    });
    const { body } = await newsroom.asPublisher('POST', '/api/publisher/documents', {
      collection: 'articles',
      ids: [draft, embargoed, expired, trashed, edited],
    });
    const page = documentPage.parse(body);
    expect(page.documents.map(({ change }) => change.state)).toEqual([
      'never-public',
      'published',
      'published',
      'never-public',
      'published',
    ]);
    expect(page.documents.map(({ document }) => document?.title)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Công khai',
    ]);
    expect(page.documents[1]?.change.visibleFrom).toBeDefined();
    expect(page.documents[2]?.change.visibleUntil).toBeDefined();
    expect(JSON.stringify(body)).not.toContain('Bí mật');
    expect(JSON.stringify(await newsroom.walk())).not.toContain('Bí mật');

    const activity = await newsroom.as('editor', 'POST', '/api/activities', {
      title: 'Họp nội bộ',
      kind: 'survey',
      audience: 'internal',
      startsOn: later(),
      _status: 'published',
    });
    expect(activity.status).toBe(201);
    const internal = await newsroom.asked(idOf(activity), 'activities');
    expect(internal.change.state).toBe('never-public');
    expect(internal.document).toBeUndefined();
  });

  it('names the address of what has expired once it was live, in the list and when asked', async () => {
    const id = await newsroom.publish({
      title: 'Thông báo ngắn hạn',
      expiresAt: new Date(Date.now() - hour).toISOString(),
    });
    const { change } = await newsroom.asked(id);
    expect(change.formerPaths).toEqual([]);
    const path = '/tin-tuc/thong-bao-ngan-han/';
    const { status } = await newsroom.asPublisher('POST', '/api/publisher/receipts', {
      receipts: [
        {
          collection: 'articles',
          document: id,
          time: change.time,
          state: 'live',
          at: new Date().toISOString(),
          release: 1,
          path,
        },
      ],
    });
    expect(status).toBe(200);
    const listed = (await newsroom.walk()).flatMap(({ changes }) => changes);
    expect(listed.find((one) => one.id === id)?.formerPaths).toEqual([path]);
    expect(await newsroom.asked(id)).toEqual({
      change: expect.objectContaining({ state: 'published', formerPaths: [path] }) as unknown,
    });
  });

  it('is what the published form takes, and nothing private', async () => {
    const id = await newsroom.publish({ title: 'Đủ trường' });
    const { document } = await newsroom.asked(id);
    expect(publishedForms.articles.parse(document)).toMatchObject({ title: 'Đủ trường' });
    expect(Object.keys(document!)).not.toEqual(
      expect.arrayContaining(['createdBy', 'uses', '_status', 'firstPublishedAt']),
    );
    await newsroom.payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Cổng SXSH', organisation: 'Trung tâm', editorsMayPublish: true },
    });
    const settings = await newsroom.asked('site-settings', 'globals');
    expect(settings.change.state).toBe('published');
    expect(settings.document).toMatchObject({ name: 'Cổng SXSH' });
    expect(settings.document).not.toHaveProperty('editorsMayPublish');
  });

  it('clamps the limit', async () => {
    const list = async (limit: string) =>
      changePage.parse(
        (await newsroom.asPublisher('GET', `/api/publisher/changes?limit=${limit}`)).body,
      );
    expect((await list('0')).changes).toHaveLength(1);
    expect((await list('-5')).changes).toHaveLength(1);
    expect((await list('100000')).changes.length).toBeLessThanOrEqual(500);
  });

  it('has one lineage', async () => {
    const lineages = await Promise.all(
      Array.from({ length: 4 }, async () => (await newsroom.walk())[0]!.lineage),
    );
    expect(new Set(lineages).size).toBe(1);
  });

  it('says how often it was reported to, with every answer', async () => {
    const reports = async () => (await newsroom.walk())[0]!.reports;
    const before = await reports();
    await newsroom.asPublisher('POST', '/api/publisher/receipts', { receipts: [] });
    const { body } = await newsroom.asPublisher('POST', '/api/publisher/receipts', {
      receipts: [],
    });
    expect(body).toEqual({ reports: before + 2 });
    expect(await reports()).toBe(before + 2);
    const asked = await newsroom.asPublisher('POST', '/api/publisher/documents', {
      collection: 'articles',
      ids: [],
    });
    expect(asked.body).toMatchObject({ reports: before + 2 });
  });

  it('has the bytes of a stored file, and of nothing outside the folder', async () => {
    const { mediaDir, dataDir } = newsroom.settings;
    await mkdir(mediaDir, { recursive: true });
    await writeFile(path.join(mediaDir, 'anh-320.webp'), 'bytes');
    await writeFile(path.join(dataDir, 'secrets.json'), '{}');
    const get = (name: string) =>
      newsroom.fetch(`/api/publisher/files/${name}`, {
        headers: { authorization: `Bearer ${newsroom.settings.publisherKey!}` },
      });
    const file = await get('anh-320.webp');
    expect([file.status, await file.text()]).toEqual([200, 'bytes']);
    for (const name of [
      '..%2Fsecrets.json',
      '%2e%2e%2fsecrets.json',
      '..%5Csecrets.json',
      '.',
      'khong-co',
      'a%00b',
    ])
      expect((await get(name)).status, name).toBe(404);
  });
});

describe('the order of the change list', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  it('is stable over equal times and complete across cursors', async () => {
    const made = new Set<string>();
    const time = '2026-11-01T00:00:00.000Z';
    for (let n = 0; n < 300; n += 1) {
      const title = `Bài ${n}`;
      const { id } = await newsroom.payload.create({
        collection: n % 3 === 0 ? 'articles' : n % 3 === 1 ? 'pages' : 'topics',
        data: { title, body: paragraph('x'), _status: 'published' } as never,
      });
      made.add(id);
    }
    // Many rows of one instant, over several collections.
    for (const collection of ['articles', 'pages', 'topics'] as const) {
      const { docs } = await newsroom.payload.find({ collection, limit: 60, depth: 0 });
      for (const { id } of docs)
        await newsroom.payload.db.updateOne({ collection, id, data: { updatedAt: time }, req: {} });
    }
    const pages = await newsroom.walk(37);
    expect(pages.length).toBeGreaterThan(8);
    const changes = pages.flatMap((page) => page.changes);
    const listed = changes.filter((change) => made.has(change.id));
    expect(new Set(listed.map((change) => change.id))).toEqual(made);
    expect(listed).toHaveLength(300);
    const order = listed.map((change) => `${change.time} ${change.id}`);
    expect(order).toEqual([...order].sort());
    expect(await newsroom.walk(500)).toHaveLength(1);
  });
});
