import { describe, expect, test } from 'vitest';
import { isNotToBeTracked, missOf } from './miss.ts';
import { queryFrom } from './query.ts';
import type { State } from './use-search.ts';

type Done = Extract<State, { step: 'done' }>;
const done = (more: Partial<Done['answer']> = {}, search = '?q=Lò%20hơi'): Done => {
  const query = queryFrom(search);
  return {
    step: 'done',
    query,
    answer: {
      q: query.q,
      results: [],
      read: 10,
      count: 0,
      all: 0,
      counts: {},
      searched: 50,
      total: 50,
      bundles: 2,
      goesOn: false,
      ...more,
    },
  };
};

describe('a miss', () => {
  test('is a search of everything in which no document has all the words', () => {
    expect(missOf(done())).toBe('lò hơi');
    expect(missOf(done({ all: 7 }))).toBe('lò hơi');
    expect(missOf(done({ count: 1, all: 1 }))).toBeUndefined();
  });

  test.each<[string, State]>([
    ['still runs', done({ goesOn: true })],
    ['was stopped before the oldest documents', done({ searched: 30 })],
    ['has not answered', { step: 'loading' }],
    ['runs for another query', { step: 'loading', answer: done().answer }],
    ['failed', { step: 'failed' }],
    ['was narrowed', done({}, '?q=Lò%20hơi&nam=2020')],
    ['is about a person', done({}, '?q=0912%20345%20678')],
  ])('is no search that %s', (_, state) => expect(missOf(state)).toBeUndefined());
});

test.each([
  [{ doNotTrack: '1' }, true],
  [{ globalPrivacyControl: true }, true],
  [{ doNotTrack: null, globalPrivacyControl: false }, false],
  [{ doNotTrack: 'unspecified' }, false],
  [{}, false],
])('a browser that says %j is taken at its word', (browser, isRefused) =>
  expect(isNotToBeTracked(browser)).toBe(isRefused),
);
