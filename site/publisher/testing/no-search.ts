import type { SearchKeeper } from '../search/search-keeper.ts';

/** Stands in for search where a test is about pages alone: building an index takes half a second. */
export const noSearch = (): SearchKeeper => ({
  status: () => ({ state: 'current', documents: 0 }),
  adopt: () => Promise.resolve(),
  refresh: () => Promise.resolve(),
  sweep: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  stop: () => Promise.resolve(),
});
