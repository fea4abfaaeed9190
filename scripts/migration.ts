import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure, runCommand } from './lib/failure.ts';
import { root } from './lib/settings.ts';

const cms = path.join(root, 'cms');
const migrations = path.join(cms, 'src/migrations');

/** What Payload writes, as Node runs it: types imported as types, files named with their endings. */
function mend(file: string): void {
  const text = readFileSync(file, 'utf8');
  const mended = text
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replace(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'");
  writeFileSync(file, mended);
}

// After a field or collection changed: the CMS's types, the admin's import map and a migration of SQLite.
await runCommand(() => {
  const [name] = process.argv.slice(2);
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name))
    throw new Failure('name the change: npm run migration -- add-scope');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sxsh-migration-'));
  const secret = 'only-for-making-a-migration-0123456789';
  const env = { ...process.env, DATA_DIR: dataDir, PAYLOAD_SECRET: secret, PUBLISHER_KEY: secret };
  const payload = path.join(root, 'node_modules/payload/bin.js');
  try {
    for (const args of [['generate:types'], ['generate:importmap'], ['migrate:create', name]]) {
      const { status } = spawnSync(process.execPath, [payload, ...args], {
        cwd: cms,
        env,
        stdio: 'inherit',
      });
      if (status !== 0) throw new Failure(`payload ${args[0]} failed: see above.`);
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  for (const file of readdirSync(migrations))
    if (file.endsWith('.ts')) mend(path.join(migrations, file));
});
