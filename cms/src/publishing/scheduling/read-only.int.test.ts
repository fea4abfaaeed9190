import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf, openNewsroom, paragraph, type Newsroom } from '../testing/newsroom.ts';
import { arrange } from './testing/arrange.ts';

let newsroom: Newsroom;
let desk: ReturnType<typeof arrange>;
beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = arrange(newsroom);
});
afterAll(() => newsroom.stop());

const reason = 'Hủy lịch để sửa';

describe('while a schedule is pending its document', () => {
  it('cannot be written one by one: saved, saved by itself, published, trashed', async () => {
    const id = await desk.scheduled('Chỉ đọc');
    const before = await desk.newest(id);
    const answers = [
      await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Khác' }),
      await newsroom.autosave(id, { title: 'Khác' }, 'administrator'),
      await newsroom.pressPublish(id, {}),
      await newsroom.as('reviewer', 'PATCH', `/api/articles/${id}`, {
        deletedAt: new Date().toISOString(),
      }),
      await newsroom.as('administrator', 'DELETE', `/api/articles/${id}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(messageOf(answer)).toContain('“Chỉ đọc” đang hẹn đăng lúc');
      expect(messageOf(answer)).toContain(reason);
    }
    expect(await desk.newest(id)).toEqual(before);
  });

  it('stays as it is in a bulk edit, bulk trash and bulk delete that change the others', async () => {
    const id = await desk.scheduled('Trong danh sách');
    const free = await newsroom.draft({ title: 'Tự do' });
    const where = `where[id][in]=${id},${free}`;
    const edited = await newsroom.as('editor', 'PATCH', `/api/articles?${where}&draft=true`, {
      authors: 'Phạm An',
    });
    expect((edited.body.docs as { id: string }[]).map((doc) => doc.id)).toEqual([free]);
    expect(edited.body.errors).toMatchObject([
      { id, message: expect.stringContaining(reason) as string },
    ]);
    const trashed = await newsroom.as('reviewer', 'PATCH', `/api/articles?${where}`, {
      deletedAt: new Date().toISOString(),
    });
    expect(trashed.body.errors).toMatchObject([{ id }]);
    const deleted = await newsroom.as(
      'administrator',
      'DELETE',
      `/api/articles?where[id][in]=${id}`,
    );
    expect(deleted.body.errors).toMatchObject([{ id }]);
    expect((await newsroom.as('editor', 'GET', `/api/articles/${id}`)).status).toBe(200);
    expect(await desk.newest(id)).not.toHaveProperty('authors', 'Phạm An');
  });

  it('cannot be taken back to an earlier version', async () => {
    const id = await newsroom.draft({ title: 'Bản đầu', body: paragraph('x') });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Bản sau' });
    await desk.schedule(id);
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const restored = await newsroom.as(
      'editor',
      'POST',
      `/api/articles/versions/${docs[0]!.id}?draft=true`,
    );
    expect(restored.status).toBe(403);
    expect(messageOf(restored)).toContain(reason);
    expect(await desk.newest(id)).toMatchObject({ title: 'Bản sau' });
  });

  it('is shown as read-only by the permissions that the admin’s form is made from', async () => {
    const id = await desk.scheduled('Biểu mẫu khóa');
    const mayUpdate = async () =>
      (await newsroom.as('editor', 'POST', `/api/articles/access/${id}`)).body.update;
    expect(await mayUpdate()).toBeFalsy();
    await desk.cancel(id);
    expect(await mayUpdate()).toBeTruthy();
  });

  it('tells nothing to who may not edit it anyway', async () => {
    const id = await desk.scheduled('Không kể cho ai');
    for (const answer of [
      await newsroom.as('collaborator', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'x' }),
      await newsroom.as('station', 'PATCH', `/api/articles/${id}`, { title: 'x' }),
    ]) {
      expect(answer.status).toBe(403);
      expect(messageOf(answer)).not.toContain('Không kể cho ai');
    }
    const anonymous = await newsroom.fetch(`/api/articles/${id}`, { method: 'PATCH', json: {} });
    expect(await anonymous.text()).not.toContain('Không kể cho ai');
  });

  it('can still be copied; the copy is free', async () => {
    const id = await desk.scheduled('Bản gốc');
    const copy = await newsroom.as('editor', 'POST', `/api/articles/${id}/duplicate`, {});
    const { id: copied } = copy.body.doc as { id: string };
    expect((await newsroom.autosave(copied, { title: 'Bản sao' })).status).toBe(200);
  });

  it('is free again once the schedule is cancelled, and nothing happens at the minute', async () => {
    const id = await desk.scheduled('Hủy lịch');
    expect((await desk.cancel(id, 'collaborator')).status).toBe(403);
    expect((await desk.cancel(id, 'editor')).status).toBe(200);
    expect((await newsroom.autosave(id, { title: 'Sửa tiếp' })).status).toBe(200);
    await desk.tickAfter(id);
    expect((await newsroom.asked(id)).change.state).toBe('never-public');
    expect(await desk.last(id)).toMatchObject({
      state: 'cancelled',
      message: 'Người editor đã hủy.',
    });
    expect((await desk.cancel(id)).status).toBe(409);
    expect((await desk.status(id)).schedule.last).toBeUndefined();
  });
});
