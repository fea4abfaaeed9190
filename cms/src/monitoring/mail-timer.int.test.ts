import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openNewsroom } from '../publishing/testing/newsroom.ts';
import { startMailServer, type MailServer } from '../testing/mail-server.ts';
import { freshDatabase } from '../testing/database.ts';
import { startCms, type TestCms } from '../testing/payload.ts';
import { healthOf } from './health.ts';
import { readMailState } from './mail-state.ts';
import { mailAlarms, startAlarmMails } from './mail-timer.ts';

const minute = 60_000;
const start = Date.parse('2026-11-25T03:32:00.000Z');

let publisher: Server;
let mailServer: MailServer;
beforeAll(async () => {
  const answer = {
    state: 'idle',
    alarms: [],
    cms: 'answers',
    waiting: { pages: 0, documents: 0 },
    documents: 3,
  };
  publisher = createServer((_, response) => response.end(JSON.stringify(answer)));
  publisher.listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  mailServer = await startMailServer();
});
beforeEach(() => {
  mailServer.mails.length = 0;
  mailServer.refuse();
});
afterAll(async () => {
  publisher.close();
  await mailServer.stop();
});

const environment = (env: Record<string, string> = {}) => ({
  PUBLISHER_URL: `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`,
  DISK_ALARM_MB: '1',
  SMTP_URL: mailServer.url,
  ALARM_EMAIL: 'truc@tinh.example.vn, may-chu@tinh.example.vn',
  ...env,
});

/** Looks `at` milliseconds after the start, with a disk that is nearly full or not. */
const lookWith =
  ({ payload, settings }: Pick<TestCms, 'payload' | 'settings'>) =>
  (at: number, isDiskFull: boolean) =>
    mailAlarms(payload, { ...settings, diskAlarmMegabytes: isDiskFull ? 2 ** 40 : 1 }, start + at);
const subjects = () => mailServer.mails.map(({ subject }) => subject);

describe('an alarm', () => {
  let cms: TestCms;
  beforeEach(async () => {
    cms = await startCms(environment());
    return () => cms.stop();
  });

  test('is mailed in plain Vietnamese to everybody configured when it begins, stays and ends', async () => {
    const look = lookWith(cms);
    await look(0, true);
    expect(subjects()).toEqual([]);
    await look(2 * minute, true);
    await look(3 * minute, true);
    const [mail, ...others] = mailServer.mails;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      subject: '[Cổng SXSH] Cảnh báo: ổ đĩa sắp đầy: ổ đĩa của DATA_DIR còn ít hơn DISK_ALARM_MB',
      from: { name: 'Cổng SXSH', address: 'canh-bao@localhost' },
      to: [{ address: 'truc@tinh.example.vn' }, { address: 'may-chu@tinh.example.vn' }],
    });
    expect(mail!.html).toBeUndefined();
    expect(mail!.text).toMatch(/^Bắt đầu: lúc 10:32 ngày 25\/11\/2026 \(giờ Việt Nam\)$/m);
    expect(mail!.text).toMatch(/^Còn trống: [\d.]+ MB$/m);
    expect(mail!.text).toMatch(/^Việc cần làm: dọn ổ đĩa hoặc thêm dung lượng\.$/m);
    expect(mail!.text).toMatch(/^Trang làm việc: http:\/\/localhost:3000\/admin$/m);

    await look(24 * 60 * minute + 2 * minute, true);
    await look(24 * 60 * minute + 3 * minute, false);
    await look(24 * 60 * minute + 5 * minute, false);
    await look(24 * 60 * minute + 6 * minute, false);
    expect(subjects().map((subject) => subject?.split(':')[0])).toEqual([
      '[Cổng SXSH] Cảnh báo',
      '[Cổng SXSH] Vẫn còn',
      '[Cổng SXSH] Đã hết',
    ]);
    expect(mailServer.mails.at(-1)!.text).toMatch(/^Hết: lúc 10:35 ngày 26\/11\/2026/m);
  });

  test('of a server that refuses is tried again, and shown as an alarm until then', async () => {
    const look = lookWith(cms);
    const alarms = async () => (await healthOf(cms.payload, cms.settings)).alarms;
    mailServer.refuse('Hộp thư đầy');
    await look(0, true);
    await look(2 * minute, true);
    expect(await alarms()).toEqual(['mail-failed']);
    mailServer.refuse();
    await look(2.5 * minute, true);
    expect(subjects()).toEqual([]);
    await look(3 * minute, true);
    expect(subjects()).toHaveLength(1);
    expect(await alarms()).toEqual([]);
  });
});

test('every half minute somebody looks, where an address is configured', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { payload, settings, stop } = await startCms(environment());
  const full = { ...settings, diskAlarmMegabytes: 2 ** 40 };
  startAlarmMails(payload, { ...full, alarmAddresses: [] });
  expect(vi.getTimerCount()).toBe(0);
  startAlarmMails(payload, full);
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(
    async () => expect(await readMailState(payload)).toMatchObject({ alarms: { disk: {} } }),
    { timeout: 5000 },
  );
  vi.useRealTimers();
  await stop();
});

test('two processes send each mail once, and a restart repeats none', async () => {
  const database = await freshDatabase();
  const env = environment({ DATABASE_URL: database.url });
  const pair = [await startCms(env), await startCms(env)];
  for (const at of [0, 2, 2.5, 3])
    await Promise.all(pair.map((cms) => lookWith(cms)(at * minute, true)));
  expect(subjects()).toHaveLength(1);
  for (const cms of pair) await cms.stop();

  const restarted = await startCms(env);
  await lookWith(restarted)(4 * minute, true);
  expect(subjects()).toHaveLength(1);
  await lookWith(restarted)(5 * minute, false);
  await lookWith(restarted)(7 * minute, false);
  expect(subjects()).toHaveLength(2);
  await restarted.stop();
  await database.drop();
});

test('a mail server that never answers delays no save, and is given up', async () => {
  const silent = createSocketServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const newsroom = await openNewsroom(environment({ SMTP_URL: `smtp://127.0.0.1:${port}` }));
  const look = lookWith(newsroom);
  await look(0, true);
  let isGivenUp = false;
  const sending = look(2 * minute, true).then(() => {
    isGivenUp = true;
  });
  await once(silent, 'connection');
  await newsroom.publish();
  expect(isGivenUp).toBe(false);
  await sending;
  expect((await healthOf(newsroom.payload, newsroom.settings)).alarms).toEqual(['mail-failed']);
  await newsroom.stop();
  silent.close();
}, 45_000);

describe('a mail server that asks for a password', () => {
  test('gets it over no line that anybody can read', async () => {
    const passwords: unknown[] = [];
    const plain = await startMailServer({
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) => {
        passwords.push(password);
        done(null, { user: 'x' });
      },
    });
    const cms = await startCms(
      environment({ SMTP_URL: `smtp://cong:bi%20mat@127.0.0.1:${plain.port}` }),
    );
    for (const at of [0, 2]) await lookWith(cms)(at * minute, true);
    expect(plain.mails).toEqual([]);
    expect(passwords).toEqual([]);
    await cms.stop();
    await plain.stop();
  });
});
