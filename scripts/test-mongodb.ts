import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMongoUrl } from '../cms/src/database.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { root } from './lib/settings.ts';
import { onMongo, onReplicaSet } from './lib/test-projects.ts';

const usage = 'npm run test:mongodb -- --url mongodb://máy-chủ:27017/?replicaSet=rs0';

function urlGiven(): string {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' } } });
    if (values.url && isMongoUrl(values.url)) return values.url;
  } catch {
    // An option that is not known is told like a missing one.
  }
  throw new Failure(`hãy ghi địa chỉ máy chủ MongoDB để thử: ${usage}`);
}

// Every test that runs on MongoDB, on a server somebody has, and what only a replica set can prove. Each test
// makes a database of its own there, named sxsh-<uuid>, and drops it.
await runCommand(() => {
  const vitest = path.join(root, 'node_modules/.bin/vitest');
  const args = ['run', `--project=${onMongo}`, `--project=${onReplicaSet}`, '--reporter=verbose'];
  const { status } = spawnSync(vitest, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MONGODB_URL: urlGiven() },
  });
  process.exitCode = status ?? 1;
});
