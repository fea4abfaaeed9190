import type { Role } from '../access/roles.ts';
import type { TestCms } from './payload.ts';

export type Person = { id: string; email: string; token: string; role: Role };

export const testPassword = 'mat-khau-thu-nghiem-1';
let count = 0;

/** Makes an account of a role and signs it in. */
export async function person(cms: TestCms, role: Role): Promise<Person> {
  count += 1;
  const email = `${role}-${count}@example.vn`;
  const { id } = await cms.payload.create({
    collection: 'users',
    data: { name: `${role} ${count}`, email, password: testPassword, role },
  });
  return { id, email, role, token: await signIn(cms, email) };
}

/** Signs in over REST and gives the token. */
export async function signIn(cms: TestCms, email: string): Promise<string> {
  const answer = await cms.fetch('/api/users/login', {
    method: 'POST',
    json: { email, password: testPassword },
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`no token for ${email}: ${answer.status}`);
  return token;
}
