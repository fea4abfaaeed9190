import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type TestCms } from '../../testing/payload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('a new policy document says that it carries no copyright; an article has the open licence', async () => {
  const draft = { data: { title: 'Chưa chọn quyền dùng lại' }, draft: true } as const;
  const policy = await cms.payload.create({ collection: 'policy-documents', ...draft });
  expect(policy.licence).toBe('no-copyright');
  const article = await cms.payload.create({ collection: 'articles', ...draft });
  expect(article.licence).toBe('cc-by-4.0');
});
