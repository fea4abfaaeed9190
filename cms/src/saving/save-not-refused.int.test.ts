import { describe, expect, test } from 'vitest';
import { docOf, messageOf, paragraph } from '../publishing/testing/newsroom.ts';
import { articleForms, type Answer, type Version } from './testing/article-forms.ts';

const { newsroom, newest, opened, saveByHand } = articleForms();

describe('nothing is refused', () => {
  const ok = async (answer: Promise<Answer>): Promise<Version> => {
    const { status, body } = await answer;
    expect([status, messageOf({ status, body })]).toEqual([200, '']);
    return docOf({ status, body }) as unknown as Version;
  };

  test('while one form goes on: autosaves, publish, edits, publish again', async () => {
    const { id, form } = await opened({ body: paragraph('Nội dung.') });
    let state: Version = form;
    for (const title of ['Một', 'Hai', 'Ba'])
      state = await ok(newsroom().autosave(id, { ...state, title }));
    state = await ok(newsroom().pressPublish(id, { ...state, title: 'Đăng' }));
    state = await ok(newsroom().autosave(id, { ...state, title: 'Sửa sau khi đăng' }));
    state = await ok(newsroom().pressPublish(id, { ...state, title: 'Đăng lại' }));
    await ok(newsroom().autosave(id, { ...state, title: 'Sửa nữa' }));
  });

  test('after a take-down, a step of a review, a restored version, once the page is loaded again', async () => {
    const { id, form } = await opened({ body: paragraph('Nội dung.') });
    await ok(newsroom().pressPublish(id, form));
    await ok(newsroom().autosave(id, { ...(await newest(id)), title: 'Bản nháp mới' }));
    const request = { collection: 'articles', id, kind: 'gone', reason: 'Sai.' };
    await newsroom().as('reviewer', 'POST', '/api/publishing/take-down', request);
    await ok(newsroom().autosave(id, { ...(await newest(id)), title: 'Sau khi gỡ' }));
    const before = await newest(id);
    const submit = { collection: 'articles', id, action: 'submit' };
    await newsroom().as('editor', 'POST', '/api/publishing/review', submit);
    await ok(newsroom().autosave(id, { ...before, title: 'Sau khi gửi duyệt' }));
    const versions = await newsroom().as(
      'editor',
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}&depth=0&sort=updatedAt`,
    );
    const [first] = versions.body.docs as { id: string }[];
    const restored = await newsroom().as(
      'editor',
      'POST',
      `/api/articles/versions/${first!.id}?draft=true`,
    );
    expect(restored.status).toBe(200);
    await ok(newsroom().autosave(id, { ...(await newest(id)), title: 'Sau khi khôi phục' }));
  });

  test('when a form missed the answer to its own last save', async () => {
    const { id, form } = await opened();
    const mine = { ...form, formId: 'khung này' };
    await ok(newsroom().autosave(id, { ...mine, title: 'Câu trả lời bị mất' }));
    await ok(saveByHand(id, { ...mine, title: 'Gõ tiếp' }, 'editor'));
    await saveByHand(id, { ...(await newest(id)), title: 'Người khác' });
    expect((await newsroom().autosave(id, { ...mine, title: 'Gõ nữa' })).status).toBe(409);
  });

  test('when the stale form says the same as the newest version', async () => {
    const { id, form } = await opened();
    await ok(saveByHand(id, { ...form, title: 'Như nhau' }));
    await ok(newsroom().autosave(id, { ...form, title: 'Như nhau' }));
  });

  test('of going back to what is published, which discards the edits since', async () => {
    const id = await newsroom().publish({ title: 'Đang đăng', body: paragraph('Đang đăng.') });
    await ok(newsroom().autosave(id, { ...(await newest(id)), title: 'Sửa dở' }));
    // As Payload's button does it: it asks for the published version and sends it back as it is.
    const address = `/api/articles/${id}?depth=0&fallback-locale=null`;
    const published = (await newsroom().as('editor', 'GET', address)).body as Version;
    await ok(newsroom().as('editor', 'PATCH', address, published));
    expect(await newest(id)).toMatchObject({ title: 'Đang đăng' });

    // What says anything else is a stale save like any other.
    const { updatedAt } = await newest(id);
    await ok(newsroom().autosave(id, { ...(await newest(id)), title: 'Sửa nữa' }));
    const stale = { ...published, updatedAt };
    for (const other of [{ summary: 'Khác' }, { _status: 'draft' }, { formId: 'khung' }])
      expect((await newsroom().as('editor', 'PATCH', address, { ...stale, ...other })).status).toBe(
        409,
      );
    expect(await newest(id)).toMatchObject({ title: 'Sửa nữa' });
  });

  test('but not of going back to a version that was withdrawn since: it would be on the portal again', async () => {
    const id = await newsroom().publish({ title: 'Đã rút', body: paragraph('Đã rút.') });
    await ok(newsroom().autosave(id, { ...(await newest(id)), title: 'Sửa dở' }, 'reviewer'));
    const request = { collection: 'articles', id, kind: 'withdrawn', reason: 'Sai.' };
    await newsroom().as('reviewer', 'POST', '/api/publishing/take-down', request);
    const address = `/api/articles/${id}?depth=0`;
    const published = (await newsroom().as('reviewer', 'GET', address)).body;
    expect((await newsroom().as('reviewer', 'PATCH', address, published)).status).toBe(409);
    expect((await newsroom().asked(id)).change.state).toBe('withdrawn');
  });

  test('of a request that states no base, as a script or a bulk action', async () => {
    const { id } = await opened();
    await ok(
      newsroom().as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Kịch bản' }),
    );
    const bulk = await newsroom().as(
      'editor',
      'PATCH',
      `/api/articles?draft=true&where[id][in][0]=${id}`,
      { summary: 'Hàng loạt' },
    );
    expect([bulk.status, bulk.body.errors]).toEqual([200, []]);
    expect(await newest(id)).toMatchObject({ title: 'Kịch bản', summary: 'Hàng loạt' });
  });
});
