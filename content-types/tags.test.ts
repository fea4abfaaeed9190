import { expect, test } from 'vitest';
import { tagsOf } from './tags.ts';

const topic = { collection: 'topics' as const, id: 't1' };

test('a change of an article invalidates its page, its listings, its terms and its translations', () => {
  expect(
    tagsOf('articles', {
      id: 'a1',
      language: 'vi',
      publishedAt: '2026-10-31T17:00:00.000Z',
      topics: [topic],
    }),
  ).toEqual([
    'doc:a1',
    'front:articles:vi',
    // 00:00 on 1 November in Viet Nam.
    'period:articles:vi:2026-11',
    'term:t1:vi:front',
    'term:t1:vi:2026-11',
    'translations:a1',
  ]);
});

test('a translation invalidates the other language of its original', () => {
  const form = {
    id: 'a2',
    publishedAt: '2026-10-01T00:00:00.000Z',
    translationOf: { collection: 'articles' as const, id: 'a1' },
  };
  expect(tagsOf('articles', form)).toContain('translations:a1');
});

test('a policy document is archived by its day of issue and touches what it refers to', () => {
  const form = {
    id: 'p1',
    publishedAt: '2026-10-01T00:00:00.000Z',
    issuedOn: '2009-09-07T00:00:00.000Z',
    relations: [{ relation: 'replaces', document: { collection: 'policy-documents', id: 'p0' } }],
  };
  expect(tagsOf('policy-documents', form)).toEqual(
    expect.arrayContaining(['period:policy-documents:vi:2009-09', 'inverse:p0']),
  );
});

test('a term touches its own page and the page listing terms', () => {
  expect(tagsOf('topics', { id: 't1' })).toEqual(['doc:t1', 'terms:topics']);
});
