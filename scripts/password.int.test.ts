import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type TestCms } from '../cms/src/testing/payload.ts';
import { person } from '../cms/src/testing/people.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const reset = (email: string) =>
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'password.ts'), email], {
    env: { ...process.env, DATA_DIR: cms.settings.dataDir },
    encoding: 'utf8',
    timeout: 30_000,
  });

const signIn = (email: string, password: string) =>
  cms.fetch('/api/users/login', { method: 'POST', json: { email, password } });

test('a locked account gets in again with the password that the command prints, and old sessions end', async () => {
  const { email, token } = await person(cms, 'administrator');
  for (let attempt = 0; attempt < 6; attempt += 1) await signIn(email, 'sai');

  const { stdout, status } = reset(email);
  expect(status).toBe(0);
  const password = /: (\S+)$/m.exec(stdout)?.[1] ?? '';
  expect((await signIn(email, password)).status).toBe(200);
  const me = await cms.fetch('/api/users/me', { token });
  expect(await me.json()).toMatchObject({ user: null });
});

test('an address without an account is one clear line and a failure', () => {
  const { stderr, status } = reset('khong.co@example.vn');
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('Lỗi: không có tài khoản nào dùng địa chỉ khong.co@example.vn.');
});
