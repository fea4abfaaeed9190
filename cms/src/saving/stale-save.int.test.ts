import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openNewsroom,
  docOf,
  messageOf,
  paragraph,
  type Newsroom,
} from '../publishing/testing/newsroom.ts';
import type { KeptTextOffer } from './kept-text-offer.ts';
import { dropOldKeptTexts } from './kept-texts.ts';
import { takeLease, endLease, leaseKey } from './lease.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.stop());

type Version = { id: string; updatedAt: string; title: string; summary?: string; body?: unknown };
type Answer = Awaited<ReturnType<Newsroom['as']>>;
type Role = Parameters<Newsroom['as']>[0];

const newest = async (id: string): Promise<Version> =>
  (await newsroom.as('reviewer', 'GET', `/api/articles/${id}?draft=true&depth=0`)).body as Version;
/** A draft, and what a form that opens it now holds. */
const opened = async (data: Record<string, unknown> = {}, who: Role = 'editor') => {
  const id = await newsroom.draft({ title: 'Bản đầu', summary: 'Tóm tắt đầu', ...data }, who);
  return { id, form: await newest(id) };
};
const offerFor = async (who: Role, id: string): Promise<KeptTextOffer | null> => {
  const { status, body } = await newsroom.as(
    who,
    'GET',
    `/api/publishing/kept-text?collection=articles&id=${id}`,
  );
  expect(status).toBe(200);
  return body.offer as KeptTextOffer | null;
};
const resolve = (who: Role, id: string, offer: KeptTextOffer, mine: string[]) =>
  newsroom.as(who, 'POST', '/api/publishing/kept-text/resolve', {
    collection: 'articles',
    id,
    text: offer.text,
    mine,
    updatedAt: offer.newest.updatedAt,
  });
/** A save by hand, which leaves no lock behind. */
const saveByHand = (id: string, data: object, who: Role = 'reviewer') =>
  newsroom.as(who, 'PATCH', `/api/articles/${id}?draft=true&depth=0`, data);
type Difference = { label: string; theirs: string; yours: string };
const dataOf = ({ body }: Answer) =>
  (body.errors as { data: { differences: Difference[]; errors: { path: string }[] } }[])[0]!.data;

