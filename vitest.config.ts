import { defineConfig } from 'vitest/config';

const nothing = ['**/node_modules/**', '**/dist/**', '**/.next/**'];
const project = (name: string, include: string[], extra: object = {}) => ({
  test: { name, include, exclude: nothing, ...extra },
});

/** They wait for processes, files and clocks much of the time: several files beside each other on two cores. */
const onRealParts = { testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 3 };

/** The CMS's tests share its modules, which take longer to load than most files to run. */
const onOneCms = { ...onRealParts, isolate: false, sequence: { groupOrder: 2 } };
const ofTheCms = ['cms/**/*.{int,fault}.test.ts'];

/** It runs commands, but no portal. */
const searchQuality = 'scripts/search-quality/*.int.test.ts';

/** About SQLite by nature: its query plans, the copy before its migrations, files of its own. */
const aboutSqlite = ['cms/src/query-plans.int.test.ts', 'cms/src/boot/upgrade.int.test.ts'];

/**
 * Unit tests are quick and pure; integration tests run on real parts. Those of the CMS run on SQLite and again
 * on a server that speaks MongoDB's protocol, with those that are about MongoDB (`*.mongo.test.ts`). Those of the
 * whole portal have its ports and both cores to themselves.
 */
export default defineConfig({
  test: {
    projects: [
      project('unit', ['{content-types,cms,site,scripts}/**/*.test.ts'], {
        // Astro puts it into the pages it builds; a module of the site tested alone has it from here.
        env: { SITE: 'http://localhost:4321' },
        exclude: [...nothing, '**/*.{int,fault,mongo,replica-set}.test.ts'],
      }),
      project('integration', ['site/**/*.{int,fault}.test.ts', searchQuality], {
        ...onRealParts,
        sequence: { groupOrder: 1 },
      }),
      project('CMS on SQLite', ofTheCms, onOneCms),
      project('CMS on MongoDB', [...ofTheCms, '{cms,scripts}/**/*.mongo.test.ts'], {
        ...onOneCms,
        exclude: [...nothing, ...aboutSqlite],
        globalSetup: 'cms/src/testing/mongodb/global-setup.ts',
      }),
      project('whole portal', ['scripts/**/*.{int,fault}.test.ts'], {
        ...onRealParts,
        exclude: [...nothing, searchQuality],
        maxWorkers: 1,
        sequence: { groupOrder: 3 },
      }),
      // Never part of `npm test`, where nothing may be skipped: `npm run test:mongodb -- --url …`.
      project('MongoDB replica set', ['cms/**/*.replica-set.test.ts'], {
        ...onOneCms,
        globalSetup: 'cms/src/testing/mongodb/global-setup.ts',
      }),
    ],
  },
});
