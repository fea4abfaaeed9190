import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], extra: object = {}) => ({
  test: { name, include, exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**'], ...extra },
});

/** Unit tests are quick and pure; integration tests run on real parts and take their time, a file at a time. */
export default defineConfig({
  test: {
    projects: [
      project('unit', ['{content-types,cms,site,scripts}/**/*.test.ts'], {
        // Astro puts it into the pages it builds; a module of the site tested alone has it from here.
        env: { SITE: 'http://localhost:4321' },
        exclude: [
          '**/node_modules/**',
          '**/dist/**',
          '**/.next/**',
          '**/*.int.test.ts',
          '**/*.fault.test.ts',
        ],
      }),
      project('integration', ['{cms,site,scripts}/**/*.{int,fault}.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
});
