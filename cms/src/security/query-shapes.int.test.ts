import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionMatrix, globalMatrix } from '../access/matrix.ts';
import { roles, type Role } from '../access/roles.ts';
import { messageOf, openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';

let newsroom: Newsroom;
let id: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  id = await newsroom.publish({ title: 'Bài đã đăng' });
});
afterAll(() => newsroom.stop());

const secrets = ['hash', 'salt', 'password', 'resetPasswordToken', 'loginAttempts', 'lockUntil'];

test.each(secrets)('no list of accounts is sorted or filtered by %s', async (field) => {
  for (const query of [`sort=${field}`, `sort=-${field}`, `where[${field}][exists]=true`]) {
    const { status, body } = await newsroom.as('administrator', 'GET', `/api/users?${query}`);
    // Payload leaves out what it does not know: then the order is the usual one.
    if (status === 200) {
      const usual = await newsroom.as('administrator', 'GET', '/api/users');
      expect([query, body.docs]).toEqual([query, usual.body.docs]);
    } else expect([query, status]).toEqual([query, 400]);
  }
});

test.each([
  'createdBy.hash',
  '-createdBy.salt',
  'createdBy__hash',
  'title,createdBy.resetPasswordToken',
  'leadPicture.createdBy.hash',
])('no list is sorted by what an account keeps: %s', async (sort) => {
  const answers = [
    await newsroom.as('editor', 'GET', `/api/articles?sort=${sort}`),
    await newsroom.as('editor', 'GET', `/api/articles?draft=true&sort=${sort}`),
    await newsroom.as('editor', 'GET', `/api/articles/versions?sort=${sort}`),
    await newsroom.as('editor', 'GET', `/api/articles/versions?sort=version.${sort}`),
    await newsroom.as('editor', 'GET', `/api/articles/versions?sort=parent.${sort}`),
    await newsroom.as(
      'editor',
      'PATCH',
      `/api/articles?limit=1&sort=${sort}&where[id][exists]=true`,
      {
        authors: 'Ai',
      },
    ),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toContain('sắp xếp');
  }
});

test.each(['-updatedAt', 'title', 'slug,-publishedAt'])(
  'a list is sorted by its own fields: %s',
  async (sort) => {
    expect((await newsroom.as('editor', 'GET', `/api/articles?sort=${sort}`)).status).toBe(200);
  },
);

test('versions and register rows are sorted by the fields inside their groups', async () => {
  const versions = '/api/articles/versions?sort=-version.updatedAt';
  expect((await newsroom.as('editor', 'GET', versions)).status).toBe(200);
  const register = '/api/path-register?sort=takeDown.kind';
  expect((await newsroom.as('editor', 'GET', register)).status).toBe(200);
});

test.each(['createdBy.hash', 'createdBy.role', 'createdBy.email', 'uses'])(
  'a collaborator cannot ask about others by where[%s]',
  async (field) => {
    const { body } = await newsroom.as(
      'collaborator',
      'GET',
      `/api/articles?where[${field}][like]=a`,
    );
    expect(body.docs ?? []).toEqual([]);
  },
);

test.each(roles)('no shape of a question gives %s a hash, salt or token', async (role: Role) => {
  const fields = secrets.map((field) => `select[${field}]=true&populate[users][${field}]=true`);
  const shape = `depth=10&limit=0&showHiddenFields=true&${fields.join('&')}`;
  const addresses = [
    `/api/users?${shape}`,
    `/api/users?${shape.replaceAll(/select[^&]*&/g, '')}`,
    `/api/users/me?${shape}`,
    `/api/articles/${id}?depth=10&showHiddenFields=true&${fields.map((f) => f.split('&')[1]).join('&')}`,
    `/api/articles?depth=10&showHiddenFields=true&joins[createdBy][limit]=0`,
    `/api/articles/versions?depth=10&showHiddenFields=true`,
  ];
  for (const address of addresses) {
    const { body } = await newsroom.as(role, 'GET', address);
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken|uses)":/);
  }
});

test.each(['limit=0', 'limit=100000', 'limit=0&pagination=false'])(
  'a list of versions is clamped as a list of documents is: %s',
  async (query) => {
    const { body } = await newsroom.as('editor', 'GET', `/api/articles/versions?${query}`);
    expect(body.limit).toBe(500);
  },
);

const hasVersions = (slug: string) =>
  Boolean(newsroom.payload.collections[slug as 'articles'].config.versions);

test.each(Object.keys(collectionMatrix))('%s gives and takes nothing anonymously', async (slug) => {
  const json = { title: 'X', name: 'X', role: 'administrator', email: 'x@example.vn', key: 'x' };
  const requests = [
    ['GET', `?where[id][exists]=true&draft=true`],
    ['GET', `?where[_status][equals]=published&draft=false&limit=0&depth=2`],
    ['GET', `?where[password][like]=a`],
    ['GET', `?where[role][equals]=administrator`],
    ['GET', `?sort=-createdAt&select[id]=true`],
    ['GET', `/count?where[id][exists]=true`],
    ['GET', `/versions?where[version._status][equals]=published`],
    ['GET', `/${id}?draft=false`],
    ['GET', `/${id}?draft=true`],
    ['GET', `/versions/${id}`],
    ['GET', `/file/a.webp`],
    ['POST', ''],
    ['POST', '?draft=true'],
    ['PATCH', `?where[id][exists]=true`],
    ['PATCH', `/${id}`],
    ['DELETE', `?where[id][exists]=true`],
    ['DELETE', `/${id}`],
    ['POST', `/${id}/duplicate`],
    // Payload asks a table of versions before it asks who is there.
    ...(hasVersions(slug) ? ([['POST', `/versions/${id}`]] as const) : []),
    ['POST', `/access/${id}`],
  ] as const;
  const before = await newsroom.payload.db.count({ collection: slug as 'articles' });
  for (const [method, address] of requests) {
    const answer = await newsroom.fetch(`/api/${slug}${address}`, {
      method,
      ...(method !== 'GET' && { json }),
    });
    const given = (await answer.json()) as Record<string, unknown>;
    const { docs, doc, value, totalDocs } = given;
    expect([`${method} ${slug}${address}`, docs, doc, value ?? undefined, totalDocs]).toEqual([
      `${method} ${slug}${address}`,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const isOpen =
      answer.ok && !slug.startsWith('payload-preferences') && !address.startsWith('/access');
    expect([`${method} ${slug}${address}`, isOpen]).toEqual([`${method} ${slug}${address}`, false]);
  }
  expect(await newsroom.payload.db.count({ collection: slug as 'articles' })).toEqual(before);
});

test.each(Object.keys(globalMatrix))(
  'the global %s gives and takes nothing anonymously',
  async (slug) => {
    for (const address of [
      '',
      '?draft=true',
      '?draft=false&depth=2',
      '/versions',
      `/versions/${id}`,
    ])
      expect([401, 403, 404]).toContain(
        (await newsroom.fetch(`/api/globals/${slug}${address}`)).status,
      );
    const write = { method: 'POST', json: { name: 'Đổi tên cổng' } };
    for (const address of ['', '?draft=true', `/versions/${id}`])
      expect([401, 403, 404]).toContain(
        (await newsroom.fetch(`/api/globals/${slug}${address}`, write)).status,
      );
  },
);
