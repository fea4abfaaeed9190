import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import renderer from './adapter/index.ts';
import { siteLocation } from './settings.ts';

const { origin, base } = siteLocation(process.env.SITE_URL);

// Astro lets variables of these names in the environment override its own import.meta.env.
for (const name of ['BASE_URL', 'SITE']) Reflect.deleteProperty(process.env, name);

export default defineConfig({
  site: origin,
  base,
  output: 'server',
  trailingSlash: 'always',
  session: false,
  adapter: renderer(),
  integrations: [react()],
  cache: { provider: { entrypoint: new URL('./adapter/cache-provider.ts', import.meta.url) } },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
      ],
      scriptDirective: {
        // Pagefind searches in WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
      },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: { external: ['node:sqlite'] },
  },
});
