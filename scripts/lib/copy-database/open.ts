import { getPayload, type Migration, type Payload } from 'payload';
import { prepareFolders } from '../../../cms/src/boot/folders.ts';
import { migrationState } from '../../../cms/src/boot/migration-state.ts';
import { prepareMongo } from '../../../cms/src/boot/mongodb.ts';
import { portalConfig } from '../../../cms/src/config.ts';
import { migrations } from '../../../cms/src/migrations/index.ts';
import { readSettings } from '../../../cms/src/settings.ts';
import { Failure } from '../failure.ts';

/** Opens a database that has content, as it is. Throws a `Failure` when it is of another version than this program. */
export async function openSource(env: NodeJS.ProcessEnv, url: string): Promise<Payload> {
  if (url.startsWith('file:')) {
    const { last, isBehind, unknown } = migrationState(url.slice('file:'.length));
    if (last === undefined)
      throw new Failure(`${url} không phải cơ sở dữ liệu của cổng: hãy xem lại --from.`);
    if (isBehind || unknown.length > 0)
      throw new Failure(
        `${url} không cùng phiên bản với phần mềm này: hãy chạy npm start với nó một lần rồi chạy lại.`,
      );
  }
  return open(env, url);
}

/** Opens the database to be filled; a SQLite file is made. */
export async function openTarget(env: NodeJS.ProcessEnv, url: string): Promise<Payload> {
  const payload = await open(env, url);
  if (payload.db.name === 'sqlite')
    await payload.db.migrate({ migrations: migrations as Migration[] });
  return payload;
}

async function open(env: NodeJS.ProcessEnv, url: string): Promise<Payload> {
  const settings = readSettings({ ...env, DATABASE_URL: url });
  await prepareFolders(settings);
  await prepareMongo(settings, () => undefined).catch((error: unknown) => {
    throw new Failure((error as Error).message);
  });
  // Each under a key of its own: Payload would give the first one again.
  return getPayload({ config: portalConfig(settings), key: url, disableOnInit: true });
}
