import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleData } from '../testing/samples.ts';
import { startCms, type TestCms } from '../testing/payload.ts';
import { person, type Person } from '../testing/people.ts';

let cms: TestCms;
let administrator: Person, reviewer: Person, editor: Person, collaborator: Person, station: Person;
beforeAll(async () => {
  cms = await startCms();
  administrator = await person(cms, 'administrator');
  reviewer = await person(cms, 'reviewer');
  editor = await person(cms, 'editor');
  collaborator = await person(cms, 'collaborator');
  station = await person(cms, 'station');
});
afterAll(() => cms.stop());

const send = (who: Person, method: string, path: string, json?: unknown) =>
  cms.fetch(`/api/articles${path}`, { method, json, token: who.token });

async function draftBy(who: Person, title: string): Promise<string> {
  const answer = await send(who, 'POST', '?draft=true', {
    ...articleData(title),
    _status: 'draft',
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

const statusOf = async (id: string) =>
  (await cms.payload.findByID({ collection: 'articles', id, depth: 0 }))._status;

/** Every way to make a document public; gives the HTTP status. */
const transports: Record<string, (who: Person, id: string) => Promise<number>> = {
  'a new document': async (who) =>
    (await send(who, 'POST', '', { ...articleData('Mới'), _status: 'published' })).status,
  'a change': async (who, id) =>
    (await send(who, 'PATCH', `/${id}`, { _status: 'published' })).status,
  'a change that asks for a draft and says published': async (who, id) => {
    await send(who, 'PATCH', `/${id}?draft=true`, { _status: 'published' });
    return (await statusOf(id)) === 'published' ? 200 : 403;
  },
  'a change to many': async (who, id) => {
    await send(who, 'PATCH', `?where[id][equals]=${id}`, { _status: 'published' });
    return (await statusOf(id)) === 'published' ? 200 : 403;
  },
  'a copy': async (who, id) => {
    const answer = await send(who, 'POST', `/${id}/duplicate`, { _status: 'published' });
    const { doc } = (await answer.json()) as { doc?: { id: string } };
    return doc && (await statusOf(doc.id)) === 'published' ? 200 : 403;
  },
};

describe('a collaborator', () => {
  test.each(Object.keys(transports))('cannot publish by %s', async (name) => {
    const id = await draftBy(collaborator, `Nháp của cộng tác viên: ${name}`);
    expect(await transports[name]!(collaborator, id)).toBe(403);
    expect(await statusOf(id)).toBe('draft');
  });

  test('cannot publish by restoring a published version', async () => {
    const id = await draftBy(collaborator, 'Bài có phiên bản đã đăng');
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { 'version._status': { equals: 'published' } },
    });
    const answer = await send(collaborator, 'POST', `/versions/${docs[0]!.id}`);
    expect(answer.status).toBe(403);
  });

  test('reads and changes own drafts only', async () => {
    const other = await draftBy(editor, 'Nháp của biên tập viên');
    expect((await send(collaborator, 'GET', `/${other}?draft=true`)).status).toBe(404);
    const change = await send(collaborator, 'PATCH', `/${other}?draft=true`, { title: 'Sửa trộm' });
    expect(change.status).toBe(403);
    const own = await draftBy(collaborator, 'Nháp của mình');
    const mine = await send(collaborator, 'PATCH', `/${own}?draft=true`, { title: 'Sửa' });
    expect(mine.status).toBe(200);
  });

  test('cannot change the owner of a document', async () => {
    const own = await draftBy(collaborator, 'Đổi chủ');
    await send(collaborator, 'PATCH', `/${own}?draft=true`, { createdBy: editor.id });
    const { createdBy } = await cms.payload.findByID({ collection: 'articles', id: own, depth: 0 });
    expect(createdBy).toBe(collaborator.id);
  });
});

describe('an editor', () => {
  test('cannot publish while the settings keep it to reviewers', async () => {
    await cms.payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Cổng', organisation: 'Trung tâm', editorsMayPublish: false },
    });
    for (const [name, publish] of Object.entries(transports)) {
      const id = await draftBy(editor, `Nháp chờ duyệt: ${name}`);
      expect([name, await publish(editor, id)]).toEqual([name, 403]);
    }
    await cms.payload.updateGlobal({ slug: 'site-settings', data: { editorsMayPublish: true } });
  });

  test('cannot change a published document by leaving its status out, without the right', async () => {
    const id = await draftBy(reviewer, 'Bài đang đăng');
    await send(reviewer, 'PATCH', `/${id}`, { _status: 'published' });
    await cms.payload.updateGlobal({ slug: 'site-settings', data: { editorsMayPublish: false } });
    const answer = await send(editor, 'PATCH', `/${id}`, { title: 'Đổi tiêu đề bài đang đăng' });
    await cms.payload.updateGlobal({ slug: 'site-settings', data: { editorsMayPublish: true } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('chưa có quyền đăng');
  });

  test('publishes when the settings allow it, also what another began', async () => {
    const id = await draftBy(collaborator, 'Cộng tác viên viết, biên tập viên đăng');
    expect((await send(editor, 'PATCH', `/${id}`, { _status: 'published' })).status).toBe(200);
  });

  test('cannot delete for good', async () => {
    const id = await draftBy(editor, 'Xóa hẳn');
    expect((await send(editor, 'DELETE', `/${id}`)).status).toBe(403);
  });
});

test('a reviewer publishes; only an administrator deletes a draft for good', async () => {
  const id = await draftBy(collaborator, 'Người duyệt đăng');
  expect((await send(reviewer, 'PATCH', `/${id}`, { _status: 'published' })).status).toBe(200);
  const draft = await draftBy(reviewer, 'Nháp bỏ đi');
  expect((await send(reviewer, 'DELETE', `/${draft}`)).status).toBe(403);
  expect((await send(administrator, 'DELETE', `/${draft}`)).status).toBe(200);
});

test('a station reads and writes nothing', async () => {
  expect((await send(station, 'GET', '')).status).toBe(403);
  expect((await send(station, 'POST', '?draft=true', articleData('Đài'))).status).toBe(403);
});

test('an editor moves a draft to the trash', async () => {
  const id = await draftBy(editor, 'Vào thùng rác');
  const json = { deletedAt: new Date().toISOString() };
  expect((await send(editor, 'PATCH', `/${id}`, json)).status).toBe(200);
  expect((await send(editor, 'GET', `/${id}`)).status).toBe(404);
});
