import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillSortKeys } from '../boot/sort-keys.ts';
import { openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';

const names = ['An', 'Ăn uống', 'Ấm', 'Bình Dương', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Em'];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  for (const title of names.toSorted().toReversed())
    await newsroom.payload.create({ collection: 'places', data: { title, kind: 'province' } });
});
afterAll(() => newsroom.stop());

const titles = async (query = '') => {
  const { body } = await newsroom.as('editor', 'GET', `/api/places?depth=0&limit=0${query}`);
  return (body.docs as { title: string }[]).map(({ title }) => title);
};
const stored = () =>
  newsroom.payload.db.find<{ id: string; title: string; sortKey?: string; updatedAt: string }>({
    collection: 'places',
    pagination: false,
    sort: ['id'],
  });

test('places come in the order of a Vietnamese dictionary, asked for by name or not', async () => {
  expect(await titles()).toEqual(names);
  expect(await titles('&sort=title')).toEqual(names);
  expect(await titles('&sort=-title')).toEqual(names.toReversed());
});

test('a place that gets another name gets another place in the list', async () => {
  const { docs } = await stored();
  const { id } = docs.find(({ title }) => title === 'An')!;
  await newsroom.as('reviewer', 'PATCH', `/api/places/${id}`, { title: 'Yên Bái', sortKey: '0' });
  expect((await titles()).at(-1)).toBe('Yên Bái');
  await newsroom.as('reviewer', 'PATCH', `/api/places/${id}`, { title: 'An' });
  expect(await titles()).toEqual(names);
});

test('what was made before there were keys gets them at the next start, without being changed', async () => {
  const { docs: before } = await stored();
  for (const { id, updatedAt } of before)
    await newsroom.payload.db.updateOne({
      collection: 'places',
      id,
      data: { sortKey: null, updatedAt },
      req: {},
    });
  expect(await titles()).not.toEqual(names);
  await fillSortKeys(newsroom.payload);
  expect((await stored()).docs).toEqual(before);
});
