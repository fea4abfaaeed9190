import { describe, expect, test } from 'vitest';
import { messageOf, paragraph } from '../publishing/testing/newsroom.ts';
import type { KeptTextOffer } from './kept-text-offer.ts';
import { dropOldKeptTexts } from './kept-texts.ts';
import { leaseKey } from './lease.ts';
import { articleForms, type Role } from './testing/article-forms.ts';

const { newsroom, newest, opened, saveByHand, offerFor } = articleForms();

const resolve = (who: Role, id: string, offer: KeptTextOffer, mine: string[]) =>
  newsroom().as(who, 'POST', '/api/publishing/kept-text/resolve', {
    collection: 'articles',
    id,
    text: offer.text,
    mine,
    updatedAt: offer.newest.updatedAt,
  });

describe('what was refused', () => {
  const refused = async (who: Role = 'editor') => {
    const { id, form } = await opened({}, who);
    await saveByHand(id, { ...form, title: 'Tên của họ' });
    const mine = {
      title: 'Tên của tôi',
      summary: 'Tóm tắt của tôi',
      body: paragraph('Chữ của tôi.'),
    };
    expect((await newsroom().autosave(id, { ...form, ...mine }, who)).status).toBe(409);
    const offer = await offerFor(who, id);
    return { id, form, offer: offer! };
  };

  test('is offered again in any browser, rich text in words, and put back field by field', async () => {
    const { id, offer } = await refused();
    expect(offer.newest).toMatchObject({ by: 'Người reviewer', isYou: false });
    expect(offer.fields).toMatchObject([
      { label: 'Tiêu đề', theirs: 'Tên của họ', mine: 'Tên của tôi' },
      { label: 'Tóm tắt', theirs: 'Tóm tắt đầu', mine: 'Tóm tắt của tôi' },
      { label: 'Nội dung', theirs: '', mine: 'Chữ của tôi.' },
    ]);
    expect((await resolve('editor', id, offer, ['summary', 'body'])).status).toBe(200);
    expect(await newest(id)).toMatchObject({
      title: 'Tên của họ',
      summary: 'Tóm tắt của tôi',
      body: paragraph('Chữ của tôi.'),
    });
    expect(await offerFor('editor', id)).toBeNull();
  });

  test('is forgotten when the newest version is taken', async () => {
    const { id, offer } = await refused();
    expect((await resolve('editor', id, offer, [])).status).toBe(200);
    expect(await offerFor('editor', id)).toBeNull();
    expect((await newest(id)).title).toBe('Tên của họ');
  });

  test('stays whole when somebody saves between looking and choosing', async () => {
    const { id, offer } = await refused();
    await saveByHand(id, { ...(await newest(id)), title: 'Mới nữa' });
    expect((await resolve('editor', id, offer, ['title'])).status).toBe(409);
    expect((await offerFor('editor', id))?.fields).toMatchObject([
      { theirs: 'Mới nữa', mine: 'Tên của tôi' },
      { mine: 'Tóm tắt của tôi' },
      { mine: 'Chữ của tôi.' },
    ]);
  });

  test('says which fields its author changed, once the form has told', async () => {
    const { id, offer } = await refused();
    const answer = await newsroom().as('editor', 'POST', '/api/publishing/kept-text/touched', {
      collection: 'articles',
      id,
      text: offer.text,
      touched: ['summary', 'body'],
    });
    expect(answer.status).toBe(200);
    expect((await offerFor('editor', id))?.fields.map(({ touched }) => touched)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('counts what its author typed on after that as changed, too', async () => {
    const { id, form } = await opened();
    await saveByHand(id, { ...form, title: 'Mới hơn' });
    const typed = (data: object) =>
      newsroom().autosave(id, { ...form, formId: 'gõ tiếp', ...data });
    expect((await typed({ summary: 'Chữ' })).status).toBe(409);
    const text = (await offerFor('editor', id))?.text;
    await newsroom().as('editor', 'POST', '/api/publishing/kept-text/touched', {
      collection: 'articles',
      id,
      text,
      touched: ['summary'],
    });
    expect((await typed({ summary: 'Chữ', body: paragraph('Gõ tiếp.') })).status).toBe(409);
    expect((await offerFor('editor', id))?.fields).toMatchObject([
      { name: 'title', touched: false },
      { name: 'summary', touched: true },
      { name: 'body', mine: 'Gõ tiếp.', touched: true },
    ]);
  });

  test('is shown to nobody else, whatever their role, and cannot be resolved or marked by them', async () => {
    const { id, offer } = await refused();
    for (const who of ['administrator', 'reviewer'] as const) {
      expect(await offerFor(who, id)).toBeNull();
      expect((await resolve(who, id, offer, ['title'])).status).toBe(404);
      expect((await resolve(who, id, offer, [])).status).toBe(404);
    }
    for (const who of ['collaborator', 'station'] as const)
      expect(
        (await newsroom().as(who, 'GET', `/api/publishing/kept-text?collection=articles&id=${id}`))
          .status,
      ).toBeGreaterThanOrEqual(403);
    const address = `/api/publishing/kept-text?collection=articles&id=${id}`;
    expect((await newsroom().fetch(address)).status).toBe(401);
    expect((await newsroom().as('administrator', 'GET', '/api/kept-texts')).status).toBe(403);
    expect((await newsroom().as('administrator', 'GET', '/api/save-leases')).status).toBe(403);
    expect((await newest(id)).title).toBe('Tên của họ');
    expect(await offerFor('editor', id)).not.toBeNull();
  });

  test('can still be read, but not saved, by a collaborator whose document was published meanwhile', async () => {
    const { id, offer } = await refused('collaborator');
    await newsroom().pressPublish(
      id,
      { ...(await newest(id)), body: paragraph('Đủ.') },
      'reviewer',
    );
    const now = await offerFor('collaborator', id);
    expect(now?.fields.map(({ mine }) => mine)).toEqual([
      'Tên của tôi',
      'Tóm tắt của tôi',
      'Chữ của tôi.',
    ]);
    expect((await resolve('collaborator', id, { ...offer, ...now }, ['title'])).status).toBe(403);
    expect(await offerFor('collaborator', id)).not.toBeNull();
  });

  test('is kept as well when a colleague has the document locked', async () => {
    const { id, form } = await opened();
    await newsroom().autosave(id, { ...form, title: 'Đang viết' }, 'reviewer');
    const locked = await newsroom().autosave(id, { ...form, summary: 'Chữ của tôi' });
    expect(locked.status).toBe(423);
    expect((await offerFor('editor', id))?.fields).toMatchObject([
      { name: 'title' },
      { name: 'summary', mine: 'Chữ của tôi' },
    ]);
  });

  test('is kept as well when the form will be filled anew before it was sent; only what is not saved', async () => {
    const { id, form } = await opened();
    const keep = (who: Role, values: object) =>
      newsroom().as(who, 'POST', '/api/publishing/kept-text/keep', {
        collection: 'articles',
        id,
        form: 'khung này',
        values,
      });
    expect((await keep('editor', { summary: form.summary, updatedAt: 'x' })).status).toBe(200);
    expect(await offerFor('editor', id)).toBeNull();
    expect((await keep('editor', { summary: 'Vừa gõ' })).status).toBe(200);
    expect((await keep('editor', { summary: 'Vừa gõ thêm' })).status).toBe(200);
    const offer = await offerFor('editor', id);
    expect(offer).toMatchObject({ further: 0, fields: [{ mine: 'Vừa gõ thêm' }] });
    expect(await offerFor('reviewer', id)).toBeNull();
    expect((await keep('collaborator', { summary: 'Không phải bài của tôi' })).status).toBe(404);
    expect((await resolve('editor', id, offer!, ['summary'])).status).toBe(200);
    expect(await newest(id)).toMatchObject({ title: 'Bản đầu', summary: 'Vừa gõ thêm' });
  });

  test('is not kept when it is larger than any document, and the person is warned', async () => {
    const { id, form } = await opened();
    await saveByHand(id, { ...form, title: 'Mới' });
    const answer = await newsroom().autosave(id, { ...form, summary: 'x'.repeat(1024 * 1024) });
    expect(messageOf(answer)).toContain('hãy chép ra chỗ khác');
    expect(await offerFor('editor', id)).toBeNull();
  });

  test('is forgotten after 30 days, and with the document', async () => {
    const { id } = await refused();
    const day = 24 * 3_600_000;
    await dropOldKeptTexts(newsroom().payload, Date.now() + 29 * day);
    expect(await offerFor('editor', id)).not.toBeNull();
    await dropOldKeptTexts(newsroom().payload, Date.now() + 31 * day);
    expect(await offerFor('editor', id)).toBeNull();

    const other = await refused();
    await newsroom().as('administrator', 'DELETE', `/api/articles/${other.id}`);
    const left = await newsroom().payload.db.count({
      collection: 'kept-texts',
      where: { document: { equals: leaseKey('articles', other.id) } },
    });
    expect(left.totalDocs).toBe(0);
  });
});
