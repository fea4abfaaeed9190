import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../payload-types.ts';
import { startCms, type TestCms } from '../testing/payload.ts';
import { articleData } from '../testing/samples.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const draft = (title: string, data: Partial<Article> = {}) =>
  cms.payload.create({
    collection: 'articles',
    draft: true,
    data: { ...articleData(title), ...data },
  });
const saveDraft = (id: string, data: Partial<Article>) =>
  cms.payload.update({ collection: 'articles', id, draft: true, data });
const publish = (id: string, data: Partial<Article> = {}) =>
  cms.payload.update({ collection: 'articles', id, data: { ...data, _status: 'published' } });

describe('a slug', () => {
  test('is refused when it is no slug, or belongs to a listing', async () => {
    const { id } = await draft('Đường dẫn sai');
    await expect(publish(id, { slug: 'Đường dẫn' })).rejects.toThrow();
    await expect(publish(id, { slug: 'luu-tru' })).rejects.toThrow();
  });

  test('cannot be another document’s', async () => {
    await publish((await draft('Đã có chủ')).id);
    const { id } = await draft('Bài khác');
    await expect(publish(id, { slug: 'da-co-chu' })).rejects.toThrow(/Đã có chủ/);
  });

  test('is the title without marks, đ as d', async () => {
    expect((await draft('Sản xuất sạch hơn ở Đồng Nai')).slug).toBe('san-xuat-sach-hon-o-dong-nai');
  });

  test('follows the title of a draft, until an editor writes another', async () => {
    const { id } = await draft('Tên đầu');
    expect((await saveDraft(id, { title: 'Tên sau' })).slug).toBe('ten-sau');
    await saveDraft(id, { slug: 'tu-dat' });
    expect((await saveDraft(id, { title: 'Tên sau nữa' })).slug).toBe('tu-dat');
  });

  test('stays from the first publish on, and can be changed by hand', async () => {
    const { id } = await draft('Tiêu đề lúc đăng');
    await publish(id);
    const changed = await publish(id, { title: 'Tiêu đề sửa sau' });
    expect(changed.slug).toBe('tieu-de-luc-dang');
    expect((await publish(id, { slug: 'dia-chi-moi' })).slug).toBe('dia-chi-moi');
  });

  test('gets a number when another document has the title', async () => {
    await draft('Trùng tên');
    expect((await draft('Trùng tên')).slug).toBe('trung-ten-2');
  });

  test('may be the same in another language', async () => {
    await draft('News', { language: 'vi' });
    expect((await draft('News', { language: 'en' })).slug).toBe('news');
  });

  test('of a term comes from its title as well', async () => {
    const topic = await cms.payload.create({
      collection: 'topics',
      data: { title: 'Tiết kiệm điện' },
    });
    expect(topic.slug).toBe('tiet-kiem-dien');
    const renamed = await cms.payload.update({
      collection: 'topics',
      id: topic.id,
      data: { title: 'Điện năng' },
    });
    expect(renamed.slug).toBe('tiet-kiem-dien');
  });
});

describe('the publish date', () => {
  test('is filled at the first publish and not moved by the next', async () => {
    const { id, publishedAt } = await draft('Ngày đăng');
    expect(publishedAt ?? null).toBeNull();
    const first = await publish(id);
    expect(first.publishedAt).toMatch(/^\d{4}-/);
    expect((await publish(id, { summary: 'Sửa' })).publishedAt).toBe(first.publishedAt);
  });

  test('is the editor’s when there is one', async () => {
    const publishedAt = '2015-03-01T01:00:00.000Z';
    const { id } = await draft('Bài cũ', { publishedAt });
    expect((await publish(id)).publishedAt).toBe(publishedAt);
  });

  const day = 24 * 60 * 60 * 1000;
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

  test('is the end of an embargo, before which nobody sees the document', async () => {
    const embargoUntil = inDays(2);
    const { id } = await draft('Chờ giờ', { embargoUntil });
    expect((await publish(id)).publishedAt).toBe(embargoUntil);
  });

  test('is the present where the embargo is over', async () => {
    const { id } = await draft('Hết giờ kín', { embargoUntil: inDays(-2) });
    const { publishedAt } = await publish(id);
    expect(Math.abs(Date.parse(publishedAt!) - Date.now())).toBeLessThan(60_000);
  });

  test('follows an embargo that is moved while it lasts, also through a draft', async () => {
    const { id } = await draft('Dời giờ', { embargoUntil: inDays(2) });
    const { publishedAt } = await publish(id);
    const later = inDays(3);
    await saveDraft(id, { embargoUntil: later, publishedAt });
    expect((await publish(id)).publishedAt).toBe(later);
    const lifted = await publish(id, { embargoUntil: null, publishedAt: later });
    expect(Math.abs(Date.parse(lifted.publishedAt!) - Date.now())).toBeLessThan(60_000);
  });

  test('stays the editor’s when an embargo is set', async () => {
    const publishedAt = '2015-03-01T01:00:00.000Z';
    const { id } = await draft('Bài cũ, chờ giờ', { publishedAt, embargoUntil: inDays(2) });
    expect((await publish(id)).publishedAt).toBe(publishedAt);
  });
});

test('a copy is a draft with a slug of its own and without dates of publishing', async () => {
  const { id } = await draft('Bản gốc');
  await publish(id);
  const copy = await cms.payload.duplicate({ collection: 'articles', id });
  expect(copy).toMatchObject({
    title: 'Bản gốc (bản sao)',
    slug: 'ban-goc-ban-sao',
    _status: 'draft',
  });
  expect(copy.publishedAt ?? null).toBeNull();
  expect(copy.firstPublishedAt ?? null).toBeNull();
  expect(copy.id).not.toBe(id);
});
