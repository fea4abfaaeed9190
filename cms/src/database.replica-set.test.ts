import { MongoClient, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mongoTimeouts } from './database.ts';
import { openNewsroom, paragraph, type Newsroom } from './publishing/testing/newsroom.ts';
import { freshMongo, mongoServer, type TestDatabase } from './testing/database.ts';
import { namesReplicaSet, observable } from './testing/mongodb/address.ts';
import { recordCommands } from './testing/mongodb/commands.ts';

/** What the server says of itself; nothing where it has no such command. */
async function ask(command: Document): Promise<Document | undefined> {
  const client = await MongoClient.connect(mongoServer(), mongoTimeouts);
  const answer = await client
    .db('admin')
    .command(command)
    .catch(() => undefined);
  await client.close();
  return answer;
}

const hello = await ask({ hello: 1 });
const setName = hello?.setName as string | undefined;
const members = ((hello?.hosts ?? []) as string[]).length;
const noSet = setName
  ? namesReplicaSet(mongoServer())
    ? undefined
    : `the address names no set: add ?replicaSet=${setName}`
  : 'the server is no replica set';
const noStepDown =
  noSet ?? (members < 3 ? `the set has ${members} member(s), not three` : undefined);
const canExplain = await (async () => {
  const answer = await ask({ explain: { find: 'nothing', filter: {} } });
  return answer?.queryPlanner !== undefined;
})();

const title = (name: string, missing: string | undefined) =>
  missing ? `${name} (skipped: ${missing})` : name;

let database: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
  database = freshMongo();
  newsroom = await openNewsroom({ DATABASE_URL: observable(database.url) });
});
afterAll(async () => {
  await newsroom.stop();
  await database.drop();
});

describe('transactions', () => {
  test.skipIf(noSet)(title('a save that fails half way leaves nothing', noSet), async () => {
    const { payload } = newsroom;
    const transactionID = await payload.db.beginTransaction();
    expect(transactionID).toBeTruthy();
    const { id } = await payload.create({
      collection: 'topics',
      data: { title: 'Chủ đề bị bỏ', slug: 'chu-de-bi-bo' },
      req: { transactionID: transactionID! },
    });
    await payload.db.rollbackTransaction(transactionID!);
    const { docs } = await payload.find({ collection: 'topics', where: { id: { equals: id } } });
    expect(docs).toEqual([]);
  });

  test.skipIf(noSet)(title('a refused publish leaves the document as it was', noSet), async () => {
    const id = await newsroom.draft({ title: 'Chưa đủ' });
    const answer = await newsroom.pressPublish(id, { title: 'Chưa đủ, sửa' });
    expect(answer.status).toBe(400);
    const kept = await newsroom.payload.findByID({ collection: 'articles', id, draft: true });
    expect(kept.title).toBe('Chưa đủ');
  });
});

describe('writes', () => {
  test.skipIf(noSet)(title('of a save wait for the majority of the set', noSet), async () => {
    const commands = await recordCommands(newsroom.payload, () =>
      newsroom.publish({ title: 'Ghi theo đa số' }),
    );
    const commits = commands.filter(({ commitTransaction }) => commitTransaction);
    expect(commits.length).toBeGreaterThan(0);
    const defaults = await ask({ getDefaultRWConcern: 1 });
    for (const { writeConcern } of commits)
      expect((writeConcern as Document | undefined) ?? defaults?.defaultWriteConcern).toMatchObject(
        {
          w: 'majority',
        },
      );
  });
});

describe('query plans', () => {
  const missing = canExplain ? undefined : 'the server cannot explain';
  test.skipIf(missing)(title('of the change list walk along an index', missing), async () => {
    const commands = await recordCommands(newsroom.payload, () => newsroom.walk(2));
    const finds = commands.filter(
      ({ find, filter }) => find && Object.keys(filter as Document).length,
    );
    expect(finds.length).toBeGreaterThan(0);
    const client = await MongoClient.connect(database.url, mongoTimeouts);
    for (const command of finds) {
      const asked = ['find', 'filter', 'sort', 'limit'].filter(
        (name) => command[name] !== undefined,
      );
      const explain = Object.fromEntries(asked.map((name) => [name, command[name] as unknown]));
      const find = command.find as string;
      const { queryPlanner } = await client.db().command({ explain });
      expect([find, JSON.stringify(queryPlanner)]).not.toEqual([
        find,
        expect.stringContaining('"COLLSCAN"'),
      ]);
    }
    await client.close();
  });
});

describe('a primary that steps down', () => {
  test.skipIf(noStepDown)(
    title('loses no acknowledged save, and the portal goes on by itself', noStepDown),
    async () => {
      const saved: string[] = [];
      const save = async (n: number) => {
        const answer = await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
          title: `Khi đổi máy chính ${n}`,
          body: paragraph('x'),
        });
        if (answer.status === 201) saved.push((answer.body.doc as { id: string }).id);
        return answer.status;
      };
      for (let n = 0; n < 5; n += 1) await save(n);
      await ask({ replSetStepDown: 20, force: true });
      for (let n = 5; n < 40; n += 1) await save(n);
      await expect.poll(() => save(99), { timeout: 30_000 }).toBe(201);
      for (const id of saved)
        expect(await newsroom.payload.findByID({ collection: 'articles', id })).toMatchObject({
          id,
        });
    },
  );
});
