import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type TestCms } from '../testing/payload.ts';
import { dropEmptyDrafts } from './empty-drafts.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const draft = async (data: Record<string, unknown> = {}) =>
  (await cms.payload.create({ collection: 'articles', data, draft: true })).id;
const left = async () => {
  const { docs } = await cms.payload.find({ collection: 'articles', draft: true, depth: 0 });
  return docs.map(({ id }) => id).sort();
};

test('a draft that nobody wrote in goes after a day; one with a word in it stays', async () => {
  const empty = await draft();
  const titled = await draft({ title: 'Có tiêu đề' });
  const summarised = await draft({ summary: 'Chỉ có tóm tắt.' });
  const savedAgain = await draft();
  await cms.payload.update({
    collection: 'articles',
    id: savedAgain,
    data: { authors: 'Phạm An' },
    draft: true,
    autosave: true,
  });

  expect(await dropEmptyDrafts(cms.payload)).toBe(0);
  const tomorrow = Date.now() + 25 * 3_600_000;
  expect(await dropEmptyDrafts(cms.payload, tomorrow)).toBe(1);
  expect(await left()).toEqual([titled, summarised, savedAgain].sort());
  expect(await left()).not.toContain(empty);
});
