import path from 'node:path';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from './failure.ts';

export const root = path.resolve(import.meta.dirname, '../..');

const port = z.coerce.number().int().min(1).max(65535);
const address = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

const schema = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/,
      'phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://',
    )
    .optional(),
  CMS_PORT: port.default(3000),
  SITE_PORT: port.default(4321),
  PUBLISHER_PORT: port.default(4322),
  CMS_URL: address.optional(),
  SITE_URL: address.optional(),
  ADMIN_EMAIL: z.email().default('admin@example.vn'),
  ADMIN_PASSWORD: z.string().min(12, 'cần ít nhất 12 ký tự').optional(),
  SAMPLE_CONTENT: z.enum(['yes', 'no']).default('yes'),
  BACKUPS_KEPT: z.coerce.number().int().min(1).default(14),
});

export type Settings = {
  dataDir: string;
  databaseUrl: string;
  cmsPort: number;
  sitePort: number;
  publisherPort: number;
  cmsUrl: string;
  siteUrl: string;
  adminEmail: string;
  adminPassword: string | undefined;
  sampleContent: boolean;
  /** How many backups stay in a folder. */
  backupsKept: number;
};

/**
 * Reads the settings from the environment and from `.env` (the environment wins), as `.env.example`
 * documents them. Relative paths start at the repository's root. Throws a `Failure` that names every
 * setting that cannot be used.
 */
export function readSettings(): Settings {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = process.env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      (issue) =>
        `${issue.path.join('.')}="${given[String(issue.path[0])] ?? ''}": ${issue.message}`,
    );
    throw new Failure(`cấu hình không dùng được: ${reasons.join('; ')} (xem .env.example)`);
  }
  const values = parsed.data;
  const dataDir = path.resolve(root, values.DATA_DIR);
  const databaseUrl = values.DATABASE_URL ?? `file:${path.join(dataDir, 'cms.db')}`;
  return {
    dataDir,
    databaseUrl: databaseUrl.startsWith('file:')
      ? `file:${path.resolve(root, databaseUrl.slice('file:'.length))}`
      : databaseUrl,
    cmsPort: values.CMS_PORT,
    sitePort: values.SITE_PORT,
    publisherPort: values.PUBLISHER_PORT,
    cmsUrl: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`,
    adminEmail: values.ADMIN_EMAIL,
    adminPassword: values.ADMIN_PASSWORD,
    sampleContent: values.SAMPLE_CONTENT === 'yes',
    backupsKept: values.BACKUPS_KEPT,
  };
}

/**
 * The settings of a portal for tests and benchmarks: ports of its own, beside one that may be running,
 * and the same `SITE_URL` every time, so that the site is built once.
 */
export const testSettings: Settings = {
  dataDir: path.join(root, '.cache/test-data'),
  databaseUrl: `file:${path.join(root, '.cache/test-data/cms.db')}`,
  cmsPort: 3900,
  sitePort: 4391,
  publisherPort: 4392,
  cmsUrl: 'http://localhost:3900',
  siteUrl: 'http://localhost:4391',
  adminEmail: 'quan.tri@example.vn',
  adminPassword: 'mat-khau-chi-de-thu',
  sampleContent: true,
  backupsKept: 14,
};
