import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type TestCms } from '../testing/payload.ts';
import { person, type Person } from '../testing/people.ts';

let cms: TestCms;
let writer: Person;
let other: Person;
beforeAll(async () => {
  cms = await startCms();
  writer = await person(cms, 'editor');
  other = await person(cms, 'reviewer');
});
afterAll(() => cms.stop());

const save = (who: Person, id: string, title: string, autosave: boolean) =>
  cms.fetch(`/api/articles/${id}?draft=true&autosave=${String(autosave)}`, {
    method: 'PATCH',
    token: who.token,
    json: { title },
  });
const lockers = async (id: string) => {
  const { docs } = await cms.payload.find({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
    depth: 0,
  });
  return docs.map(({ user }) => user.value);
};

test('sending to review ends the lock of whoever sends, and of nobody else', async () => {
  const { id } = await cms.payload.create({ collection: 'articles', data: {}, draft: true });
  const send = async (who: Person) => {
    const json = { collection: 'articles', id, action: 'submit' };
    const answer = await cms.fetch('/api/publishing/review', {
      method: 'POST',
      token: who.token,
      json,
    });
    expect(answer.status).toBe(200);
  };
  const { id: elsewhere } = await cms.payload.create({
    collection: 'articles',
    data: {},
    draft: true,
  });
  await save(writer, elsewhere, 'Bài khác', true);
  await save(writer, id, 'Viết xong', true);
  await send(other);
  expect(await lockers(id)).toEqual([writer.id]);
  await send(writer);
  expect(await lockers(id)).toEqual([]);
  expect(await lockers(elsewhere)).toEqual([writer.id]);
});

test('whoever is writing keeps the document locked over autosaves, until a save by hand', async () => {
  const { id } = await cms.payload.create({ collection: 'articles', data: {}, draft: true });
  await save(writer, id, 'Đang viết', true);
  await save(writer, id, 'Đang viết tiếp', true);
  expect(await lockers(id)).toEqual([writer.id]);

  const refused = await save(other, id, 'Chen vào', false);
  expect(refused.status).toBe(423);
  const { errors } = (await refused.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toContain('Người khác đang sửa tài liệu này');

  await save(writer, id, 'Viết xong', false);
  expect(await lockers(id)).toEqual([]);
  expect((await save(other, id, 'Đến lượt', false)).status).toBe(200);
});
