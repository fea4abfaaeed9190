import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewsroom, type Newsroom } from './publishing/testing/newsroom.ts';
import { freshMongo, type TestDatabase } from './testing/database.ts';
import { fillArchive, frequentWork } from './testing/frequent-work.ts';
import { observable } from './testing/mongodb/address.ts';
import { recordCommands } from './testing/mongodb/commands.ts';
import { isAnswered, questionsIn } from './testing/mongodb/index-use.ts';

let database: TestDatabase;
let newsroom: Newsroom;
let id: string;
/** The fields of each index, by collection, as the server has them. */
const indexes = new Map<string, string[][]>();
beforeAll(async () => {
  database = freshMongo();
  newsroom = await openNewsroom({ DATABASE_URL: observable(database.url) });
  id = await fillArchive(newsroom);
  const { connection } = newsroom.payload.db as unknown as MongooseAdapter;
  for (const collection of await connection.db!.collections()) {
    const made = await collection.indexes();
    indexes.set(
      collection.collectionName,
      made.map(({ key }) => Object.keys(key)),
    );
  }
});
afterAll(async () => {
  await newsroom.stop();
  await database.drop();
});

/** A row each for what there is once, and for every form that is open at the moment. */
const small = ['globals', 'payload-locked-documents'];
/** Read what most documents have in common; they are timed instead (docs/decisions/0010). */
const isList = (name: string) => /list( of drafts)?$/.test(name) && name !== 'the change list';

const unanswered = (commands: Document[]) =>
  commands
    .flatMap(questionsIn)
    .filter(({ collection }) => !small.includes(collection))
    .filter((asked) => !isAnswered(asked, indexes.get(asked.collection) ?? []));

describe('an index is behind every question of', () => {
  test.each(Object.keys(frequentWork).filter((name) => !isList(name)))('%s', async (name) => {
    const commands = await recordCommands(newsroom.payload, () =>
      frequentWork[name]!(newsroom, id),
    );
    expect(commands.flatMap(questionsIn).length).toBeGreaterThan(0);
    expect(unanswered(commands)).toEqual([]);
  });
});

test('a question that no index answers is seen as one', async () => {
  const commands = await recordCommands(newsroom.payload, () =>
    newsroom.payload.db.count({ collection: 'articles', where: { uses: { contains: 'x' } } }),
  );
  expect(unanswered(commands)).toMatchObject([{ collection: 'articles' }]);
});
