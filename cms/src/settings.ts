import path from 'node:path';
import { z } from 'zod';
import { shortestPassword } from './collections/users/password-length.ts';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const origin = (fallback: string) =>
  z
    .url({ protocol: /^https?$/, error: 'phải là một địa chỉ http:// hoặc https://' })
    .default(fallback)
    .transform((value) => value.replace(/\/+$/, ''));

const smtpUrl = z
  .url({
    protocol: /^smtps?$/,
    hostname: /./,
    error: 'phải có dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://tên:mật-khẩu@máy-chủ',
  })
  .refine(isDecodable, 'có ký tự % không đúng chỗ: hãy viết % thành %25');
const addresses = z
  .string()
  .transform((value) => value.split(',').map((address) => address.trim()))
  .pipe(z.array(z.email('phải là một hoặc nhiều địa chỉ thư điện tử, cách nhau bằng dấu phẩy')));

const environment = z.object({
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((value) => path.resolve(value)),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|mongodb(\+srv)?:\/\/)/,
      'phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://',
    )
    .optional(),
  CMS_PORT: port(3000),
  CMS_URL: origin('http://localhost:3000'),
  SITE_URL: origin('http://localhost:4321'),
  PUBLISHER_URL: origin('http://127.0.0.1:4322'),
  PAYLOAD_SECRET: z.string().min(32, 'phải dài ít nhất 32 ký tự').optional(),
  PUBLISHER_KEY: z.string().min(16, 'phải dài ít nhất 16 ký tự').optional(),
  ADMIN_EMAIL: z.email('không phải địa chỉ thư điện tử').optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(shortestPassword, `phải dài ít nhất ${shortestPassword} ký tự`)
    .optional(),
  DISK_ALARM_MB: z.coerce.number().int().min(1).default(1024),
  BACKUP_ALARM_HOURS: z.coerce.number().int().min(1).default(48),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z.email('không phải địa chỉ thư điện tử').optional(),
  ALARM_EMAIL: addresses.optional(),
});

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

/** Most servers take mail only from who signed in; one without sign-in gets an address at the admin's host. */
function senderFor(smtp: string, cmsUrl: string): string {
  const user = decodeURIComponent(new URL(smtp).username);
  return z.email().safeParse(user).success ? user : `canh-bao@${new URL(cmsUrl).hostname}`;
}

export type Settings = ReturnType<typeof readSettings>;

/**
 * The CMS's settings from the environment, parsed once. Throws an error whose message is one Vietnamese
 * line naming the first wrong variable. Secrets may be absent while building; `boot` asks for them.
 */
export function readSettings(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `Thiết đặt ${issue?.path.join('.') ?? ''} không dùng được: ${issue?.message ?? ''}.`,
    );
  }
  const e = parsed.data;
  if (e.ALARM_EMAIL && !e.SMTP_URL)
    throw new Error('Thiết đặt SMTP_URL còn thiếu: cần máy chủ thư để gửi đến ALARM_EMAIL.');
  return {
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL ?? `file:${path.join(e.DATA_DIR, 'cms.db')}`,
    mediaDir: path.join(e.DATA_DIR, 'media'),
    port: e.CMS_PORT,
    cmsUrl: e.CMS_URL,
    siteUrl: e.SITE_URL,
    publisherUrl: e.PUBLISHER_URL,
    secret: e.PAYLOAD_SECRET,
    publisherKey: e.PUBLISHER_KEY,
    adminEmail: e.ADMIN_EMAIL,
    adminPassword: e.ADMIN_PASSWORD,
    /** Less free space than this in the data folder is an alarm. */
    diskAlarmMegabytes: e.DISK_ALARM_MB,
    /** No backup for longer than this is an alarm. */
    backupAlarmHours: e.BACKUP_ALARM_HOURS,
    /** Where mail goes out, and from whom; undefined: the portal sends none. */
    mail: e.SMTP_URL
      ? {
          smtpUrl: e.SMTP_URL,
          from: e.MAIL_FROM ?? senderFor(e.SMTP_URL, e.CMS_URL),
        }
      : undefined,
    /** Who is told of alarms by mail. */
    alarmAddresses: e.ALARM_EMAIL ?? [],
  };
}
