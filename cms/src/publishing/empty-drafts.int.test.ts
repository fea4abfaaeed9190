import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Where } from 'payload';
import { documentCollections, type DocumentCollection } from '@sxsh/content-types/collections';
import { startCms, type TestCms } from '../testing/payload.ts';
import { dropEmptyDrafts } from './empty-drafts.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const tomorrow = () => Date.now() + 25 * 3_600_000;
const draft = async (data: object = {}, collection: DocumentCollection = 'articles') =>
  (await cms.payload.create({ collection, data: data, draft: true })).id;
const autosave = (id: string, data: object) =>
  cms.payload.update({ collection: 'articles', id, data, draft: true, autosave: true });
const idsIn = async (collection: DocumentCollection, where: Where = {}) => {
  const { docs } = await cms.payload.find({ collection, where, draft: true, depth: 0 });
  return docs.map(({ id }) => id).sort();
};
/** As the admin's list asks for them. */
const listed = async (collection: DocumentCollection) => {
  const { admin } = cms.payload.collections[collection].config;
  const req = { payload: cms.payload } as never;
  const filter = await admin.baseFilter?.({ limit: 10, page: 1, sort: '-updatedAt', req });
  return idsIn(collection, filter ?? {});
};

test('a draft that nobody wrote in is in no list and goes after a day; one with a word in it stays in both', async () => {
  const empty = await draft();
  const stay = [
    await draft({ title: 'Có tiêu đề' }),
    await draft({ summary: 'Chỉ có tóm tắt.' }),
    await draft({ authors: 'Chỉ có tác giả' }),
    await draft(),
    await draft(),
  ].sort();
  await autosave(stay[3]!, { authors: 'Phạm An' });
  await autosave(stay[4]!, { title: 'Gõ vào bản nháp trống' });

  expect(await listed('articles')).toEqual(stay);
  expect(await dropEmptyDrafts(cms.payload)).toBe(0);
  expect(await idsIn('articles')).toEqual([...stay, empty].sort());
  expect(await dropEmptyDrafts(cms.payload, tomorrow())).toBe(1);
  expect(await idsIn('articles')).toEqual(stay);
});

test('an empty draft in which somebody begins to write is in the list from then on', async () => {
  const id = await draft();
  expect(await listed('articles')).not.toContain(id);
  await autosave(id, { summary: 'Chữ đầu tiên' });
  expect(await listed('articles')).toContain(id);
  expect(await dropEmptyDrafts(cms.payload, tomorrow())).toBe(0);
});

test.each(documentCollections)(
  'what a new form of %s says by itself is nothing written',
  async (of) => {
    const id = await draft({}, of);
    expect(await idsIn(of)).toContain(id);
    expect(await listed(of)).not.toContain(id);
  },
);
