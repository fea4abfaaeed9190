import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCms, type TestCms } from '../testing/payload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const save = (...lines: string[]) =>
  cms.payload.updateGlobal({
    slug: 'search-words',
    data: { groups: lines.map((wordings) => ({ wordings })) },
  });

it('keeps groups of ways to write one thing', async () => {
  const saved = await save('nồi hơi; lò hơi', 'DN; dạng nén');
  expect(saved.groups?.map(({ wordings }) => wordings)).toEqual([
    'nồi hơi; lò hơi',
    'DN; dạng nén',
  ]);
});

it.each(['nồi hơi', 'nồi hơi;', 'nồi hơi; nồi hơi'])(
  'refuses %j, which says nothing, and tells how to write it',
  async (line) => {
    const refusal: unknown = await save(line).catch((error: unknown) => error);
    expect(JSON.stringify(refusal)).toContain('ít nhất hai cách viết');
  },
);
