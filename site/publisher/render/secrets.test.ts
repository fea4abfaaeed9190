import { expect, it } from 'vitest';
import { hasSecret, secretsIn } from './secrets.ts';

const env = {
  PUBLISHER_KEY: 'publisher-key-0123456789',
  PAYLOAD_SECRET: 'payload-secret-0123456789',
  ADMIN_PASSWORD: 'mat-khau-0123456789',
  DATABASE_URL: 'mongodb://user:mongo%20password%20123@localhost/sxsh',
  SHORT_TOKEN: 'tin',
  SITE_URL: 'https://example.vn/sxsh',
  PATH: '/usr/local/bin:/usr/bin',
  EMPTY_KEY: undefined,
};

it('knows keys, passwords and those within addresses, and nothing that a text may have', () => {
  expect(secretsIn(env)).toEqual([
    env.PUBLISHER_KEY,
    env.PAYLOAD_SECRET,
    env.ADMIN_PASSWORD,
    'mongo password 123',
  ]);
});

it('sees one anywhere in a page', () => {
  const secrets = secretsIn(env);
  expect(hasSecret(Buffer.from(`<p data-x="${env.PUBLISHER_KEY}">`), secrets)).toBe(true);
  expect(hasSecret(Buffer.from('<p>tin https://example.vn/sxsh</p>'), secrets)).toBe(false);
});
