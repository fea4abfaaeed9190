import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  ['DATABASE_URL', 'postgres://localhost/x'],
  ['CMS_URL', 'localhost:3000'],
  ['CMS_PORT', 'ba nghìn'],
  ['PAYLOAD_SECRET', 'ngan'],
  ['PUBLISHER_KEY', 'ngan'],
  ['ADMIN_EMAIL', 'khong-phai-thu'],
  ['ADMIN_PASSWORD', '123456'],
  ['SMTP_URL', 'thu.tinh.gov.vn:587'],
  ['SMTP_URL', 'smtp:587'],
  ['SMTP_URL', 'smtp://cong:bi%mat@thu.tinh.gov.vn'],
  ['ALARM_EMAIL', 'truc@tinh.gov.vn; may-chu@tinh.gov.vn'],
  ['ALARM_EMAIL', 'truc@tinh.gov.vn,'],
  ['ALARM_EMAIL', 'truc@tinh.gov.vn'],
  ['MAIL_FROM', 'Cổng SXSH'],
])('a wrong %s is refused in one line that names it', (name, value) => {
  const message = (() => {
    try {
      readSettings({ [name]: value });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(message).toContain(name);
  expect(message).not.toContain('\n');
});

test('without a database address the data folder holds a SQLite file', () => {
  expect(readSettings({ DATA_DIR: '/srv/sxsh', DATABASE_URL: '' })).toMatchObject({
    databaseUrl: 'file:/srv/sxsh/cms.db',
    mediaDir: '/srv/sxsh/media',
  });
});

describe('mail', () => {
  const SMTP_URL = 'smtp://thu.tinh.gov.vn:587';

  test('goes nowhere without a server', () => {
    expect(readSettings({})).toMatchObject({ mail: undefined, alarmAddresses: [] });
  });
  test('goes to every address that is named', () => {
    const { alarmAddresses } = readSettings({ SMTP_URL, ALARM_EMAIL: 'a@x.vn, b@x.vn' });
    expect(alarmAddresses).toEqual(['a@x.vn', 'b@x.vn']);
  });
  test.each([
    ['smtp://thu.tinh.gov.vn', 'canh-bao@quantri.tinh.gov.vn'],
    ['smtp://cong:x@thu.tinh.gov.vn', 'canh-bao@quantri.tinh.gov.vn'],
    ['smtps://cong%40tinh.gov.vn:x@thu.tinh.gov.vn', 'cong@tinh.gov.vn'],
  ])('through %s comes from %s', (url, from) => {
    const env = { SMTP_URL: url, CMS_URL: 'https://quantri.tinh.gov.vn' };
    expect(readSettings(env).mail?.from).toBe(from);
    expect(readSettings({ ...env, MAIL_FROM: 'sxsh@tinh.gov.vn' }).mail?.from).toBe(
      'sxsh@tinh.gov.vn',
    );
  });
  test('a password in the address of the server is in no message', () => {
    expect(() => readSettings({ SMTP_URL: 'smtp://cong:bi%mat@thu.tinh.gov.vn' })).toThrow(
      /^(?!.*bi%mat)/,
    );
  });
});
