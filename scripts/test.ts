import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './lib/browser.ts';
import { build } from './lib/build.ts';
import { runCommand } from './lib/failure.ts';
import { step } from './lib/progress.ts';
import { root, testSettings } from './lib/settings.ts';
import { projectsHere } from './lib/test-projects.ts';
import { add, none, tallyPlaywright, tallyVitest, type Tally } from './lib/tally.ts';

const reports = mkdtempSync(path.join(tmpdir(), 'sxsh-test-'));
const skippedParts: string[] = [];

/** Runs one tool with its output on the console; true when it succeeded. */
function run(title: string, args: string[], env: Partial<NodeJS.ProcessEnv> = {}): boolean {
  console.log(`\n▸ ${title}`);
  const bin = path.join(root, 'node_modules/.bin', args[0] ?? '');
  const result = spawnSync(bin, args.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

/** A check that either holds or not: counts as one test. */
const check = (title: string, args: string[]): Tally =>
  run(title, args) ? { ...none, passed: 1 } : { ...none, failed: 1 };

/** A runner that writes its counts to a report; without a report the whole run is one failure. */
function suite(
  title: string,
  args: string[],
  report: { file: string; tally: (file: string) => Tally },
  env: Partial<NodeJS.ProcessEnv> = {},
): Tally {
  const succeeded = run(title, args, env);
  if (!existsSync(report.file)) return { ...none, failed: 1 };
  const tally = report.tally(report.file);
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

await runCommand(async () => {
  const unit = path.join(reports, 'vitest.json');
  const browser = path.join(reports, 'playwright.json');
  const results: Tally[] = [
    check('Formatting', ['prettier', '--check', '--log-level=warn', '.']),
    check('Types and lint', ['turbo', 'run', 'typecheck', 'lint', '--output-logs=errors-only']),
    check('Unused code and dependencies', ['knip']),
  ];
  await step('Dựng phần mềm', (say) => build(testSettings, { say }));
  const { args, skipped: withoutMongo } = projectsHere();
  if (withoutMongo) skippedParts.push(withoutMongo);
  results.push(
    suite(
      'Unit and integration tests',
      [
        'vitest',
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unit}`,
      ],
      { file: unit, tally: tallyVitest },
    ),
  );

  const executable = findBrowser();
  if (executable)
    results.push(
      suite(
        'Browser tests',
        ['playwright', 'test', '--config', 'scripts/e2e/playwright.config.ts'],
        { file: browser, tally: tallyPlaywright },
        { CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: browser },
      ),
    );
  else
    skippedParts.push(
      'Browser tests: no Chromium here. To have them: "npx playwright install chromium", or on Debian "apt-get install chromium", or name one in CHROMIUM.',
    );

  rmSync(reports, { recursive: true, force: true });
  const total = results.reduce(add, none);
  for (const part of skippedParts) console.log(`\nSKIPPED ${part}`);
  const skipped = total.skipped + skippedParts.length;
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  // Continuous integration has everything: there a skip is a failure.
  if (total.failed > 0 || (process.env.CI && skipped > 0)) process.exitCode = 1;
});
