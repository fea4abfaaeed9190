import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf, openNewsroom, paragraph, type Newsroom } from './testing/newsroom.ts';

const idOf = (answer: { body: Record<string, unknown> }) => (answer.body.doc as { id: string }).id;
const trash = { deletedAt: '2026-11-24T00:00:00.000Z' };

describe('what is public', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  it('cannot be unpublished by a status, in any transport', async () => {
    const id = await newsroom.publish({ title: 'Không ẩn được' });
    const single = await newsroom.as('administrator', 'PATCH', `/api/articles/${id}`, {
      _status: 'draft',
    });
    expect(single.status).toBe(409);
    expect(messageOf(single)).toContain('Gỡ khỏi cổng');

    const bulk = await newsroom.as(
      'administrator',
      'PATCH',
      `/api/articles?where[id][equals]=${id}`,
      { _status: 'draft' },
    );
    expect(messageOf(bulk)).toContain('“Không ẩn được”');

    const all = await newsroom.as(
      'administrator',
      'PATCH',
      `/api/articles/${id}?unpublishAllLocales=true`,
      { _status: 'draft' },
    );
    expect(all.status).not.toBe(200);
    expect((await newsroom.asked(id)).change.state).toBe('published');
  });

  it('cannot be unpublished by a save without status while a draft is newer', async () => {
    const id = await newsroom.publish({ title: 'Đang hiển thị' });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Nháp mới' });
    const answer = await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, { authors: 'Ai' });
    expect(answer.status).toBe(409);
    expect((await newsroom.asked(id)).document).toMatchObject({ title: 'Đang hiển thị' });
  });

  it('cannot be unpublished by restoring a draft version', async () => {
    const draft = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
      title: 'Có bản nháp cũ',
      body: paragraph('Cũ.'),
    });
    const id = idOf(draft);
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, { _status: 'published' });
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
    });
    const address = `/api/articles/versions/${docs[0]!.id}`;
    expect((await newsroom.as('editor', 'POST', address)).status).toBe(409);
    expect((await newsroom.as('editor', 'POST', `${address}?draft=true`)).status).toBe(200);
    expect((await newsroom.asked(id)).change.state).toBe('published');
  });

  it('takes a draft save and leaves the public text alone', async () => {
    const id = await newsroom.publish({ title: 'Bản công khai' });
    const save = await newsroom.as(
      'editor',
      'PATCH',
      `/api/articles/${id}?draft=true&autosave=true`,
      {
        title: 'Bản nháp',
      },
    );
    expect(save.status).toBe(200);
    expect((await newsroom.asked(id)).document).toMatchObject({ title: 'Bản công khai' });
  });

  it('cannot be trashed, nor deleted for good', async () => {
    const id = await newsroom.publish({ title: 'Chưa gỡ' });
    expect((await newsroom.as('reviewer', 'PATCH', `/api/articles/${id}`, trash)).status).toBe(409);
    const draft = `/api/articles/${id}?draft=true`;
    expect((await newsroom.as('reviewer', 'PATCH', draft, trash)).status).toBe(409);
    expect((await newsroom.as('administrator', 'DELETE', `/api/articles/${id}`)).status).toBe(409);
    expect((await newsroom.asked(id)).change.state).toBe('published');
  });

  it('leaves the trash as a draft only', async () => {
    const id = idOf(
      await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
        title: 'Vào thùng rác',
        body: paragraph('x'),
      }),
    );
    const trashed = await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, trash);
    expect(trashed.status).toBe(200);
    const published = await newsroom.as('editor', 'PATCH', `/api/articles/${id}?trash=true`, {
      deletedAt: null,
      _status: 'published',
    });
    expect(published.status).toBe(400);
    expect(messageOf(published)).toContain('bản nháp');
    const restored = await newsroom.as('editor', 'PATCH', `/api/articles/${id}?trash=true`, {
      deletedAt: null,
      _status: 'draft',
    });
    expect(restored.status).toBe(200);
    expect((await newsroom.asked(id)).change.state).toBe('never-public');
  });
});

describe('what something public uses', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  const topic = async (title: string) =>
    idOf(await newsroom.as('administrator', 'POST', '/api/topics', { title }));

  it('cannot be trashed or deleted, and the refusal names the user', async () => {
    const id = await topic('Tiết kiệm điện');
    await newsroom.publish({ title: 'Bài dùng chủ đề', topics: [id] });
    const trashed = await newsroom.as('administrator', 'PATCH', `/api/topics/${id}`, trash);
    expect(trashed.status).toBe(409);
    expect(messageOf(trashed)).toContain('bài viết “Bài dùng chủ đề”');
    expect((await newsroom.as('administrator', 'DELETE', `/api/topics/${id}`)).status).toBe(409);
  });

  it('is found inside rich text and on the home page', async () => {
    const inText = await topic('Trong bài');
    const body = paragraph('Xem ');
    body.root.children.push({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'internal', doc: { relationTo: 'topics', value: inText } },
          children: [],
        },
      ],
    } as never);
    await newsroom.payload.create({
      collection: 'articles',
      data: { title: 'Có liên kết', body, _status: 'published' } as never,
    });
    const refused = await newsroom.as('administrator', 'PATCH', `/api/topics/${inText}`, trash);
    expect(messageOf(refused)).toContain('Có liên kết');

    const onHome = await topic('Trang đầu');
    await newsroom.payload.updateGlobal({ slug: 'home-page', data: { topics: [onHome] } });
    const home = await newsroom.as('administrator', 'PATCH', `/api/topics/${onHome}`, trash);
    expect(messageOf(home)).toContain('Trang chủ');
  });

  it('may go when only a draft uses it', async () => {
    const id = await topic('Chỉ bản nháp');
    await newsroom.as('editor', 'POST', '/api/articles?draft=true', { title: 'N', topics: [id] });
    const trashed = await newsroom.as('administrator', 'PATCH', `/api/topics/${id}`, trash);
    expect(trashed.status).toBe(200);
    expect((await newsroom.asked(id, 'topics')).change.state).toBe('gone');
  });
});
