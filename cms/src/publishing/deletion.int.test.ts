import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf, openNewsroom, paragraph, type Newsroom } from './testing/newsroom.ts';

const idOf = (answer: { body: Record<string, unknown> }) => (answer.body.doc as { id: string }).id;

describe('final deletion', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.stop());

  const goneArticle = async (title: string) => {
    const id = await newsroom.publish({ title });
    await newsroom.as('reviewer', 'POST', '/api/publishing/take-down', {
      collection: 'articles',
      id,
      kind: 'gone',
      reason: 'Thử',
    });
    return id;
  };
  const remove = (id: string) => newsroom.as('administrator', 'DELETE', `/api/articles/${id}`);
  const confirm = async (id: string) => {
    const { change } = await newsroom.asked(id);
    await newsroom.asPublisher('POST', '/api/publisher/receipts', {
      receipts: [
        {
          collection: 'articles',
          document: id,
          time: change.time,
          state: 'removed',
          at: new Date().toISOString(),
          release: 7,
        },
      ],
    });
  };

  it('waits for the receipt of what was public', async () => {
    const id = await goneArticle('Chờ biên nhận');
    const refused = await remove(id);
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toContain('chưa xác nhận');
    await confirm(id);
    expect((await remove(id)).status).toBe(200);
    expect((await newsroom.asked(id)).change).toMatchObject({
      state: 'gone',
      formerPaths: ['/tin-tuc/cho-bien-nhan/'],
      takeDown: { kind: 'gone' },
    });
  });

  it('does not take the receipt of an earlier take-down', async () => {
    const id = await goneArticle('Gỡ hai lần');
    await confirm(id);
    await newsroom.as('editor', 'PATCH', `/api/articles/${id}`, { _status: 'published' });
    await newsroom.as('reviewer', 'POST', '/api/publishing/take-down', {
      collection: 'articles',
      id,
      kind: 'gone',
      reason: 'Lần hai',
    });
    expect((await remove(id)).status).toBe(409);
  });

  it('keeps the path of what was deleted, and names it', async () => {
    const id = await goneArticle('Đã xóa hẳn');
    await confirm(id);
    await remove(id);
    const heir = await newsroom.as('editor', 'POST', '/api/articles', {
      title: 'Kế thừa',
      slug: 'da-xoa-han',
      body: paragraph('x'),
      _status: 'published',
    });
    expect(heir.status).toBe(409);
    expect(messageOf(heir)).toContain('“Đã xóa hẳn”');
  });

  it('of a draft leaves a tombstone that says it was never public', async () => {
    const id = idOf(
      await newsroom.as('editor', 'POST', '/api/articles?draft=true', { title: 'Chỉ là nháp' }),
    );
    expect((await remove(id)).status).toBe(200);
    const all = (await newsroom.walk()).flatMap((page) => page.changes);
    expect(all.find((change) => change.id === id)).toMatchObject({ state: 'never-public' });
  });

  it('of many at once leaves a tombstone each', async () => {
    const ids = await Promise.all(
      Array.from({ length: 8 }, async (_, n) =>
        idOf(await newsroom.as('editor', 'POST', '/api/articles?draft=true', { title: `Lô ${n}` })),
      ),
    );
    const query = ids.map((id, n) => `where[id][in][${n}]=${id}`).join('&');
    const bulk = await newsroom.as('administrator', 'DELETE', `/api/articles?${query}`);
    expect(bulk.status).toBe(200);
    const { totalDocs } = await newsroom.payload.count({
      collection: 'tombstones',
      where: { document: { in: ids } },
    });
    expect(totalDocs).toBe(8);
  });

  it('of a term with a page asks for the trash first', async () => {
    const id = idOf(
      await newsroom.as('administrator', 'POST', '/api/industries', { title: 'Dệt may' }),
    );
    const refused = await newsroom.as('administrator', 'DELETE', `/api/industries/${id}`);
    expect(refused.status).toBe(409);
    expect(messageOf(refused)).toContain('thùng rác');
  });
});
