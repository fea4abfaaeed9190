import { createApp } from 'astro/app/entrypoint';

/**
 * `app.render(new Request(SITE_URL + address))` gives the page, inside `withReader()`. Streaming is off:
 * with it, what a child component passes to `Astro.cache.set` never reaches the `Cache-Tag` header.
 */
export const app = createApp({ streaming: false });

// Import the code of each kind of page once: Node's loader takes 3 % of a page's time to find it again.
for (const [component, load] of app.manifest.pageMap ?? []) {
  let loaded: ReturnType<typeof load> | undefined;
  app.manifest.pageMap?.set(component, () => (loaded ??= load()));
}
