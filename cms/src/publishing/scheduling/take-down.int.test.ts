import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf, openNewsroom, type Newsroom } from '../testing/newsroom.ts';
import { arrange } from './testing/arrange.ts';

let newsroom: Newsroom;
let desk: ReturnType<typeof arrange>;
beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = arrange(newsroom);
});
afterAll(() => newsroom.stop());

const takeDown = (id: string, more: object, who: 'reviewer' | 'editor' = 'reviewer') =>
  desk.schedule(id, { action: 'take-down', reason: 'Hết hiệu lực', ...more }, who);

describe('a take-down by hand', () => {
  it('does not wait for a schedule: it cancels the publish that would undo it', async () => {
    const id = await newsroom.publish({ title: 'Gỡ khẩn' });
    await newsroom.autosave(id, { title: 'Bản mới hẹn đăng' });
    expect((await desk.schedule(id)).status).toBe(200);
    const now = (reason: string) =>
      newsroom.as('reviewer', 'POST', '/api/publishing/take-down', {
        collection: 'articles',
        id,
        kind: 'gone',
        reason,
      });
    expect((await now('')).status).toBe(400);
    expect(await desk.last(id)).toMatchObject({ state: 'pending' });
    expect((await now('Sai số liệu')).status).toBe(200);
    expect(await desk.last(id)).toMatchObject({
      state: 'cancelled',
      message: expect.stringContaining('gỡ tài liệu khỏi cổng ngay') as string,
    });
    await desk.tickAfter(id);
    expect((await newsroom.asked(id)).change.state).toBe('gone');
  });
});

describe('a scheduled take-down', () => {
  it.each([
    ['withdrawn', {}, { state: 'withdrawn' }],
    [
      'redirected',
      { target: 'http://localhost:4321/tin-tuc/trang-khac/' },
      { state: 'redirected', takeDown: { target: '/tin-tuc/trang-khac/' } },
    ],
    ['gone', {}, { state: 'gone' }],
  ])('of the kind %s happens at its minute', async (kind, more, expected) => {
    const id = await newsroom.publish({ title: `Sẽ gỡ ${kind}` });
    expect((await takeDown(id, { kind, ...more })).status).toBe(200);
    expect((await newsroom.asked(id)).change.state).toBe('published');
    expect((await newsroom.autosave(id, { title: 'Sửa' })).status).toBe(403);
    await desk.tickAfter(id);
    const { change } = await newsroom.asked(id);
    expect(change).toMatchObject(expected);
    expect(change.takeDown).toMatchObject({ kind, reason: 'Hết hiệu lực' });
    expect(await desk.last(id)).toMatchObject({ state: 'done' });
    expect((await newsroom.autosave(id, { title: 'Sửa' })).status).toBe(200);
  });

  it('leads to a document of ours by its address at that minute', async () => {
    const target = await newsroom.publish({ title: 'Bài thay thế' });
    const id = await newsroom.publish({ title: 'Bài bị thay' });
    const answer = await takeDown(id, {
      kind: 'redirected',
      target: { collection: 'articles', id: target },
    });
    expect(answer.status).toBe(200);
    await newsroom.as('reviewer', 'PATCH', `/api/articles/${target}`, {
      slug: 'dia-chi-moi',
      _status: 'published',
    });
    await desk.tickAfter(id);
    expect((await newsroom.asked(id)).change.takeDown?.target).toBe('/tin-tuc/dia-chi-moi/');
  });

  it('is for reviewers, with a reason, of what is on the portal', async () => {
    const id = await newsroom.publish({ title: 'Chưa gỡ được' });
    expect((await takeDown(id, { kind: 'gone' }, 'editor')).status).toBe(403);
    expect(messageOf(await takeDown(id, { kind: 'gone', reason: ' ' }))).toContain('lý do');
    expect((await takeDown(id, { kind: 'redirected', target: 'javascript:0' })).status).toBe(400);
    const draft = await newsroom.draft({ title: 'Chưa đăng' });
    expect(messageOf(await takeDown(draft, { kind: 'gone' }))).toContain('không có gì để gỡ');
  });

  // The last one: a change of role ends the reviewer's session.
  it('fails visibly when the person is no reviewer any more', async () => {
    const id = await newsroom.publish({ title: 'Người hẹn đổi vai trò' });
    await takeDown(id, { kind: 'gone' });
    const { by } = await desk.last(id);
    const role = (value: 'editor' | 'reviewer') =>
      newsroom.payload.update({ collection: 'users', id: by!, data: { role: value } });
    await role('editor');
    await desk.tickAfter(id);
    await role('reviewer');
    expect((await newsroom.asked(id)).change.state).toBe('published');
    expect(await desk.last(id)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('không còn quyền gỡ') as string,
    });
  });
});
