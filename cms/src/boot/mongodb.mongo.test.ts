import { afterEach, describe, expect, test } from 'vitest';
import { mongoServer } from '../testing/database.ts';
import { startPretendServer } from '../testing/mongodb/pretend-server.ts';
import { prepareMongo } from './mongodb.ts';

const said: string[] = [];
const stops: (() => void)[] = [];
afterEach(() => {
  said.length = 0;
  for (const stop of stops.splice(0)) stop();
});

const prepare = (databaseUrl: string) =>
  prepareMongo({ databaseUrl }, (line) => void said.push(line));

/** Why a start on this address fails, which must be one line within five seconds. */
async function reasonFor(url: string): Promise<string> {
  const started = performance.now();
  const error = await prepare(url).then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  expect(performance.now() - started).toBeLessThan(5000);
  expect(error?.message).toMatch(/^[^\n]+$/);
  expect(error?.message).not.toContain('bi-mat');
  return error!.message;
}

const greeting = { ok: 1, helloOk: true, minWireVersion: 0, maxWireVersion: 21 };
/** The only member of a replica set. */
const memberOfSet = (port: number) => ({
  ...greeting,
  isWritablePrimary: true,
  ismaster: true,
  setName: 'rs0',
  hosts: [`127.0.0.1:${port}`],
  me: `127.0.0.1:${port}`,
});
const pretend = async (...args: Parameters<typeof startPretendServer>) => {
  const server = await startPretendServer(...args);
  stops.push(server.stop);
  return server.port;
};

describe('a start on a MongoDB', () => {
  test('that is not there ends in one line', async () => {
    expect(await reasonFor('mongodb://sxsh:bi-mat@127.0.0.1:9/sxsh')).toContain(
      'không kết nối được MongoDB ở 127.0.0.1:9',
    );
  });

  test('that takes connections and never answers ends in one line', async () => {
    const port = await pretend(() => undefined);
    expect(await reasonFor(`mongodb://127.0.0.1:${port}/sxsh`)).toContain('không kết nối được');
  });

  test('that refuses the password ends in one line that says so', async () => {
    const denied = {
      ok: 0,
      code: 18,
      codeName: 'AuthenticationFailed',
      errmsg: 'Authentication failed.',
    };
    const port = await pretend((command) => (command.includes('sasl') ? denied : greetingOf()));
    const reason = await reasonFor(`mongodb://sxsh:bi-mat@127.0.0.1:${port}/sxsh`);
    expect(reason).toContain('từ chối tên hoặc mật khẩu');
  });

  test('whose address is none ends in one line that does not quote it', async () => {
    expect(await reasonFor('mongodb://sxsh:bi-mat@/sxsh')).toContain('DATABASE_URL không phải');
  });

  test('alone goes on, and says what it lacks', async () => {
    const port = await pretend(greetingOf);
    await prepare(`mongodb://127.0.0.1:${port}/sxsh`);
    expect(said.join()).toContain('không có giao dịch và không có máy dự phòng');
  });

  test('of a replica set that the address does not name says how to have transactions', async () => {
    const port = await pretend((_, at) => memberOfSet(at));
    await prepare(`mongodb://127.0.0.1:${port}/sxsh?directConnection=true`);
    expect(said.join()).toContain('Hãy thêm replicaSet=rs0 vào DATABASE_URL');
  });

  test('of a replica set says that saves are transactions', async () => {
    const port = await pretend((_, at) => memberOfSet(at));
    await prepare(`mongodb://127.0.0.1:${port}/sxsh?replicaSet=rs0`);
    expect(said).toEqual(['MongoDB, cụm sao chép rs0: mỗi lần lưu là một giao dịch.']);
  });

  test('works with the server of the tests', async () => {
    await prepare(mongoServer());
    expect(said).toHaveLength(1);
  });
});

function greetingOf() {
  return { ...greeting, isWritablePrimary: true, ismaster: true };
}