describe('a save from a form that was opened before somebody else saved', () => {
  test('is refused, and told who saved when and what differs', async () => {
    const { id, form } = await opened();
    await saveByHand(id, { ...form, title: 'Bản của người duyệt' });
    const refused = await newsroom.autosave(id, {
      ...form,
      summary: 'Tóm tắt tôi gõ',
      body: paragraph('Chữ tôi gõ.'),
    });
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toMatch(/vì Người reviewer đã lưu bản mới hơn lúc \d\d∶\d\d∶\d\d/);
    expect(messageOf(refused)).toContain('Khác nhau ở Tiêu đề, Tóm tắt, Nội dung.');
    expect(dataOf(refused).differences).toMatchObject([
      { label: 'Tiêu đề', theirs: 'Bản của người duyệt', yours: 'Bản đầu' },
      { label: 'Tóm tắt', theirs: 'Tóm tắt đầu', yours: 'Tóm tắt tôi gõ' },
      { label: 'Nội dung', theirs: '', yours: 'Chữ tôi gõ.' },
    ]);
    expect(dataOf(refused).errors).toMatchObject([{ path: 'updatedAt' }]);
    expect(await newest(id)).toMatchObject({
      title: 'Bản của người duyệt',
      summary: 'Tóm tắt đầu',
    });
  });

  test('is refused to one person in two windows too, and says so', async () => {
    const { id, form } = await opened();
    await newsroom.autosave(id, { ...form, formId: 'cửa sổ 1', title: 'Cửa sổ một' });
    const refused = await newsroom.autosave(id, {
      ...form,
      formId: 'cửa sổ 2',
      title: 'Cửa sổ hai',
    });
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toContain('chính bạn đã lưu bản mới hơn từ một cửa sổ khác');
  });

  test('publishes nothing either', async () => {
    const { id, form } = await opened({ body: paragraph('Nội dung.') });
    await saveByHand(id, { ...form, title: 'Mới hơn' });
    expect((await newsroom.pressPublish(id, { ...form, title: 'Cũ' })).status).toBe(409);
    expect((await newsroom.asked(id)).change.state).toBe('never-public');
  });

  test('tells who types on only once, while every word is kept', async () => {
    const { id, form } = await opened();
    await saveByHand(id, { ...form, title: 'Mới hơn' });
    const typed = (summary: string) => newsroom.autosave(id, { ...form, formId: 'f', summary });
    expect(messageOf(await typed('Chữ'))).not.toBe('');
    const again = await typed('Chữ nữa');
    expect([again.status, messageOf(again)]).toEqual([409, '']);
    expect((await offerFor('editor', id))?.fields).toMatchObject([
      { name: 'title' },
      { name: 'summary', mine: 'Chữ nữa', theirs: 'Tóm tắt đầu' },
    ]);
  });
});

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
      state = await ok(newsroom.autosave(id, { ...state, title }));
    state = await ok(newsroom.pressPublish(id, { ...state, title: 'Đăng' }));
    state = await ok(newsroom.autosave(id, { ...state, title: 'Sửa sau khi đăng' }));
    state = await ok(newsroom.pressPublish(id, { ...state, title: 'Đăng lại' }));
    await ok(newsroom.autosave(id, { ...state, title: 'Sửa nữa' }));
  });

  test('after a take-down, a step of a review, a restored version, once the page is loaded again', async () => {
    const { id, form } = await opened({ body: paragraph('Nội dung.') });
    await ok(newsroom.pressPublish(id, form));
    await ok(newsroom.autosave(id, { ...(await newest(id)), title: 'Bản nháp mới' }));
    const request = { collection: 'articles', id, kind: 'gone', reason: 'Sai.' };
    await newsroom.as('reviewer', 'POST', '/api/publishing/take-down', request);
    await ok(newsroom.autosave(id, { ...(await newest(id)), title: 'Sau khi gỡ' }));
    const before = await newest(id);
    const submit = { collection: 'articles', id, action: 'submit' };
    await newsroom.as('editor', 'POST', '/api/publishing/review', submit);
    await ok(newsroom.autosave(id, { ...before, title: 'Sau khi gửi duyệt' }));
    const versions = await newsroom.as(
      'editor',
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}&depth=0&sort=updatedAt`,
    );
    const [first] = versions.body.docs as { id: string }[];
    const restored = await newsroom.as(
      'editor',
      'POST',
      `/api/articles/versions/${first!.id}?draft=true`,
    );
    expect(restored.status).toBe(200);
    await ok(newsroom.autosave(id, { ...(await newest(id)), title: 'Sau khi khôi phục' }));
  });

  test('when a form missed the answer to its own last save', async () => {
    const { id, form } = await opened();
    const mine = { ...form, formId: 'khung này' };
    await ok(newsroom.autosave(id, { ...mine, title: 'Câu trả lời bị mất' }));
    await ok(saveByHand(id, { ...mine, title: 'Gõ tiếp' }, 'editor'));
    await saveByHand(id, { ...(await newest(id)), title: 'Người khác' });
    expect((await newsroom.autosave(id, { ...mine, title: 'Gõ nữa' })).status).toBe(409);
  });

  test('when the stale form says the same as the newest version', async () => {
    const { id, form } = await opened();
    await ok(saveByHand(id, { ...form, title: 'Như nhau' }));
    await ok(newsroom.autosave(id, { ...form, title: 'Như nhau' }));
  });

  test('of going back to what is published, which discards the edits since', async () => {
    const id = await newsroom.publish({ title: 'Đang đăng', body: paragraph('Đang đăng.') });
    await ok(newsroom.autosave(id, { ...(await newest(id)), title: 'Sửa dở' }));
    // As Payload's button does it: it asks for the published version and sends it back as it is.
    const address = `/api/articles/${id}?depth=0&fallback-locale=null`;
    const published = (await newsroom.as('editor', 'GET', address)).body as Version;
    await ok(newsroom.as('editor', 'PATCH', address, published));
    expect(await newest(id)).toMatchObject({ title: 'Đang đăng' });

    // What says anything else is a stale save like any other.
    const { updatedAt } = await newest(id);
    await ok(newsroom.autosave(id, { ...(await newest(id)), title: 'Sửa nữa' }));
    const stale = { ...published, updatedAt };
    for (const other of [{ summary: 'Khác' }, { _status: 'draft' }, { formId: 'khung' }])
      expect((await newsroom.as('editor', 'PATCH', address, { ...stale, ...other })).status).toBe(
        409,
      );
    expect(await newest(id)).toMatchObject({ title: 'Sửa nữa' });
  });

  test('but not of going back to a version that was withdrawn since: it would be on the portal again', async () => {
    const id = await newsroom.publish({ title: 'Đã rút', body: paragraph('Đã rút.') });
    await ok(newsroom.autosave(id, { ...(await newest(id)), title: 'Sửa dở' }, 'reviewer'));
    const request = { collection: 'articles', id, kind: 'withdrawn', reason: 'Sai.' };
    await newsroom.as('reviewer', 'POST', '/api/publishing/take-down', request);
    const address = `/api/articles/${id}?depth=0`;
    const published = (await newsroom.as('reviewer', 'GET', address)).body;
    expect((await newsroom.as('reviewer', 'PATCH', address, published)).status).toBe(409);
    expect((await newsroom.asked(id)).change.state).toBe('withdrawn');
  });

  test('of a request that states no base, as a script or a bulk action', async () => {
    const { id } = await opened();
    await ok(
      newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Kịch bản' }),
    );
    const bulk = await newsroom.as(
      'editor',
      'PATCH',
      `/api/articles?draft=true&where[id][in][0]=${id}`,
      { summary: 'Hàng loạt' },
    );
    expect([bulk.status, bulk.body.errors]).toEqual([200, []]);
    expect(await newest(id)).toMatchObject({ title: 'Kịch bản', summary: 'Hàng loạt' });
  });
});

describe('of parallel saves', () => {
  test('from one base exactly one wins, and the others are kept', async () => {
    const { id, form } = await opened();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) =>
        newsroom.autosave(id, { ...form, formId: `khung ${n}`, title: `Bản ${n}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await offerFor('editor', id))?.further).toBe(4);
  });

  test('of different documents none waits, though another is being saved for long', async () => {
    const [a, b] = [await opened(), await opened()];
    const lease = await takeLease(newsroom.payload, leaseKey('articles', a.id));
    const began = Date.now();
    expect((await newsroom.autosave(b.id, { ...b.form, title: 'Ngay' })).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(2000);
    setTimeout(() => void endLease(newsroom.payload, lease!), 500);
    expect((await newsroom.autosave(a.id, { ...a.form, title: 'Sau' })).status).toBe(200);
  });

  test('one that cannot begin is refused after some seconds, and a lease that nobody ends expires', async () => {
    const { id, form } = await opened();
    await takeLease(newsroom.payload, leaseKey('articles', id));
    const refused = await newsroom.autosave(id, { ...form, title: 'Chờ' });
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toContain('đang được lưu từ một nơi khác');
    const later = () => Date.now() + 60_000;
    expect(
      await takeLease(newsroom.payload, leaseKey('articles', id), { clock: later }),
    ).toBeDefined();
  });

  test('a save that fails leaves no lease behind', async () => {
    const { id, form } = await opened();
    const began = Date.now();
    expect((await newsroom.pressPublish(id, { ...form, title: '' })).status).toBe(400);
    expect((await newsroom.autosave(id, { ...form, title: 'Tiếp' })).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(3000);
  });
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
    expect((await newsroom.autosave(id, { ...form, ...mine }, who)).status).toBe(409);
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
    const answer = await newsroom.as('editor', 'POST', '/api/publishing/kept-text/touched', {
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
    const typed = (data: object) => newsroom.autosave(id, { ...form, formId: 'gõ tiếp', ...data });
    expect((await typed({ summary: 'Chữ' })).status).toBe(409);
    const text = (await offerFor('editor', id))?.text;
    await newsroom.as('editor', 'POST', '/api/publishing/kept-text/touched', {
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
        (await newsroom.as(who, 'GET', `/api/publishing/kept-text?collection=articles&id=${id}`))
          .status,
      ).toBeGreaterThanOrEqual(403);
    const address = `/api/publishing/kept-text?collection=articles&id=${id}`;
    expect((await newsroom.fetch(address)).status).toBe(401);
    expect((await newsroom.as('administrator', 'GET', '/api/kept-texts')).status).toBe(403);
    expect((await newsroom.as('administrator', 'GET', '/api/save-leases')).status).toBe(403);
    expect((await newest(id)).title).toBe('Tên của họ');
    expect(await offerFor('editor', id)).not.toBeNull();
  });

  test('can still be read, but not saved, by a collaborator whose document was published meanwhile', async () => {
    const { id, offer } = await refused('collaborator');
    await newsroom.pressPublish(id, { ...(await newest(id)), body: paragraph('Đủ.') }, 'reviewer');
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
    await newsroom.autosave(id, { ...form, title: 'Đang viết' }, 'reviewer');
    const locked = await newsroom.autosave(id, { ...form, summary: 'Chữ của tôi' });
    expect(locked.status).toBe(423);
    expect((await offerFor('editor', id))?.fields).toMatchObject([
      { name: 'title' },
      { name: 'summary', mine: 'Chữ của tôi' },
    ]);
  });

  test('is kept as well when the form will be filled anew before it was sent; only what is not saved', async () => {
    const { id, form } = await opened();
    const keep = (who: Role, values: object) =>
      newsroom.as(who, 'POST', '/api/publishing/kept-text/keep', {
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
    const answer = await newsroom.autosave(id, { ...form, summary: 'x'.repeat(1024 * 1024) });
    expect(messageOf(answer)).toContain('hãy chép ra chỗ khác');
    expect(await offerFor('editor', id)).toBeNull();
  });

  test('is forgotten after 30 days, and with the document', async () => {
    const { id } = await refused();
    const day = 24 * 3_600_000;
    await dropOldKeptTexts(newsroom.payload, Date.now() + 29 * day);
    expect(await offerFor('editor', id)).not.toBeNull();
    await dropOldKeptTexts(newsroom.payload, Date.now() + 31 * day);
    expect(await offerFor('editor', id)).toBeNull();

    const other = await refused();
    await newsroom.as('administrator', 'DELETE', `/api/articles/${other.id}`);
    const left = await newsroom.payload.db.count({
      collection: 'kept-texts',
      where: { document: { equals: leaseKey('articles', other.id) } },
    });
    expect(left.totalDocs).toBe(0);
  });
});
