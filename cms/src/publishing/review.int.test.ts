import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../access/roles.ts';
import { approvedReviews, returnedReviews, waitingReviews } from './review.ts';
import type { PublishingStatus } from './status.ts';
import { messageOf, openNewsroom, paragraph, type Newsroom } from './testing/newsroom.ts';

const idOf = (answer: { body: Record<string, unknown> }) => (answer.body.doc as { id: string }).id;

describe('review', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  const draft = async (role: Role, title: string) =>
    idOf(await newsroom.as(role, 'POST', '/api/articles?draft=true', { title }));
  const act = (role: Role, id: string, action: string, note = '') =>
    newsroom.as(role, 'POST', '/api/publishing/review', {
      collection: 'articles',
      id,
      action,
      note,
    });
  const statusFor = async (role: Role, id: string) =>
    newsroom.as(role, 'GET', `/api/publishing/status?collection=articles&id=${id}`);
  const status = async (id: string) =>
    (await statusFor('reviewer', id)).body as unknown as PublishingStatus;

  it('is closed to anonymous people, stations, and to collaborators for the work of others', async () => {
    const id = await draft('editor', 'Của biên tập viên');
    const anonymous = await newsroom.fetch('/api/publishing/review', {
      method: 'POST',
      json: { collection: 'articles', id, action: 'submit' },
    });
    expect(anonymous.status).toBe(401);
    expect((await act('station', id, 'submit')).status).toBe(403);
    expect((await act('collaborator', id, 'submit')).status).toBe(404);
    expect((await statusFor('collaborator', id)).status).toBe(404);
    expect((await act('editor', id, 'approve')).status).toBe(403);
  });

  it('asks for a note with a return', async () => {
    const id = await draft('collaborator', 'Trả lại');
    await act('collaborator', id, 'submit');
    const silent = await act('reviewer', id, 'return', '  ');
    expect(silent.status).toBe(400);
    expect(messageOf(silent)).toContain('cần sửa');
    expect((await act('reviewer', id, 'return', 'Thiếu nguồn số liệu')).status).toBe(200);
    const { review } = await status(id);
    expect(review.steps.map((step) => step.state)).toEqual(['returned', 'submitted']);
    expect(review.steps[0]).toMatchObject({
      note: 'Thiếu nguồn số liệu',
      byName: 'Người reviewer',
    });
  });

  it('tells whoever sent it what came back, until it is sent again', async () => {
    const id = await draft('collaborator', 'Sẽ trả lại');
    await act('collaborator', id, 'submit');
    const { docs } = await newsroom.payload.find({
      collection: 'users',
      where: { role: { equals: 'collaborator' } },
    });
    const returned = async () =>
      (await returnedReviews(newsroom.payload, docs[0]!.id)).map(({ document }) => document);
    expect(await returned()).not.toContain(id);
    await act('reviewer', id, 'return', 'Thiếu ảnh');
    expect(await returned()).toContain(id);
    await act('collaborator', id, 'submit');
    expect(await returned()).not.toContain(id);
    await act('reviewer', id, 'approve');
  });

  it('does not take the publish itself for an edit after the approval', async () => {
    const id = await draft('editor', 'Duyệt rồi đăng');
    await act('editor', id, 'submit');
    await act('reviewer', id, 'approve');
    const published = await newsroom.as('reviewer', 'PATCH', `/api/articles/${id}`, {
      body: paragraph('Nội dung.'),
      _status: 'published',
    });
    expect(published.status).toBe(200);
    expect((await status(id)).review.outdated).toBe(false);
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Sửa nữa' });
    expect((await status(id)).review.outdated).toBe(true);
  });

  it('lists what waits, until it is decided or published', async () => {
    const approved = await draft('collaborator', 'Sẽ duyệt');
    const published = await newsroom.publish({ title: 'Sẽ đăng lại' });
    const waiting = async () => (await waitingReviews(newsroom.payload)).map((s) => s.document);
    await act('collaborator', approved, 'submit');
    await act('collaborator', approved, 'submit');
    await act('editor', published, 'submit');
    expect(await waiting()).toEqual(expect.arrayContaining([approved, published]));
    await act('reviewer', approved, 'approve');
    await newsroom.as('editor', 'PATCH', `/api/articles/${published}`, { _status: 'published' });
    expect(await waiting()).toEqual([]);
  });

  it('lists what was approved, until it is published, sent again or put into the trash', async () => {
    const approve = async (title: string) => {
      const id = await draft('editor', title);
      await act('editor', id, 'submit');
      await act('reviewer', id, 'approve');
      return id;
    };
    const ids = [await approve('Sẽ đăng'), await approve('Gửi lại'), await approve('Bỏ đi')];
    const [published, sentAgain, trashed] = ids as [string, string, string];
    const listed = async () =>
      (await approvedReviews(newsroom.payload))
        .map(({ document }) => document)
        .filter((document) => ids.includes(document));
    expect(await listed()).toEqual(ids);

    const change = (id: string, data: object) =>
      newsroom.as('editor', 'PATCH', `/api/articles/${id}`, data);
    await change(published, { body: paragraph('Nội dung.'), _status: 'published' });
    expect(await listed()).toEqual([sentAgain, trashed]);
    await act('editor', sentAgain, 'submit');
    expect(await listed()).toEqual([trashed]);
    const trash = await change(trashed, { deletedAt: new Date().toISOString() });
    expect(trash.status).toBe(200);
    expect(await listed()).toEqual([]);

    // Published while it waited for review: an approval afterwards leaves nothing to publish.
    await act('reviewer', published, 'approve');
    expect(await listed()).toEqual([]);
    await act('reviewer', sentAgain, 'return', 'Dọn lại');
  });

  it('says when the document was edited after its approval, and touches no document', async () => {
    const id = await draft('collaborator', 'Duyệt rồi sửa');
    const before = await newsroom.payload.findByID({ collection: 'articles', id, draft: true });
    await act('collaborator', id, 'submit');
    await act('reviewer', id, 'approve');
    const after = await newsroom.payload.findByID({ collection: 'articles', id, draft: true });
    expect(after.updatedAt).toBe(before.updatedAt);
    expect((await status(id)).review.outdated).toBe(false);
    await newsroom.as('collaborator', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Khác' });
    expect((await status(id)).review.outdated).toBe(true);
  });
});

