import { articleData } from '../e2e/content.ts';
import type { CmsClient } from '../lib/cms-client.ts';

/** Documents that are published again and again, and how many people do so at a time. */
const documents = 200;
const people = 8;

type Portal = {
  cms: CmsClient;
  settled: () => Promise<void>;
  /** Memory of the publisher now (MB). */
  memory: () => number;
};

/** Publishes very often, and gives what the publisher has in memory before and after. */
export async function endure({ cms, settled, memory }: Portal, publishes: number) {
  const ids: string[] = [];
  for (let index = 0; index < Math.min(documents, publishes); index += 1) {
    const { id } = await cms.create('articles', articleData(`Bài đăng lại số ${index}`), {
      draft: true,
    });
    ids.push(id);
  }
  const before = memory();
  const start = performance.now();
  const presses = Array.from({ length: publishes }, (_, index) => index).values();
  const person = async (): Promise<void> => {
    for (const index of presses)
      await cms.update('articles', ids[index % ids.length] ?? '', {
        _status: 'published',
        summary: `Tóm tắt của lần đăng thứ ${index}`,
      });
  };
  await Promise.all(Array.from({ length: people }, person));
  await settled();
  return {
    publishes,
    seconds: Math.round((performance.now() - start) / 1000),
    publisherMB: { before, after: memory() },
  };
}
