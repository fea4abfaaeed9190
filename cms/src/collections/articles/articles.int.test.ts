import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type TestCms } from '../../testing/payload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('a draft needs nothing but is saved with an id of ours', async () => {
  const article = await cms.payload.create({ collection: 'articles', data: {}, draft: true });
  expect(article.id).toMatch(/^[0-9a-f-]{36}$/);
});
