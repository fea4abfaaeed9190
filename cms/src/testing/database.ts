import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { v7 } from 'uuid';
import { inject } from 'vitest';
import { databaseAt } from './mongodb/address.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Vitest's interface is added to
  interface ProvidedContext {
    /** The address of MongoDB's server, in the tests that run on it. */
    mongodb?: string;
  }
}

/** A database that no other test knows. */
export type TestDatabase = { url: string; drop: () => Promise<void> };

/** True in the tests' second run, against a server that speaks MongoDB's protocol. */
export const isOnMongo = (): boolean => inject('mongodb') !== undefined;

/** The address of the server that these tests run on. */
export function mongoServer(): string {
  const server = inject('mongodb');
  if (!server) throw new Error('This test belongs into the projects that run on MongoDB.');
  return server;
}

/** A fresh database of the kind that these tests run on. */
export const freshDatabase = (): Promise<TestDatabase> =>
  isOnMongo() ? Promise.resolve(freshMongo()) : freshSqlite();

/** A fresh SQLite file, made with its first connection. */
export async function freshSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sxsh-database-'));
  return {
    url: `file:${path.join(folder, 'cms.db')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A fresh database on the server of MongoDB's tests. */
export function freshMongo(): TestDatabase {
  const url = databaseAt(mongoServer(), `sxsh-${v7()}`);
  return {
    url,
    drop: async () => {
      const client = await MongoClient.connect(url);
      // mongo-java-server trips over indexes that are being made at that moment.
      await client
        .db()
        .dropDatabase()
        .catch(() => client.db().dropDatabase());
      await client.close();
    },
  };
}
