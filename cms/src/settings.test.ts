import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  ['DATABASE_URL', 'postgres://localhost/x'],
  ['CMS_URL', 'localhost:3000'],
  ['CMS_PORT', 'ba nghìn'],
  ['PAYLOAD_SECRET', 'ngan'],
  ['PUBLISHER_KEY', 'ngan'],
  ['ADMIN_EMAIL', 'khong-phai-thu'],
  ['ADMIN_PASSWORD', '123456'],
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
