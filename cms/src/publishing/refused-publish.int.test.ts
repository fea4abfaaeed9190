import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../access/roles.ts';
import { keepAsDraft } from '../components/publishing/keep-as-draft.ts';
import {
  docOf,
  messageOf,
  openNewsroom,
  paragraph,
  type Doc,
  type Newsroom,
} from './testing/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.stop());

const newest = async (id: string) =>
  docOf(await newsroom.as('editor', 'GET', `/api/articles/${id}?draft=true&depth=0`));
const countVersions = async (id: string) =>
  (
    await newsroom.payload.countVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
  ).totalDocs;

type Refused = {
  title: string;
  data: Record<string, unknown>;
  status: number;
  words: string;
  who?: Role;
};

/** Each way a publish fails: a field's own check, a hook after validation, a missing right. */
const refusals: Record<string, Refused> = {
  'a field that is empty': {
    title: 'Chưa có nội dung',
    status: 400,
    words: 'Mục này cần điền.',
    data: { title: 'Chưa có nội dung', body: null },
  },
  'an address that cannot be one': {
    title: 'Địa chỉ sai',
    status: 400,
    words: 'Đường dẫn chỉ gồm chữ thường không dấu',
    data: { title: 'Địa chỉ sai', slug: 'Không Hợp Lệ', body: paragraph('Có.') },
  },
  'an address that another document has': {
    title: 'Trùng địa chỉ',
    status: 409,
    words: 'đã thuộc về bài viết “Bài giữ địa chỉ”',
    data: { title: 'Trùng địa chỉ', slug: 'bai-giu-dia-chi', body: paragraph('Có.') },
  },
  'a person without the right': {
    title: 'Chưa có quyền',
    status: 403,
    words: 'Bạn không có quyền làm việc này.',
    who: 'collaborator',
    data: { title: 'Chưa có quyền', body: paragraph('Có.') },
  },
};

type Shown = { message: string; data?: { errors?: { path: string; message: string }[] } };

describe.each(Object.entries(refusals))(
  'a publish refused for %s',
  (_name, { title, status, words, data, who = 'editor' }) => {
    let id: string;
    beforeAll(async () => {
      await newsroom.publish({ title: 'Bài giữ địa chỉ', slug: 'bai-giu-dia-chi' }).catch(() => '');
      id = await newsroom.draft({ title: 'Gõ lần đầu' }, who);
      const typed = { title, body: paragraph('Chữ đã gõ, đã tự lưu.') };
      expect((await newsroom.autosave(id, typed, who)).status).toBe(200);
    });

    it('says why in Vietnamese, in the shape that the admin’s form shows', async () => {
      const answer = await newsroom.pressPublish(id, data, who);
      expect(answer.status).toBe(status);
      const [first] = answer.body.errors as Shown[];
      const told = [first!.message, ...(first!.data?.errors ?? []).map(({ message }) => message)];
      expect(told.join(' ')).toContain(words);
      // The form marks a field only by its path.
      for (const error of first!.data?.errors ?? []) expect(error.path).toMatch(/^\w+/);
      expect(messageOf(answer)).not.toMatch(/unknown|something went wrong|error/i);
    });

    it('leaves the draft as it was typed, as a draft, without another version', async () => {
      const before = await countVersions(id);
      await newsroom.pressPublish(id, data, who);
      expect(await newest(id)).toMatchObject({
        title,
        _status: 'draft',
        body: paragraph('Chữ đã gõ, đã tự lưu.'),
      });
      expect(await countVersions(id)).toBe(before);
      expect((await newsroom.asked(id)).change.state).toBe('never-public');
    });

    it('lets the form save by itself what was typed since, also what cannot be published', async () => {
      const typed = { title: `${title}, gõ tiếp`, body: paragraph('Gõ sau khi bị từ chối.') };
      expect((await newsroom.autosave(id, typed, who)).status).toBe(200);
      expect(await newest(id)).toMatchObject({ ...typed, _status: 'draft' });
    });
  },
);

describe('a refused publish of a newer draft', () => {
  it('keeps both the draft and the text that is public', async () => {
    const id = await newsroom.publish({ title: 'Đang công khai' });
    await newsroom.autosave(id, { title: 'Bản sửa dở', body: paragraph('Đang sửa.') });
    const refused = await newsroom.pressPublish(id, { title: 'Bản sửa dở', body: null });
    expect(refused.status).toBe(400);
    expect(await newest(id)).toMatchObject({
      title: 'Bản sửa dở',
      _status: 'draft',
      body: paragraph('Đang sửa.'),
    });
    const { change, document } = await newsroom.asked(id);
    expect(change.state).toBe('published');
    expect(document).toMatchObject({ title: 'Đang công khai' });
  });

  it('in a bulk publish names the document and costs none of the others', async () => {
    const whole = await newsroom.draft({ title: 'Đủ để đăng', body: paragraph('Có.') });
    const lacking = await newsroom.draft({ title: 'Thiếu nội dung' });
    const { status, body } = await newsroom.as(
      'editor',
      'PATCH',
      `/api/articles?where[id][in][0]=${whole}&where[id][in][1]=${lacking}&draft=true`,
      { _status: 'published' },
    );
    expect(status).toBe(400);
    expect((body.errors as { id: string }[]).map((error) => error.id)).toEqual([lacking]);
    expect(await newest(lacking)).toMatchObject({ title: 'Thiếu nội dung', _status: 'draft' });
    expect((await newsroom.asked(whole)).change.state).toBe('published');
  });
});

