import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endLease, leaseKey, takeLease } from '../saving/lease.ts';
import { messageOf, openNewsroom, paragraph, type Newsroom } from './testing/newsroom.ts';

describe('take-down', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  const takeDown = (role: 'editor' | 'reviewer', id: string, more: Record<string, unknown>) =>
    newsroom.as(role, 'POST', '/api/publishing/take-down', {
      collection: 'articles',
      id,
      reason: 'Số liệu đã cũ',
      ...more,
    });

  it('is refused to an editor, without a reason, and for a draft', async () => {
    const id = await newsroom.publish({ title: 'Không ai gỡ được' });
    expect((await takeDown('editor', id, { kind: 'gone' })).status).toBe(403);
    expect(messageOf(await takeDown('reviewer', id, { kind: 'gone', reason: ' ' }))).toContain(
      'lý do',
    );
    const draft = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
      title: 'Nháp',
    });
    const draftId = (draft.body.doc as { id: string }).id;
    expect((await takeDown('reviewer', draftId, { kind: 'gone' })).status).toBe(409);
    expect((await newsroom.asked(id)).change.state).toBe('published');
  });

  it('waits for a save of the document that is under way', async () => {
    const id = await newsroom.publish({ title: 'Đang được lưu' });
    const lease = await takeLease(newsroom.payload, leaseKey('articles', id));
    const taking = takeDown('reviewer', id, { kind: 'gone' });
    await sleep(300);
    expect((await newsroom.asked(id)).change.state).toBe('published');
    await endLease(newsroom.payload, lease!);
    expect((await taking).status).toBe(200);
    expect((await newsroom.asked(id)).change.state).toBe('gone');
  });

  it('refuses to redirect to nowhere, to itself and to what is not public', async () => {
    const id = await newsroom.publish({ title: 'Không chuyển đi đâu' });
    const draft = await newsroom.as('editor', 'POST', '/api/articles?draft=true', { title: 'N' });
    for (const target of [
      undefined,
      'javascript:alert(1)',
      'http://example.vn/',
      '/tin-tuc/khong-chuyen-di-dau/',
      { collection: 'articles', id: (draft.body.doc as { id: string }).id },
    ]) {
      const answer = await takeDown('reviewer', id, { kind: 'redirected', target });
      expect(answer.status, JSON.stringify(target)).toBe(400);
    }
    expect((await newsroom.asked(id)).change.state).toBe('published');
  });

  it('withdraws: the document stays published, with the reason', async () => {
    const id = await newsroom.publish({ title: 'Bài rút lại' });
    expect((await takeDown('reviewer', id, { kind: 'withdrawn' })).status).toBe(200);
    const { change, document } = await newsroom.asked(id);
    expect(change).toMatchObject({
      state: 'withdrawn',
      formerPaths: [],
      takeDown: { kind: 'withdrawn', reason: 'Số liệu đã cũ' },
    });
    expect(document).toMatchObject({ title: 'Bài rút lại' });
  });

  it('redirects: no document, every once-live path, and the target', async () => {
    const target = await newsroom.publish({ title: 'Bài thay thế' });
    const id = await newsroom.publish({ title: 'Bài bị thay' });
    const answer = await takeDown('reviewer', id, {
      kind: 'redirected',
      target: { collection: 'articles', id: target },
    });
    expect(answer.status).toBe(200);
    const { change, document } = await newsroom.asked(id);
    expect(document).toBeUndefined();
    expect(change).toMatchObject({
      state: 'redirected',
      formerPaths: ['/tin-tuc/bai-bi-thay/'],
      takeDown: { target: '/tin-tuc/bai-thay-the/' },
    });
  });

  it('takes an address copied from the browser', async () => {
    const id = await newsroom.publish({ title: 'Sang trang khác' });
    const target = 'http://localhost:4321/tin-tuc/trang-khac/';
    expect((await takeDown('reviewer', id, { kind: 'redirected', target })).status).toBe(200);
    expect((await newsroom.asked(id)).change.takeDown?.target).toBe('/tin-tuc/trang-khac/');
  });

  it('keeps the published text in the main row and the newer draft in its version', async () => {
    const id = await newsroom.publish({ title: 'Chữ đã đăng' });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, {
      title: 'Chữ của bản nháp',
      body: paragraph('Bản nháp.'),
    });
    await takeDown('reviewer', id, { kind: 'gone' });
    const main = await newsroom.payload.findByID({ collection: 'articles', id });
    expect(main).toMatchObject({ title: 'Chữ đã đăng', _status: 'draft' });
    const draft = await newsroom.payload.findByID({ collection: 'articles', id, draft: true });
    expect(draft).toMatchObject({ title: 'Chữ của bản nháp', _status: 'draft' });
  });

  it('leaves a draft to go on from when there was none', async () => {
    const id = await newsroom.publish({ title: 'Không có bản nháp' });
    await takeDown('reviewer', id, { kind: 'gone' });
    const draft = await newsroom.payload.findByID({ collection: 'articles', id, draft: true });
    expect(draft).toMatchObject({ title: 'Không có bản nháp', _status: 'draft' });
    expect((await newsroom.asked(id)).change).toMatchObject({
      state: 'gone',
      formerPaths: ['/tin-tuc/khong-co-ban-nhap/'],
    });
  });

  it.each(['withdrawn', 'gone'] as const)('is lifted by publishing again (%s)', async (kind) => {
    const id = await newsroom.publish({ title: `Đăng lại sau ${kind}` });
    await takeDown('reviewer', id, { kind });
    const again = await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
      title: 'Đã sửa xong',
      _status: 'published',
    });
    expect(again.status).toBe(200);
    const { change, document } = await newsroom.asked(id);
    expect(change).toMatchObject({ state: 'published', formerPaths: [] });
    expect(change.takeDown).toBeUndefined();
    expect(document).toMatchObject({ title: 'Đã sửa xong' });
  });
});
