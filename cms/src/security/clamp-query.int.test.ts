import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type TestCms } from '../testing/payload.ts';
import { person, type Person } from '../testing/people.ts';

let cms: TestCms;
let administrator: Person;
beforeAll(async () => {
  cms = await startCms();
  administrator = await person(cms, 'administrator');
  for (let n = 0; n < 510; n += 1)
    await cms.payload.db.create({
      collection: 'places',
      data: {
        id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
        title: `Xã ${n}`,
        kind: 'commune',
      },
    });
});
afterAll(() => cms.stop());

test.each(['limit=0', 'limit=100000', 'limit=-1', 'limit=0&pagination=false'])(
  'no request reads more than 500 documents: %s',
  async (query) => {
    const answer = await cms.fetch(`/api/places?${query}`, { token: administrator.token });
    const { docs } = (await answer.json()) as { docs: unknown[] };
    expect(docs).toHaveLength(500);
  },
);

test('a smaller limit is kept', async () => {
  const answer = await cms.fetch('/api/places?limit=3', { token: administrator.token });
  expect(((await answer.json()) as { docs: unknown[] }).docs).toHaveLength(3);
});

test('relations are followed two steps at most', async () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((title) => ({ title, kind: 'commune' as const }));
  const first = await cms.payload.create({ collection: 'places', data: a! });
  const second = await cms.payload.create({
    collection: 'places',
    data: { ...b!, parent: first.id },
  });
  const third = await cms.payload.create({
    collection: 'places',
    data: { ...c!, parent: second.id },
  });
  const fourth = await cms.payload.create({
    collection: 'places',
    data: { ...d!, parent: third.id },
  });
  const answer = await cms.fetch(`/api/places/${fourth.id}?depth=10`, {
    token: administrator.token,
  });
  const place = (await answer.json()) as { parent: { parent: { parent: unknown } } };
  expect(place.parent.parent.parent).toBe(first.id);
});
