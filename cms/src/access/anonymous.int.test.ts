import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleData } from '../testing/samples.ts';
import { startCms, type TestCms } from '../testing/payload.ts';
import { collectionMatrix, globalMatrix } from './matrix.ts';

let cms: TestCms;
let id: string;
beforeAll(async () => {
  cms = await startCms();
  const article = await cms.payload.create({
    collection: 'articles',
    data: { ...articleData('Bài đã đăng'), _status: 'published' as const },
  });
  id = article.id;
});
afterAll(() => cms.stop());

const closed = [401, 403, 404, 501];

describe('without signing in', () => {
  test.each(Object.keys(collectionMatrix))('nothing of %s can be read or counted', async (slug) => {
    for (const path of ['', '/count', '/versions', '?draft=true', '?draft=false&limit=0']) {
      const answer = await cms.fetch(`/api/${slug}${path}`);
      // Preferences are looked up by key, also one named "count": that answers with no value.
      const given = answer.ok ? ((await answer.json()) as { value?: unknown }).value : undefined;
      expect([slug + path, closed.includes(answer.status) || given === null]).toEqual([
        slug + path,
        true,
      ]);
    }
  });

  test.each(Object.keys(globalMatrix))('nothing of the global %s can be read', async (slug) => {
    for (const path of ['', '/versions'])
      expect(closed).toContain((await cms.fetch(`/api/globals/${slug}${path}`)).status);
  });

  test('a published document cannot be read, changed, copied or deleted', async () => {
    const address = `/api/articles/${id}`;
    expect((await cms.fetch(address)).status).toBe(403);
    expect((await cms.fetch(`${address}?draft=false&depth=2`)).status).toBe(403);
    const json = { title: 'Đổi', _status: 'published' };
    expect((await cms.fetch(address, { method: 'PATCH', json })).status).toBe(403);
    expect((await cms.fetch(`${address}/duplicate`, { method: 'POST', json })).status).toBe(403);
    expect((await cms.fetch(address, { method: 'DELETE' })).status).toBe(403);
  });

  test('the list of permissions says nothing about collections', async () => {
    const answer = (await (await cms.fetch('/api/access')).json()) as {
      canAccessAdmin?: boolean;
      collections?: Record<string, object>;
    };
    expect(answer.canAccessAdmin).not.toBe(true);
    // What remains is the shape of Payload's own sessions field.
    const { users, ...others } = answer.collections ?? {};
    expect(others).toEqual({});
    expect(Object.keys(users ?? {})).toEqual(['fields']);
  });

  test('nobody learns more of the accounts than whether there is one', async () => {
    expect(await (await cms.fetch('/api/users/init')).json()).toEqual({ initialized: false });
    expect(await (await cms.fetch('/api/users/me')).json()).toMatchObject({ user: null });
  });

  test('GraphQL does not exist', async () => {
    const json = { query: '{ __typename }' };
    expect((await cms.fetch('/api/graphql', { method: 'POST', json })).status).toBe(404);
  });

  test('nobody becomes the first user', async () => {
    const json = { email: 'ai@example.vn', password: 'mot-mat-khau-dai-1', role: 'administrator' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => cms.fetch('/api/users/first-register', { method: 'POST', json })),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(0);
  });
});
