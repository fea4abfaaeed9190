import { defineConfig } from '@playwright/test';

/** One worker: the tests share one running portal. `--no-sandbox` because CI runs as root in a container. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  reporter: [['list'], ['json']],
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
