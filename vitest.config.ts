import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], extra: object = {}) => ({
  test: { name, include, exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**'], ...extra },
});

const onRealParts = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * Unit tests are quick and pure. Integration tests run on real parts and wait for them most of the time, so two
 * files run beside each other; those of the whole portal have its ports and both cores to themselves.
 */
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
      project('integration', ['{cms,site}/**/*.{int,fault}.test.ts'], {
        ...onRealParts,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
      project('whole portal', ['scripts/**/*.{int,fault}.test.ts'], {
        ...onRealParts,
        maxWorkers: 1,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
});
