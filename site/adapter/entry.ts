import { createApp } from 'astro/app/entrypoint';

/**
 * `app.render(new Request(SITE_URL + address))` gives the page, inside `withReader()`. Streaming is off:
 * with it, what a child component passes to `Astro.cache.set` never reaches the `Cache-Tag` header.
 */
export const app = createApp({ streaming: false });
