import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import type { Settings } from '../settings.ts';

const fallbackEmail = 'admin@example.vn';

/**
 * Makes the first administrator when there is no user yet, from the settings or with a random password that
 * is printed this one time. Gives true when it made one.
 */
export async function ensureAdministrator(
  payload: Payload,
  { adminEmail, adminPassword }: Pick<Settings, 'adminEmail' | 'adminPassword'>,
  print: (line: string) => void = console.log,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return false;
  const email = adminEmail ?? fallbackEmail;
  const password = adminPassword ?? randomBytes(12).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { name: 'Quản trị viên', email, password, role: 'administrator' },
    overrideAccess: true,
  });
  print(`Đã tạo quản trị viên: ${email}`);
  if (!adminPassword) print(`Mật khẩu (chỉ in ra một lần này): ${password}`);
  return true;
}
