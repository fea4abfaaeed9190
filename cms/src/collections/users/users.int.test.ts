import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../access/roles.ts';
import { startCms, type TestCms } from '../../testing/payload.ts';
import { person, signIn, testPassword, type Person } from '../../testing/people.ts';

let cms: TestCms;
let administrator: Person, editor: Person;
beforeAll(async () => {
  cms = await startCms();
  administrator = await person(cms, 'administrator');
  editor = await person(cms, 'editor');
});
afterAll(() => cms.stop());

const roleOf = async (id: string) => (await cms.payload.findByID({ collection: 'users', id })).role;
const patch = (who: Person, path: string, json: unknown) =>
  cms.fetch(`/api/users${path}`, { method: 'PATCH', json, token: who.token });
const seesItself = async (token: string) => {
  const { user } = (await (await cms.fetch('/api/users/me', { token })).json()) as {
    user: { id: string } | null;
  };
  return user !== null;
};

describe('nobody raises a role', () => {
  test('an editor changes neither own nor other roles, one by one or in bulk', async () => {
    const other = await person(cms, 'collaborator');
    await patch(editor, `/${editor.id}`, { role: 'administrator' });
    await patch(editor, `/${other.id}`, { role: 'administrator' });
    await patch(editor, `?where[id][equals]=${editor.id}`, { role: 'administrator' });
    expect(await roleOf(editor.id)).toBe('editor');
    expect(await roleOf(other.id)).toBe('collaborator');
  });

  test('an editor makes no account and copies none', async () => {
    const json = {
      name: 'X',
      email: 'x@example.vn',
      password: testPassword,
      role: 'administrator',
    };
    const made = await cms.fetch('/api/users', { method: 'POST', json, token: editor.token });
    expect(made.status).toBe(403);
    const copied = await cms.fetch(`/api/users/${administrator.id}/duplicate`, {
      method: 'POST',
      json,
      token: administrator.token,
    });
    expect(copied.ok).toBe(false);
  });

  test('an administrator cannot change their own role', async () => {
    await patch(administrator, `/${administrator.id}`, { role: 'editor' });
    expect(await roleOf(administrator.id)).toBe('administrator');
  });

  test('the hook refuses it too, where field access is not asked', async () => {
    const refused = cms.payload.update({
      collection: 'users',
      id: editor.id,
      data: { role: 'administrator' },
      overrideAccess: true,
      user: {
        ...(await cms.payload.findByID({ collection: 'users', id: editor.id })),
        collection: 'users',
      },
    });
    await expect(refused).rejects.toThrow('Chỉ quản trị viên');
  });
});

describe('a session ends', () => {
  const whenChanged = async (change: (who: Person) => Promise<unknown>) => {
    const who = await person(cms, 'reviewer');
    expect(await seesItself(who.token)).toBe(true);
    await change(who);
    return seesItself(who.token);
  };

  test('when an administrator changes the role', async () => {
    const role: Role = 'collaborator';
    expect(await whenChanged((who) => patch(administrator, `/${who.id}`, { role }))).toBe(false);
  });

  test('when the person signs out', async () => {
    const signOut = (who: Person) =>
      cms.fetch('/api/users/logout', { method: 'POST', token: who.token });
    expect(await whenChanged(signOut)).toBe(false);
  });

  test('when the password changes', async () => {
    const change = (who: Person) =>
      patch(administrator, `/${who.id}`, { password: 'mat-khau-khac-hoan-toan' });
    expect(await whenChanged(change)).toBe(false);
  });

  test('when the account is deleted', async () => {
    const remove = (who: Person) =>
      cms.fetch(`/api/users/${who.id}`, { method: 'DELETE', token: administrator.token });
    expect(await whenChanged(remove)).toBe(false);
  });
});

test('after five wrong passwords the account is locked, also for the right one', async () => {
  const { email } = await person(cms, 'editor');
  for (let attempt = 0; attempt < 5; attempt += 1)
    await cms.fetch('/api/users/login', { method: 'POST', json: { email, password: 'sai' } });
  await expect(signIn(cms, email)).rejects.toThrow();
});

test('the sign-in cookie is out of reach of scripts and other sites', async () => {
  const answer = await cms.fetch('/api/users/login', {
    method: 'POST',
    json: { email: administrator.email, password: testPassword },
  });
  const cookie = answer.headers.get('Set-Cookie') ?? '';
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  expect(cookie).not.toContain('Secure');
});

test('a cookie sent from another site is not accepted', async () => {
  const { token } = administrator;
  const headers = { Cookie: `payload-token=${token}` };
  const whoAmI = async (origin: string) => {
    const answer = await cms.fetch('/api/users/me', { headers: { ...headers, Origin: origin } });
    return ((await answer.json()) as { user: unknown }).user;
  };
  expect(await whoAmI('https://xau.example')).toBeNull();
  expect(await whoAmI(cms.settings.cmsUrl)).not.toBeNull();
});

test('no answer gives a password hash, its salt or another person’s sessions', async () => {
  const answer = await cms.fetch('/api/users?limit=100', { token: administrator.token });
  const body = await answer.text();
  expect(body).not.toMatch(/"hash"|"salt"|"resetPasswordToken"/);
});
