import { defineConfig } from '@playwright/test';
import { whyNoTestServer } from '../../cms/src/testing/mongodb/server.ts';

/** The main job again, and what only a database on another machine can do: go away. */
const onMongo = /(main-job|outage)\.e2e\.ts/;

/** One worker: the tests share one running portal. `--no-sandbox` because CI runs as root in a container. */
export default defineConfig<object, { database: 'SQLite' | 'MongoDB' }>({
  testDir: '.',
  testMatch: '*.e2e.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  reporter: [['list'], ['json']],
  projects: [
    { name: 'SQLite', testIgnore: /outage\.e2e\.ts/ },
    // `npm test` says in one line what is left out without such a server.
    ...(whyNoTestServer()
      ? []
      : [{ name: 'MongoDB', testMatch: onMongo, use: { database: 'MongoDB' as const } }]),
  ],
  outputDir: '../../test-results',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    },
  },
});
