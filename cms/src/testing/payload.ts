import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, handleEndpoints, type Migration, type SanitizedConfig } from 'payload';
import { portalConfig } from '../config.ts';
import { prepareDatabaseFolder } from '../database.ts';
import { migrations } from '../migrations/index.ts';
import { guardOutages } from '../outage/guard.ts';
import { readSettings } from '../settings.ts';
import { freshMongo, isOnMongo } from './database.ts';

export const testOrigin = 'http://localhost:3000';
export const testPublisherKey = 'publisher-key-of-the-tests-0123456789';

export type TestCms = Awaited<ReturnType<typeof startCms>>;

/**
 * A whole CMS in this process, on a fresh folder and a fresh database: a SQLite file there, made by the
 * committed migrations, or one on MongoDB in the tests' run on that. A database that `env.DATABASE_URL` names stays.
 * `env` adds to or replaces the settings. `fetch` sends a request through Payload's REST handler, without
 * a Next server: `fetch('/api/articles', { method: 'POST', json: {…}, token })`.
 */
export async function startCms(env: Record<string, string> = {}) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sxsh-cms-'));
  const database = !env.DATABASE_URL && isOnMongo() ? freshMongo() : undefined;
  const settings = readSettings({
    ...(database && { DATABASE_URL: database.url }),
    DATA_DIR: dataDir,
    CMS_URL: testOrigin,
    PAYLOAD_SECRET: 'a-secret-of-the-tests-of-at-least-32-characters',
    PUBLISHER_KEY: testPublisherKey,
    PUBLISHER_URL: 'http://127.0.0.1:9',
    ...env,
  });
  prepareDatabaseFolder(settings.databaseUrl);
  const config: SanitizedConfig = await portalConfig(settings);
  const payload = await getPayload({ config, key: dataDir, disableOnInit: true });
  // MongoDB has no tables to make.
  if (payload.db.name === 'sqlite')
    await payload.db.migrate({ migrations: migrations as Migration[] });

  // As the route of the API does.
  const answer = guardOutages(
    () => Promise.resolve(payload),
    (request) => handleEndpoints({ config, request, payloadInstanceCacheKey: dataDir }),
  );
  const fetch = async (
    address: string,
    { json, token, headers, ...init }: RequestInit & { json?: unknown; token?: string } = {},
  ): Promise<Response> => {
    const url = new URL(address, testOrigin);
    const request = new Request(url, {
      ...init,
      ...(json !== undefined && { body: JSON.stringify(json) }),
      headers: {
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `JWT ${token}` }),
        ...(headers as Record<string, string> | undefined),
      },
    });
    return answer(request);
  };

  return {
    payload,
    config,
    settings,
    fetch,
    /** Closes the database and deletes it with the folder. */
    stop: async () => {
      await payload.destroy();
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
