import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageOf, openNewsroom, type Newsroom } from '../publishing/testing/newsroom.ts';
import type { Role } from '../access/roles.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.stop());

const address = '/api/globals/home-page?depth=0';
const about = 'collection=globals&id=home-page';
type HomePage = { introduction?: string; introductionEn?: string; updatedAt: string };

/** What a form is opened with. */
const opened = async () =>
  (await newsroom.as('administrator', 'GET', address)).body as unknown as HomePage;
const save = (role: Role, data: object) => newsroom.as(role, 'POST', address, data);
const offer = async (role: Role) =>
  (await newsroom.as(role, 'GET', `/api/publishing/kept-text?${about}`)).body.offer as {
    text: string;
    newest: { updatedAt: string; by?: string };
    fields: { name: string; label: string; theirs: string; mine: string }[];
  } | null;

test('a global saved from a stale form is refused, and what was typed is offered to its author alone', async () => {
  await save('administrator', { introduction: 'Lời đầu' });
  const { updatedAt } = await opened();
  const first = await save('reviewer', { introduction: 'Lời của người duyệt', updatedAt });
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  const second = await save('administrator', {
    introduction: 'Lời của quản trị',
    updatedAt,
    formId: 'a form',
  });
  expect(second.status).toBe(409);
  expect(messageOf(second)).toMatch(
    /“Trang chủ” chưa lưu được, vì Người reviewer đã lưu bản mới hơn lúc .*Khác nhau ở Lời giới thiệu\. Nội dung bạn gõ đã được giữ lại/,
  );
  expect((await opened()).introduction).toBe('Lời của người duyệt');

  expect(await offer('reviewer')).toBeNull();
  const kept = await offer('administrator');
  expect(kept).toMatchObject({
    newest: { by: 'Người reviewer' },
    fields: [{ name: 'introduction', theirs: 'Lời của người duyệt', mine: 'Lời của quản trị' }],
  });
  for (const role of ['collaborator', 'station'] as const)
    expect(
      (await newsroom.as(role, 'GET', `/api/publishing/kept-text?${about}`)).status,
    ).toBeGreaterThanOrEqual(403);

  const { status } = await newsroom.as(
    'administrator',
    'POST',
    '/api/publishing/kept-text/resolve',
    {
      collection: 'globals',
      id: 'home-page',
      text: kept?.text,
      mine: ['introduction'],
      updatedAt: kept?.newest.updatedAt,
    },
  );
  expect(status).toBe(200);
  expect((await opened()).introduction).toBe('Lời của quản trị');
  expect(await offer('administrator')).toBeNull();
});

test('of parallel saves from one base exactly one wins', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { updatedAt } = await opened();
    const answers = await Promise.all(
      (['administrator', 'reviewer', 'editor'] as const).map((role) =>
        save(role, { introduction: `Vòng ${round}: ${role}`, updatedAt }),
      ),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    const won = answers.findIndex(({ status }) => status === 200);
    const role = ['administrator', 'reviewer', 'editor'][won];
    expect((await opened()).introduction).toBe(`Vòng ${round}: ${role}`);
  }
});

test('a form that says what is there already, its own next save, and a script are not refused', async () => {
  const { updatedAt } = await opened();
  await save('reviewer', { introduction: 'Mới nhất', updatedAt, formId: 'one' });
  expect(
    (await save('reviewer', { introduction: 'Gõ tiếp', updatedAt, formId: 'one' })).status,
  ).toBe(200);
  expect((await save('administrator', { introduction: 'Gõ tiếp', updatedAt })).status).toBe(200);
  expect((await save('administrator', { introduction: 'Từ một lệnh' })).status).toBe(200);
});

test('a save that is invalid lets the next one through at once', async () => {
  const menu = '/api/globals/navigation?depth=0';
  const bad = await newsroom.as('administrator', 'POST', menu, { header: [{ label: '' }] });
  expect(bad.status).toBe(400);
  const began = Date.now();
  const good = await newsroom.as('administrator', 'POST', menu, { header: [] });
  expect(good.status).toBe(200);
  expect(Date.now() - began).toBeLessThan(4000);
});
