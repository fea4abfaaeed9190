import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../testing/database.ts';
import { startCms, type TestCms } from '../testing/payload.ts';
import { person, type Person } from '../testing/people.ts';

const rounds = 6;

describe('two CMS on one database', () => {
  let database: TestDatabase;
  let pair: TestCms[];
  let writer: Person;
  beforeAll(async () => {
    database = await freshDatabase();
    const env = { DATABASE_URL: database.url };
    pair = [await startCms(env), await startCms(env)];
    writer = await person(pair[0]!, 'editor');
  });
  afterAll(async () => {
    for (const cms of pair) await cms.stop();
    await database.drop();
  });

  const save = async (cms: TestCms, id: string, updatedAt: string, title: string) => {
    const address = `/api/articles/${id}?draft=true&autosave=true&depth=0`;
    const json = { title, updatedAt, _status: 'draft' };
    return (await cms.fetch(address, { method: 'PATCH', token: writer.token, json })).status;
  };

  test('of parallel saves from one base exactly one wins, in every round', async () => {
    const [first] = pair;
    const data = { title: 'Gốc' };
    const { id } = await first!.payload.create({ collection: 'articles', data, draft: true });
    for (let round = 0; round < rounds; round += 1) {
      const { updatedAt } = await first!.payload.findByID({
        collection: 'articles',
        id,
        draft: true,
        depth: 0,
      });
      const titles = [0, 1, 2, 3].map((n) => `Vòng ${round}, bản ${n}`);
      const statuses = await Promise.all(
        titles.map((title, n) => save(pair[n % 2]!, id, updatedAt, title)),
      );
      expect(statuses.toSorted()).toEqual([200, 409, 409, 409]);
      const now = await first!.payload.findByID({ collection: 'articles', id, draft: true });
      expect(now.title).toBe(titles[statuses.indexOf(200)]);
    }
  });
});
