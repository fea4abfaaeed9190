import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim, holderOf } from './register.ts';
import { dropStaleClaims } from './stale-claims.ts';
import { messageOf, openNewsroom, paragraph, type Newsroom } from './testing/newsroom.ts';

const hours = 3_600_000;
const path = (slug: string) => `/tin-tuc/${slug}/`;

describe('the path register', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  it('refuses a path that another document has, and names it', async () => {
    await newsroom.publish({ title: 'Người đến trước', slug: 'mot-dia-chi' });
    const second = await newsroom.as('editor', 'POST', '/api/articles', {
      title: 'Người đến sau',
      slug: 'mot-dia-chi',
      body: paragraph('x'),
      _status: 'published',
    });
    expect(second.status).toBe(409);
    expect(messageOf(second)).toContain('/tin-tuc/mot-dia-chi/');
    expect(messageOf(second)).toContain('“Người đến trước”');
  });

  it('names a holder that has only been written as a draft', async () => {
    const draft = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
      slug: 'nhap-giu-cho',
    });
    const { id } = draft.body.doc as { id: string };
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, {
      title: 'Bản nháp giữ chỗ',
    });
    await claim(newsroom.payload, {
      path: path('nhap-giu-cho'),
      collection: 'articles',
      document: id,
    });
    const second = await newsroom.as('editor', 'POST', '/api/articles', {
      title: 'Người đến sau',
      slug: 'nhap-giu-cho',
      body: paragraph('x'),
      _status: 'published',
    });
    expect(messageOf(second)).toContain('“Bản nháp giữ chỗ”');
  });

  it('lets a draft with a taken path be saved', async () => {
    await newsroom.publish({ title: 'Đã có chủ', slug: 'da-co-chu' });
    const draft = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
      title: 'Nháp',
      slug: 'da-co-chu',
    });
    expect(draft.status).toBe(201);
  });

  it('gives four parallel claims one winner', async () => {
    const documents = ['a', 'b', 'c', 'd'];
    const results = await Promise.allSettled(
      documents.map((document) =>
        claim(newsroom.payload, { path: path('tranh-nhau'), collection: 'articles', document }),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const winner = documents[results.findIndex((result) => result.status === 'fulfilled')];
    expect((await holderOf(newsroom.payload, path('tranh-nhau')))?.document).toBe(winner);
  });

  it('gives a path to the next who wants it when the document that claimed it was never written', async () => {
    const wanted = (document: string) =>
      ({ path: path('dang-do'), collection: 'articles', document }) as const;
    const later = () => Date.now() + 60_000;
    await claim(newsroom.payload, wanted('killed'));
    await expect(claim(newsroom.payload, wanted('next'))).rejects.toThrow('/tin-tuc/dang-do/');
    const documents = ['a', 'b', 'c', 'd'];
    const results = await Promise.allSettled(
      documents.map((document) => claim(newsroom.payload, wanted(document), later)),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const winner = documents[results.findIndex((result) => result.status === 'fulfilled')];
    expect((await holderOf(newsroom.payload, path('dang-do')))?.document).toBe(winner);
  });

  it('leaves a path to the draft that claimed it', async () => {
    const draft = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
      title: 'Nháp',
    });
    const { id } = draft.body.doc as { id: string };
    const wanted = { path: path('cua-nhap'), collection: 'articles' } as const;
    await claim(newsroom.payload, { ...wanted, document: id });
    const later = () => Date.now() + 60_000;
    await expect(claim(newsroom.payload, { ...wanted, document: 'other' }, later)).rejects.toThrow(
      '“Nháp”',
    );
  });

  it('is idempotent for the document that has the path', async () => {
    const wanted = { path: path('hai-lan'), collection: 'articles', document: 'x' } as const;
    await Promise.all([claim(newsroom.payload, wanted), claim(newsroom.payload, wanted)]);
    await claim(newsroom.payload, wanted);
    expect((await holderOf(newsroom.payload, wanted.path))?.document).toBe('x');
  });

  it('keeps a former path when the address changes, for ever', async () => {
    const id = await newsroom.publish({ title: 'Đổi địa chỉ', slug: 'dia-chi-cu' });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
      slug: 'dia-chi-moi',
      _status: 'published',
    });
    const { change, document } = await newsroom.asked(id);
    expect(change).toMatchObject({ state: 'published', formerPaths: [path('dia-chi-cu')] });
    expect(document).toMatchObject({ slug: 'dia-chi-moi' });
    const thief = await newsroom.as('editor', 'POST', '/api/articles', {
      title: 'Muốn địa chỉ cũ',
      slug: 'dia-chi-cu',
      body: paragraph('x'),
      _status: 'published',
    });
    expect(thief.status).toBe(409);
    const back = await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
      slug: 'dia-chi-cu',
      _status: 'published',
    });
    expect(back.status).toBe(200);
    expect((await newsroom.asked(id)).change.formerPaths).toEqual([path('dia-chi-moi')]);
  });

  it('counts no path of an embargoed document as once live', async () => {
    const id = await newsroom.publish({
      title: 'Chưa ai thấy',
      embargoUntil: new Date(Date.now() + hours).toISOString(),
    });
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
      slug: 'khac-di',
      _status: 'published',
    });
    expect((await newsroom.asked(id)).change.formerPaths).toEqual([]);
  });

  it('drops after an hour what never was live, and only that', async () => {
    const id = await newsroom.publish({ title: 'Ở lại', slug: 'o-lai' });
    await claim(newsroom.payload, { path: path('bo-do'), collection: 'articles', document: id });
    expect(await dropStaleClaims(newsroom.payload)).toBe(0);
    expect(await dropStaleClaims(newsroom.payload, Date.now() + 2 * hours)).toBeGreaterThan(0);
    expect(await holderOf(newsroom.payload, path('bo-do'))).toBeUndefined();
    expect((await holderOf(newsroom.payload, path('o-lai')))?.document).toBe(id);
  });

  it('claims both languages of a term', async () => {
    const topic = await newsroom.as('administrator', 'POST', '/api/topics', { title: 'Nước thải' });
    expect(topic.status).toBe(201);
    expect(await holderOf(newsroom.payload, '/chu-de/nuoc-thai/')).toBeDefined();
    expect(await holderOf(newsroom.payload, '/en/topics/nuoc-thai/')).toBeDefined();
  });

  describe('for an older site', () => {
    const enter = (json: Record<string, unknown>, role: 'administrator' | 'editor') =>
      newsroom.as(role, 'POST', '/api/path-register', json);
    const entry = {
      path: '/tin-cu/bai-12.html',
      takeDown: { kind: 'redirected', target: '/tin-tuc/moi/' },
    };

    it('refuses an editor, a path with dots and a redirect to nowhere', async () => {
      expect((await enter(entry, 'editor')).status).toBe(403);
      expect((await enter({ ...entry, path: '/../etc/passwd' }, 'administrator')).status).toBe(400);
      const nowhere = { ...entry, takeDown: { kind: 'redirected', target: '//example.vn' } };
      expect((await enter(nowhere, 'administrator')).status).toBe(400);
    });

    it('refuses to write or delete the row of a document by hand', async () => {
      const id = await newsroom.publish({ title: 'Giữ dòng của tôi' });
      const row = await holderOf(newsroom.payload, path('giu-dong-cua-toi'));
      const address = `/api/path-register/${row!.id}`;
      expect((await newsroom.as('administrator', 'PATCH', address, entry)).status).toBe(403);
      expect((await newsroom.as('administrator', 'DELETE', address)).status).toBe(403);
      const forged = await enter({ ...entry, path: '/cua-ai/', document: id }, 'administrator');
      expect(forged.status).toBe(403);
    });

    it('lists the redirect, and its removal', async () => {
      const made = await enter(entry, 'administrator');
      expect(made.status).toBe(201);
      const { id } = made.body.doc as { id: string };
      expect((await newsroom.asked(id, 'path-register')).change).toMatchObject({
        state: 'redirected',
        formerPaths: ['/tin-cu/bai-12.html'],
        takeDown: { target: '/tin-tuc/moi/' },
      });
      await newsroom.as('administrator', 'DELETE', `/api/path-register/${id}`);
      const all = (await newsroom.walk()).flatMap((page) => page.changes);
      expect(all.find((change) => change.id === id)).toMatchObject({
        collection: 'path-register',
        state: 'never-public',
      });
    });
  });
});
