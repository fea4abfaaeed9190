import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailServer, type MailServer } from '../cms/src/testing/mail-server.ts';
import { startCms, type TestCms } from '../cms/src/testing/payload.ts';

let cms: TestCms;
let server: MailServer;
beforeAll(async () => {
  [cms, server] = await Promise.all([startCms(), startMailServer()]);
});
afterAll(async () => {
  await cms.stop();
  await server.stop();
});

const mailTest = (env: Record<string, string>) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(import.meta.dirname, 'mail-test.ts')],
      { env: { ...process.env, DATA_DIR: cms.settings.dataDir, ...env }, timeout: 30_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
const to = { ALARM_EMAIL: 'truc@tinh.example.vn' };

test('the mail that tries the settings arrives', async () => {
  const { code, stdout } = await mailTest({ ...to, SMTP_URL: server.url });
  expect(stdout).toContain('Đã gửi thư thử đến truc@tinh.example.vn');
  expect(code).toBe(0);
  expect(server.mails).toMatchObject([
    { subject: '[Cổng SXSH] Thư thử', to: [{ address: 'truc@tinh.example.vn' }] },
  ]);
});

test.each([
  ['without settings', {}, 'hãy đặt SMTP_URL và ALARM_EMAIL'],
  ['without a server', to, 'SMTP_URL còn thiếu'],
  ['with a server that is not there', { ...to, SMTP_URL: 'smtp://127.0.0.1:9' }, 'ECONNREFUSED'],
])('%s it fails in one line that says why', async (_, env, reason) => {
  const { code, stderr } = await mailTest(env);
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(reason)]);
});

test('an address that the server refuses is named', async () => {
  server.refuse('Không có hộp thư này');
  const { code, stderr } = await mailTest({ ...to, SMTP_URL: server.url });
  expect(code).toBe(1);
  expect(stderr).toContain('từ chối người gửi hoặc người nhận');
});
