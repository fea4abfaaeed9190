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

  test('field access drops the role from a save of one’s own account; the rest is saved', async () => {
    const answer = await patch(editor, `/${editor.id}`, { role: 'administrator', name: 'Tên mới' });
    // Without field access the hook would refuse the whole save.
    expect(answer.status).toBe(200);
    const { name, role } = await cms.payload.findByID({ collection: 'users', id: editor.id });
    expect([name, role]).toEqual(['Tên mới', 'editor']);
  });

  test('a new account that names no role is the least of the newsroom', async () => {
    const json = { name: 'Mới', email: 'moi@example.vn', password: testPassword };
    await cms.fetch('/api/users', { method: 'POST', json, token: administrator.token });
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: 'moi@example.vn' } },
    });
    expect(docs[0]?.role).toBe('collaborator');
  });

  test('no one but a person or the boot itself sets a role: the hook lets code without a user do it', async () => {
    const { id } = await person(cms, 'collaborator');
    await cms.payload.update({ collection: 'users', id, data: { role: 'editor' } });
    expect(await roleOf(id)).toBe('editor');
  });

  test('the hook refuses an administrator’s own role too, where field access is not asked', async () => {
    const refused = cms.payload.update({
      collection: 'users',
      id: administrator.id,
      data: { role: 'editor' },
      overrideAccess: true,
      user: {
        ...(await cms.payload.findByID({ collection: 'users', id: administrator.id })),
        collection: 'users',
      },
    });
    await expect(refused).rejects.toThrow('Không ai tự đổi vai trò');
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

describe('a password of fewer than twelve characters', () => {
  const refusal = 'Mật khẩu cần có ít nhất 12 ký tự.';
  const errorsOf = async (answer: Response) => {
    expect(answer.status).toBe(400);
    return ((await answer.json()) as { errors: unknown[] }).errors;
  };
  const told = [
    expect.objectContaining({
      message: refusal,
      data: { errors: [{ path: 'password', message: refusal }] },
    }),
  ];

  test.each(['abc', 'mười-một-11'])('gives no account: %s', async (password) => {
    const json = { name: 'Ngắn', email: 'ngan@example.vn', password, role: 'administrator' };
    const { token } = administrator;
    const answer = await cms.fetch('/api/users', { method: 'POST', json, token });
    expect(await errorsOf(answer)).toEqual(told);
    const { totalDocs } = await cms.payload.count({
      collection: 'users',
      where: { email: { equals: 'ngan@example.vn' } },
    });
    expect(totalDocs).toBe(0);
  });

  test('changes no account, one’s own or another’s, one by one or in bulk', async () => {
    const who = await person(cms, 'editor');
    const password = 'abc';
    expect(await errorsOf(await patch(who, `/${who.id}`, { password }))).toEqual(told);
    expect(await errorsOf(await patch(administrator, `/${who.id}`, { password }))).toEqual(told);
    const own = await patch(administrator, `/${administrator.id}`, { password });
    expect(await errorsOf(own)).toEqual(told);
    await patch(administrator, `?where[id][equals]=${who.id}`, { password });
    expect(await signIn(cms, who.email)).toBeTruthy();
  });

  test('is one too few: twelve are enough, and a letter with its marks counts once', async () => {
    const who = await person(cms, 'editor');
    expect((await patch(who, `/${who.id}`, { password: 'mười-hai-12đ' })).status).toBe(200);
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
  expect(await whoAmI(`${cms.settings.cmsUrl}.xau.example`)).toBeNull();
  expect(await whoAmI('null')).toBeNull();
  expect(await whoAmI(cms.settings.cmsUrl)).not.toBeNull();
});

test('a write that another site makes the browser send is refused', async () => {
  const write = async (from: Record<string, string>) => {
    const answer = await cms.fetch(`/api/users/${editor.id}`, {
      method: 'PATCH',
      json: { name: 'Bị đổi từ nơi khác' },
      headers: { Cookie: `payload-token=${administrator.token}`, ...from },
    });
    return answer.status;
  };
  expect(await write({ Origin: 'https://xau.example' })).toBe(403);
  expect(await write({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await write({})).toBe(403);
  const { name } = await cms.payload.findByID({ collection: 'users', id: editor.id });
  expect(name).not.toBe('Bị đổi từ nơi khác');
  expect(await write({ Origin: cms.settings.cmsUrl })).toBe(200);
});

test('no other site may read answers', async () => {
  const headers = { Origin: 'https://xau.example' };
  const answer = await cms.fetch('/api/users/me', { headers });
  expect(answer.headers.get('Access-Control-Allow-Origin') ?? '').not.toMatch(/\*|xau/);
});

test.each(['forgot-password', 'reset-password', 'verify/abc', 'first-register'])(
  'users/%s is shut, and says so in Vietnamese',
  async (path) => {
    const json = { email: administrator.email, token: 'x', password: testPassword };
    const answer = await cms.fetch(`/api/users/${path}`, { method: 'POST', json });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/quản trị viên|Không mở đăng ký/);
  },
);

test('only an administrator unlocks an account', async () => {
  const json = { email: administrator.email };
  for (const token of [undefined, editor.token]) {
    const answer = await cms.fetch('/api/users/unlock', {
      method: 'POST',
      json,
      ...(token && { token }),
    });
    expect(answer.status).toBe(403);
  }
});

test('no answer gives a password hash, its salt or another person’s sessions', async () => {
  const answer = await cms.fetch('/api/users?limit=100', { token: administrator.token });
  const body = await answer.text();
  expect(body).not.toMatch(/"hash"|"salt"|"resetPasswordToken"/);
});
