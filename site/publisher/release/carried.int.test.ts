import { expect, test } from 'vitest';
import { remembered } from '@sxsh/content-types/releases';
import { article, uuid } from '../testing/documents.ts';
import type { FakeCms } from '../testing/fake-cms.ts';
import { scene } from '../testing/scene.ts';

const here = scene('carried-test');

const save = async (...saved: Parameters<FakeCms['put']>) => {
  here.cms().put(...saved);
  here.publisher().nudge({ collection: saved[0], id: saved[1].id });
  await here.settled();
};
const releases = () => here.publisher().releases(remembered.releases);
/** What was told of a document, oldest first. */
const toldOf = (number: number) =>
  releases()
    .flatMap(({ documents }) => documents.filter(({ id }) => id === uuid(number)))
    .map(({ change, title, address }) => [change, title, address])
    .reverse();

test('a release tells which documents it carried, and what happened to each', async () => {
  await here.begin();
  await save('articles', article(11));
  await save('articles', article(11, { title: 'Bài đã sửa' }));
  await save('articles', article(11, { title: 'Bài đã sửa', slug: 'noi-khac' }), {
    formerPaths: ['/tin-tuc/bai-11/'],
  });
  await save('articles', article(11), {
    state: 'gone',
    formerPaths: ['/tin-tuc/noi-khac/'],
    takeDown: { kind: 'gone', at: '2026-11-20T00:00:00.000Z' },
  });
  expect(toldOf(11)).toEqual([
    ['added', 'Bài số 11', '/tin-tuc/bai-11/'],
    ['updated', 'Bài đã sửa', '/tin-tuc/bai-11/'],
    ['updated', 'Bài đã sửa', '/tin-tuc/noi-khac/'],
    ['removed', 'Bài đã sửa', '/tin-tuc/noi-khac/'],
  ]);
  const numbers = releases().map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(here.publisher().releases(2)).toEqual(releases().slice(0, 2));
});

test('a document that keeps its page with a notice of its withdrawal counts as removed', async () => {
  await here.begin();
  await save('articles', article(10), {
    state: 'withdrawn',
    takeDown: { kind: 'withdrawn', at: '2026-11-20T00:00:00.000Z', reason: 'Số liệu sai' },
  });
  expect(toldOf(10).at(-1)).toEqual(['removed', 'Bài số 10', '/tin-tuc/bai-10/']);
});

test('pages that are made again carry no document', async () => {
  await here.begin();
  const before = here.publisher().status().release;
  await save('globals', { id: 'site-settings', name: 'Tên khác', organisation: 'Trung tâm' });
  const since = releases().filter(({ number }) => number > before);
  expect(since.length).toBeGreaterThan(0);
  expect(since.map(({ carried, documents }) => [carried, documents])).toEqual(
    since.map(() => [0, []]),
  );
});

test('a release of many documents names the first and counts all', async () => {
  for (let number = 100; number < 150; number += 1) here.cms().put('articles', article(number));
  await here.begin();
  const all = releases();
  expect(Math.max(...all.map(({ carried }) => carried))).toBeGreaterThan(remembered.documents);
  for (const { carried, documents } of all)
    expect(documents).toHaveLength(Math.min(carried, remembered.documents));
  // The articles and the topic.
  expect(all.reduce((sum, { carried }) => sum + carried, 0)).toBe(52);
});

test('the oldest releases are forgotten', async () => {
  await here.begin();
  const { store } = here.publisher();
  const [newest] = releases();
  const number = remembered.releases + 5;
  if (newest) store.releases.add({ ...newest, number });
  expect(releases().every((release) => release.number > 5)).toBe(true);
  await save('articles', article(11));
  expect(releases()[0]?.number).toBeGreaterThan(number);
});
