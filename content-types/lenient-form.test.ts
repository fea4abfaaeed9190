import { describe, expect, it } from 'vitest';
import { documentCollections } from './collections.ts';
import { lenientForm } from './lenient-form.ts';

const id = '01930000-0000-7000-8000-000000000001';
const now = '2026-11-25T03:00:00.000Z';

describe('a draft of which only the id is there', () => {
  it.each(documentCollections)('has a published form among %s', (collection) => {
    const { form, lacking } = lenientForm(collection, { id }, now);
    expect(form).toMatchObject({ id, title: 'Chưa có tiêu đề', slug: 'ban-nhap', language: 'vi' });
    expect(lacking).toEqual(expect.arrayContaining(['title', 'slug', 'publishedAt']));
  });

  it('is untitled in its own language', () => {
    expect(lenientForm('articles', { id, language: 'en' }, now).form).toMatchObject({
      title: 'Untitled',
      language: 'en',
    });
  });
});

describe('a half-written draft', () => {
  it('keeps what is right of it', () => {
    const draft = { id, title: 'Giảm nước rửa', summary: 'Tóm tắt', topics: [id] };
    expect(lenientForm('articles', draft, now).form).toMatchObject({
      title: 'Giảm nước rửa',
      slug: 'giam-nuoc-rua',
      summary: 'Tóm tắt',
      topics: [{ collection: 'topics', id }],
    });
  });

  it('loses of a list only the rows that cannot be shown, and is told so', () => {
    const { form, lacking } = lenientForm(
      'case-studies',
      { id, title: 'Mô hình', measures: [{ cost: 5 }, { measure: 'Thu hồi nhiệt', cost: 7 }] },
      now,
    );
    expect(form?.measures).toEqual([{ measure: 'Thu hồi nhiệt', cost: 7 }]);
    expect(lacking).toContain('measures');
  });

  it('loses what is no address, no date, no text', () => {
    const { form, lacking } = lenientForm(
      'policy-documents',
      { id, title: '   ', sourceUrl: 'vbpl', issuedOn: 'hôm qua', body: 'x', slug: 'Có dấu' },
      now,
    );
    expect(form).toMatchObject({ title: 'Chưa có tiêu đề', issuedOn: now, slug: 'ban-nhap' });
    expect(form?.sourceUrl).toBeUndefined();
    expect(lacking).toEqual(
      expect.arrayContaining(['title', 'sourceUrl', 'issuedOn', 'body', 'slug']),
    );
  });

  it('never stands at the address of a listing', () => {
    const { form } = lenientForm('articles', { id, title: 'Lưu trữ năm', slug: 'luu-tru' }, now);
    expect(form?.slug).toBe('luu-tru-nam');
  });

  it('names no enterprise without its consent', () => {
    const draft = { id, title: 'Mô hình', enterpriseName: 'Công ty A' };
    expect(lenientForm('case-studies', draft, now).form?.enterpriseName).toBeUndefined();
  });
});

it('an internal activity has no form, whatever else it has', () => {
  const draft = { id, title: 'Khảo sát', audience: 'internal' };
  expect(lenientForm('activities', draft, now)).toEqual({ lacking: ['audience'] });
});

it('the draft itself is left as it was', () => {
  const draft = Object.freeze({ id, related: Object.freeze([{ relationTo: 'x' }]) });
  expect(lenientForm('articles', draft, now).form?.related).toEqual([]);
});