describe('the status of a document', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  const status = async (id: string) =>
    (await newsroom.as('editor', 'GET', `/api/publishing/status?collection=articles&id=${id}`))
      .body as unknown as PublishingStatus;
  const report = async (id: string, more: Record<string, unknown>) =>
    newsroom.asPublisher('POST', '/api/publisher/receipts', {
      receipts: [
        {
          collection: 'articles',
          document: id,
          time: (await newsroom.asked(id)).change.time,
          at: '2026-11-24T03:32:05.000Z',
          release: 12,
          ...more,
        },
      ],
    });

  it('tells a published document with a newer draft from one without', async () => {
    const id = await newsroom.publish({ title: 'Hai điều' });
    expect(await status(id)).toMatchObject({ visible: true, hasUnpublishedEdits: false });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Sửa' });
    expect(await status(id)).toMatchObject({ visible: true, hasUnpublishedEdits: true });
  });

  it('is on its way until the receipt of this very change', async () => {
    const id = await newsroom.publish({ title: 'Theo dõi' });
    expect((await status(id)).delivery.state).toBe('on-its-way');
    await report(id, { state: 'live', path: '/tin-tuc/theo-doi/' });
    expect(await status(id)).toMatchObject({
      url: 'http://localhost:4321/tin-tuc/theo-doi/',
      delivery: { state: 'live', at: '2026-11-24T03:32:05.000Z', release: 12 },
    });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
      title: 'S',
      _status: 'published',
    });
    expect((await status(id)).delivery.state).toBe('on-its-way');
    await report(id, { state: 'failed', message: 'Thiếu tóm tắt' });
    expect((await status(id)).delivery).toMatchObject({
      state: 'failed',
      message: 'Thiếu tóm tắt',
    });
  });

  it('keeps one receipt a document, and marks the path of an embargo that ended', async () => {
    // Long enough for the publish and the look at it on a busy machine.
    const embargoUntil = new Date(Date.now() + 5000).toISOString();
    const id = await newsroom.publish({ title: 'Hết hẹn giờ', embargoUntil });
    expect((await status(id)).delivery).toEqual({ state: 'waiting', until: embargoUntil });
    await sleep(Date.parse(embargoUntil) - Date.now() + 100);
    await report(id, { state: 'waiting' });
    expect((await status(id)).delivery.state).toBe('on-its-way');
    await report(id, { state: 'live', path: '/tin-tuc/het-hen-gio/' });
    const { totalDocs } = await newsroom.payload.count({
      collection: 'receipts',
      where: { document: { equals: id } },
    });
    expect(totalDocs).toBe(1);
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
      slug: 'cho-khac',
      _status: 'published',
    });
    expect((await newsroom.asked(id)).change.formerPaths).toEqual(['/tin-tuc/het-hen-gio/']);
  });

  it('warns while still a draft that its address is taken', async () => {
    await newsroom.publish({ title: 'Chủ cũ', slug: 'bi-trung' });
    const made = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
      title: 'Nháp',
      slug: 'bi-trung',
    });
    expect((await status(idOf(made))).conflict).toEqual({
      path: '/tin-tuc/bi-trung/',
      title: 'Chủ cũ',
    });
  });
});
