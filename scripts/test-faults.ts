import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './lib/build.ts';
import { runCommand } from './lib/failure.ts';
import { step } from './lib/progress.ts';
import { root, testSettings } from './lib/settings.ts';
import { projectsHere } from './lib/test-projects.ts';

// Every fault test in its long form (site/publisher/testing/long-form.ts): hours of bad luck in half an hour.
await runCommand(async () => {
  await step('Dựng phần mềm', (say) => build(testSettings, { say }));
  const { args, skipped } = projectsHere();
  if (skipped) console.log(`SKIPPED ${skipped}`);
  const vitest = path.join(root, 'node_modules/.bin/vitest');
  const { status } = spawnSync(vitest, ['run', '.fault.test.ts', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FAULTS: 'long' },
  });
  process.exitCode = status ?? 1;
});
