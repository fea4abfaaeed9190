import type { CacheProviderFactory } from 'astro';

/**
 * Astro's route cache reduced to what the publisher needs: the tags a page read, as `Cache-Tag`. Without
 * `onRequest` Astro leaves the header on the response; invalidation is the publisher's own work.
 */
const cacheTags: CacheProviderFactory = () => ({
  name: 'sxsh-cache-tags',
  setHeaders({ tags = [] }) {
    return new Headers({ 'Cache-Tag': tags.join(',') });
  },
  invalidate: () => Promise.resolve(),
});

export default cacheTags;
