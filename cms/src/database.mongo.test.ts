import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { v7, version } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '@sxsh/content-types/change';
import { openNewsroom, paragraph, type Newsroom } from './publishing/testing/newsroom.ts';
import { freshMongo, freshSqlite, type TestDatabase } from './testing/database.ts';

type Doc = { id: string; title?: string; [field: string]: unknown };
type Story = Awaited<ReturnType<typeof live>>;

const docOf = ({ body }: { body: Record<string, unknown> }) => (body.doc ?? body) as Doc;

/** One day of the newsroom; gives what was told on the way, with names in place of the ids it made. */
async function live(newsroom: Newsroom) {
  const names = new Map<string, string>();
  const made = (name: string, doc: Doc) => {
    names.set(doc.id, name);
    return doc.id;
  };
  const topic = made(
    'topic',
    docOf(await newsroom.as('reviewer', 'POST', '/api/topics', { title: 'Tiết kiệm điện' })),
  );
  const original = made(
    'original',
    docOf(
      await newsroom.as('editor', 'POST', '/api/articles?draft=true', {
        // A client cannot choose the id.
        id: v7(),
        title: 'Bản gốc',
        topics: [topic],
      }),
    ),
  );
  const asDraft = (await newsroom.asked(original)).change.state;
  await newsroom.as('editor', 'PATCH', `/api/articles/${original}?draft=true&autosave=true`, {
    title: 'Bản gốc, sửa',
    body: paragraph('Nội dung.'),
  });
  await newsroom.as('editor', 'PATCH', `/api/articles/${original}`, { _status: 'published' });
  await newsroom.as('editor', 'PATCH', `/api/articles/${original}?draft=true&autosave=true`, {
    title: 'Bản nháp mới',
  });
  const translation = made(
    'translation',
    docOf(
      await newsroom.as('editor', 'POST', '/api/articles', {
        title: 'The translation',
        language: 'en',
        translationOf: original,
        related: [{ relationTo: 'articles', value: original }],
        body: paragraph('Text.'),
        _status: 'published',
      }),
    ),
  );
  const gone = made(
    'gone',
    docOf(await newsroom.as('editor', 'POST', '/api/articles?draft=true', { title: 'Bỏ' })),
  );
  await newsroom.as('administrator', 'DELETE', `/api/articles/${gone}`);

  const list = (await newsroom.walk(2)).flatMap(({ changes }) => changes);
  const shape = ({ collection, id, state, formerPaths }: Change) => ({
    collection,
    id: names.get(id) ?? id,
    state,
    formerPaths,
  });
  const populated = await newsroom.as('editor', 'GET', `/api/articles/${translation}?depth=1`);
  const versions = await newsroom.as(
    'editor',
    'GET',
    `/api/articles/versions?where[parent][equals]=${original}&depth=0&sort=-updatedAt`,
  );
  const taken = await newsroom.as('editor', 'POST', '/api/articles', {
    title: 'Trùng',
    slug: 'ban-goc-sua',
    body: paragraph('x'),
    _status: 'published',
  });
  const document = (await newsroom.asked(translation)).document!;
  return {
    ids: { topic, original, translation, gone },
    told: {
      asDraft,
      changes: list
        .map(shape)
        .sort((a, b) => (`${a.collection}${a.id}` < `${b.collection}${b.id}` ? -1 : 1)),
      related: (populated.body.related as { value: Doc }[]).map(({ value }) => value.title),
      translationOf: (populated.body.translationOf as Doc).title,
      versions: (versions.body.docs as { parent: string; version: Doc }[]).map(
        ({ parent, version: { title, _status } }) => [names.get(parent), title, _status],
      ),
      public: [document.title, document.related, document.translationOf].map((value) =>
        JSON.stringify(value).replaceAll(original, 'original'),
      ),
      taken: [taken.status, (taken.body.errors as Doc[])[0]?.message],
    },
  };
}

const databases = { SQLite: freshSqlite, MongoDB: freshMongo };
const stories = new Map<string, Story>();

describe.each(['SQLite', 'MongoDB'] as const)('on %s', (name) => {
  let database: TestDatabase;
  let newsroom: Newsroom;
  let story: Story;
  beforeAll(async () => {
    database = await databases[name]();
    newsroom = await openNewsroom({ DATABASE_URL: database.url });
    story = await live(newsroom);
    stories.set(name, story);
  });
  afterAll(async () => {
    await newsroom.stop();
    await database.drop();
  });

  test('every id is a UUIDv7 of ours, not the database’s', () => {
    for (const id of Object.values(story.ids)) expect([id, version(id)]).toEqual([id, 7]);
  });

  test('drafts are not public, relations show what is published, versions keep every step', () => {
    expect(story.told).toMatchObject({
      asDraft: 'never-public',
      related: ['Bản gốc, sửa'],
      translationOf: 'Bản gốc, sửa',
      public: ['"The translation"', '[{"relationTo":"articles","value":"original"}]', '"original"'],
      taken: [409, expect.stringContaining('đã thuộc về bài viết')],
    });
    expect(story.told.versions).toEqual([
      ['original', 'Bản nháp mới', 'draft'],
      ['original', 'Bản gốc, sửa', 'published'],
      ['original', 'Bản gốc, sửa', 'draft'],
      ['original', 'Bản gốc', 'draft'],
    ]);
  });

  if (name === 'MongoDB')
    test('the driver finds strings for ids and relations, dates for times', async () => {
      const adapter = newsroom.payload.db as unknown as MongooseAdapter;
      const database = adapter.connection.getClient().db(adapter.connection.name);
      const { ids } = story;
      const stored = await database.collection<{ _id: string }>('articles').find().toArray();
      expect(stored.map(({ _id }) => _id)).toEqual(
        expect.arrayContaining([ids.original, ids.translation]),
      );
      for (const document of stored) expect(version(document._id)).toBe(7);
      const translation = stored.find(({ _id }) => _id === ids.translation);
      expect(translation).toMatchObject({
        translationOf: ids.original,
        related: [{ relationTo: 'articles', value: ids.original }],
        updatedAt: expect.any(Date) as Date,
        createdAt: expect.any(Date) as Date,
      });
      const versions = await database.collection('_articles_versions').find().toArray();
      for (const { parent } of versions) expect(typeof parent).toBe('string');
      for (const collection of ['topics', 'users', 'path-registers', 'tombstones'])
        for (const { _id } of await database
          .collection<{ _id: string }>(collection)
          .find()
          .toArray())
          expect([collection, version(_id)]).toEqual([collection, 7]);
    });

  if (name === 'MongoDB')
    test('what may be there once is unique by an index, which was there before the first save', async () => {
      const { connection } = newsroom.payload.db as unknown as MongooseAdapter;
      const unique: Record<string, string[]> = {};
      for (const collection of await connection.db!.collections())
        for (const index of await collection.indexes())
          if (index.unique)
            (unique[collection.collectionName] ??= []).push(Object.keys(index.key).join('+'));
      expect(unique).toMatchObject({
        'path-registers': ['path'],
        'kept-texts': ['source'],
        'save-leases': ['document'],
        schedules: ['slot'],
        tombstones: ['document'],
        receipts: ['document'],
        users: ['email'],
      });
    });
});

test('both databases tell the same story', () => {
  expect(stories.get('MongoDB')?.told).toEqual(stories.get('SQLite')?.told);
});
