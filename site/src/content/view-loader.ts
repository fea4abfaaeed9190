import type { LiveLoader } from 'astro/loaders';
import type { LiveDataEntry } from 'astro';
import { currentReader, type ContentReader } from './reader.ts';
import { trackReads } from './tracked-reader.ts';

/**
 * A live loader for one kind of view: everything a page shows, read in one go. `build` is a pure function
 * of the reader; whatever it looks up becomes the entry's `cacheHint`. A view that does not exist is
 * `undefined` inside the entry, because Astro drops the hint of an entry that was not found.
 */
export function viewLoader<View, Query extends Record<string, unknown>>(
  name: string,
  build: (reader: ContentReader, query: Query) => View,
): LiveLoader<{ view: View }, Query> {
  return {
    name,
    loadEntry: ({ filter }) => {
      const { reader, tags } = trackReads(currentReader());
      const view = build(reader, filter as Query);
      return Promise.resolve({
        id: JSON.stringify(filter),
        data: { view },
        cacheHint: { tags: [...tags] },
      });
    },
    loadCollection: () => Promise.resolve({ entries: [] }),
  };
}

/** Takes what `getLiveEntry` gave, hands its tags to the page's cache and gives the view. */
export function viewFrom<View>(
  cache: { set(hint: { tags: string[] }): void },
  result: { entry?: LiveDataEntry<{ view: View }>; error?: Error },
): View {
  if (!result.entry) throw result.error ?? new Error('A live loader gave neither entry nor error.');
  cache.set({ tags: result.entry.cacheHint?.tags ?? [] });
  return result.entry.data.view;
}
