import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../access/roles.ts';
import { docOf, openNewsroom, paragraph, type Doc, type Newsroom } from './testing/newsroom.ts';

type Related = { value: { title?: string } | string };

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.stop());

describe('a relation to a document with a newer draft', () => {
  let related: string;
  let article: string;
  beforeAll(async () => {
    related = await newsroom.publish({ title: 'Bản đang hiển thị' });
    await newsroom.autosave(related, { title: 'Bản nháp đang sửa' });
    article = await newsroom.draft(
      { title: 'Bài có liên quan', related: [{ relationTo: 'articles', value: related }] },
      'collaborator',
    );
    await newsroom.pressPublish(article, { body: paragraph('Nội dung.') }, 'reviewer');
  });

  const shown = async (who: Role, query: string) => {
    const { body } = await newsroom.as(who, 'GET', `/api/articles/${article}?depth=1${query}`);
    const [first] = (body as { related?: Related[] }).related ?? [];
    return typeof first?.value === 'object' ? first.value.title : first?.value;
  };

  it.each(['administrator', 'reviewer', 'editor', 'collaborator'] as const)(
    'shows %s its last published version',
    async (who) => {
      expect(await shown(who, '')).toBe('Bản đang hiển thị');
    },
  );

  it('shows a collaborator no word of others’ draft, and never nothing', async () => {
    expect(await shown('collaborator', '&draft=true')).toBe('Bản đang hiển thị');
    const opened = await newsroom.as('collaborator', 'GET', `/api/articles/${related}?draft=true`);
    expect(docOf(opened).title).toBe('Bản đang hiển thị');
  });

  it('can still be chosen and named by a collaborator in the form', async () => {
    // The question of the admin's relationship field.
    const { body } = await newsroom.as(
      'collaborator',
      'GET',
      `/api/articles?depth=0&draft=true&limit=10&where[id][in][0]=${related}&select[title]=true`,
    );
    expect((body.docs as Doc[]).map(({ title }) => title)).toEqual(['Bản đang hiển thị']);
  });

  it('stands in a collaborator’s list once, beside own drafts', async () => {
    const own = await newsroom.draft({ title: 'Nháp của cộng tác viên' }, 'collaborator');
    await newsroom.draft({ title: 'Nháp mới của biên tập viên' }, 'editor');
    const { body } = await newsroom.as('collaborator', 'GET', '/api/articles?depth=0&draft=true');
    const listed = (body.docs as Doc[]).map(({ id }) => id).sort();
    expect(listed).toEqual([own, article, related].sort());
    expect(body.totalDocs).toBe(3);
    expect(JSON.stringify(body)).not.toMatch(/đang sửa|biên tập viên/);
  });

  it('is not there for a collaborator who asks for drafts, nor on a second page', async () => {
    for (const query of ['where[_status][equals]=draft', 'limit=2&page=2']) {
      const { body } = await newsroom.as(
        'collaborator',
        'GET',
        `/api/articles?depth=0&draft=true&${query}`,
      );
      expect((body.docs as Doc[]).map(({ id }) => id)).not.toContain(related);
    }
  });

  it('reaches the publisher as it was published', async () => {
    expect((await newsroom.asked(related)).document).toMatchObject({ title: 'Bản đang hiển thị' });
    expect((await newsroom.asked(article)).document).toMatchObject({
      related: [{ value: related }],
    });
  });
});
