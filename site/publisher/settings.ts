import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  CMS_URL: z.url().default('http://localhost:3000'),
  SITE_URL: z.url().default('http://localhost:4321'),
  PUBLISHER_PORT: z.coerce.number().int().min(0).max(65535).default(4322),
  PUBLISHER_KEY: z.string().min(32),
});

export type PublisherSettings = {
  cmsUrl: string;
  siteUrl: string;
  port: number;
  /** The secret that the CMS and the publisher show each other. */
  key: string;
  /** The content store's file. */
  storeFile: string;
  /** The portal's files, as web servers serve them. */
  publicDir: string;
  /** Redirects, gone addresses and headers for web servers. */
  mapsDir: string;
};

const withoutSlash = (url: string) => url.replace(/\/+$/, '');

/** The publisher's settings from the environment; throws naming every setting that cannot be used. */
export function readSettings(env: Record<string, string | undefined>): PublisherSettings {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '),
    );
  const { DATA_DIR, CMS_URL, SITE_URL, PUBLISHER_PORT, PUBLISHER_KEY } = parsed.data;
  const dataDir = path.resolve(DATA_DIR);
  return {
    cmsUrl: withoutSlash(CMS_URL),
    siteUrl: withoutSlash(SITE_URL),
    port: PUBLISHER_PORT,
    key: PUBLISHER_KEY,
    storeFile: path.join(dataDir, 'store', 'publisher.db'),
    publicDir: path.join(dataDir, 'public'),
    mapsDir: path.join(dataDir, 'maps'),
  };
}
