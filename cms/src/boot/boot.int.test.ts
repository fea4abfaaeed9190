import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { startCms, type TestCms } from '../testing/payload.ts';
import { ensureAdministrator } from './administrator.ts';
import { prepareFolders } from './folders.ts';
import { refuseHalfCopied, unfinishedCopy } from './half-copied.ts';
import { requireSecrets } from './secrets.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('it does not start without its secrets', () => {
  expect(() => requireSecrets(readSettings({}))).toThrow('PAYLOAD_SECRET');
  const secret = 'x'.repeat(32);
  expect(() => requireSecrets(readSettings({ PAYLOAD_SECRET: secret }))).toThrow('PUBLISHER_KEY');
});

test('it does not start on a data folder that it cannot write to', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sxsh-boot-'));
  const file = path.join(folder, 'khong-phai-thu-muc');
  await writeFile(file, '');
  await expect(prepareFolders(readSettings({ DATA_DIR: path.join(file, 'data') }))).rejects.toThrow(
    'Không ghi được vào thư mục',
  );
});

test('the first administrator gets a random password, printed once', async () => {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const given = { adminEmail: 'quantri@example.vn', adminPassword: undefined };
  expect(await ensureAdministrator(cms.payload, given, print)).toBe(true);
  const password = lines.join('\n').split(': ').at(-1)!;
  const answer = await cms.fetch('/api/users/login', {
    method: 'POST',
    json: { email: 'quantri@example.vn', password },
  });
  expect(answer.status).toBe(200);
  expect(await ensureAdministrator(cms.payload, given, print)).toBe(false);
  expect(lines).toHaveLength(2);
});

test('a database into which a copy was cut off is refused, until the copy is whole', async () => {
  await cms.payload.kv.set(unfinishedCopy, {});
  await expect(refuseHalfCopied(cms.payload)).rejects.toThrow('mới được sao chép một phần');
  await cms.payload.kv.delete(unfinishedCopy);
  await refuseHalfCopied(cms.payload);
});