/** As the form does it when its publish is refused: what it holds is kept as the draft. */
const keep = (id: string, form: object) =>
  keepAsDraft(`/api/articles/${id}`, form, async (address, init) => {
    const { status, body } = await newsroom.as('editor', 'PATCH', address, JSON.parse(init.body));
    return Response.json(body, { status });
  });

it('a refused publish does not settle the address: it follows the title until the first that succeeds', async () => {
  const id = await newsroom.draft({ title: '896 thử nhầm' });
  const form: Record<string, unknown> = { title: 'Tên đúng', slug: (await newest(id)).slug };
  expect((await newsroom.pressPublish(id, form)).status).toBe(400);

  // The form takes over the slug.
  const kept = await keep(id, form);
  expect(kept).toMatchObject({ slug: 'ten-dung' });

  const whole = { ...form, ...kept, body: paragraph('Có rồi.') };
  expect(docOf(await newsroom.pressPublish(id, whole)).slug).toBe('ten-dung');
});

describe('a form whose publish was refused', () => {
  const opened = async (data: Record<string, unknown>) => {
    const id = await newsroom.draft(data);
    return { id, form: await newest(id) };
  };
  const cases = {
    'a new document in which nothing was typed': {},
    'a document without text': { title: 'Chưa có nội dung' },
    'an address that another document has': {
      title: 'Trùng nữa',
      slug: 'bai-giu-dia-chi',
      body: paragraph('Có.'),
    },
  };

  it.each(Object.entries(cases))(
    'goes on saving from what was kept, and is not taken for another window: %s',
    async (_name, data) => {
      const { id, form } = await opened(data);
      expect((await newsroom.pressPublish(id, form)).status).toBeGreaterThanOrEqual(400);
      const kept = await keep(id, form);
      expect(kept).toMatchObject({ updatedAt: (await newest(id)).updatedAt });
      const typed = { ...form, ...kept, title: 'Gõ sau đó' };
      expect((await newsroom.autosave(id, typed)).status).toBe(200);
    },
  );

  it('is refused like any other when another window saves after it was kept, or had saved before', async () => {
    const { id, form } = await opened({ title: 'Chưa có nội dung' });
    expect((await newsroom.pressPublish(id, form)).status).toBe(400);
    const stale = { ...form, ...(await keep(id, form)), title: 'Của cửa sổ này' };
    // With Payload's lock, which the draft that was kept left, only the same person.
    await newsroom.autosave(id, { ...(await newest(id)), title: 'Của cửa sổ kia' });
    expect((await newsroom.autosave(id, stale)).status).toBe(409);
    expect(await keep(id, stale)).toEqual({ isStale: true });
    expect((await newest(id)).title).toBe('Của cửa sổ kia');
  });
});

describe('an older version', () => {
  it('is restored as a draft and published: the portal gets the older text, and nothing is lost', async () => {
    const id = await newsroom.publish({ title: 'Lần một', body: paragraph('Chữ của lần một.') });
    await newsroom.pressPublish(id, { title: 'Lần hai', body: paragraph('Chữ của lần hai.') });
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Lần một' } }] },
    });
    const before = await countVersions(id);
    const address = `/api/articles/versions/${docs[0]!.id}`;
    expect((await newsroom.as('editor', 'POST', `${address}?draft=true`)).status).toBe(200);
    expect((await newsroom.asked(id)).document).toMatchObject({ title: 'Lần hai' });
    expect(await newest(id)).toMatchObject({ title: 'Lần một', _status: 'draft' });

    expect((await newsroom.pressPublish(id, {})).status).toBe(200);
    expect((await newsroom.asked(id)).document).toMatchObject({
      title: 'Lần một',
      body: paragraph('Chữ của lần một.'),
    });
    expect(await countVersions(id)).toBe(before + 2);
  });

  it('keeps the document’s address and its first day when it is published again', async () => {
    const id = await newsroom.publish({ title: 'Giữ địa chỉ cũ' });
    const first = docOf(
      await newsroom.as('editor', 'GET', `/api/articles/${id}?depth=0`),
    ) as Doc & {
      firstPublishedAt: string;
    };
    await newsroom.pressPublish(id, { title: 'Tiêu đề khác hẳn' });
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: {
        and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Giữ địa chỉ cũ' } }],
      },
    });
    await newsroom.as('editor', 'POST', `/api/articles/versions/${docs[0]!.id}?draft=true`);
    await newsroom.pressPublish(id, {});
    expect(docOf(await newsroom.as('editor', 'GET', `/api/articles/${id}?depth=0`))).toMatchObject({
      title: 'Giữ địa chỉ cũ',
      slug: first.slug,
      firstPublishedAt: first.firstPublishedAt,
    });
  });
});
