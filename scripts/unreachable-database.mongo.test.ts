import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { freePort } from './lib/ports.ts';
import { startCms } from './lib/portal.ts';
import { testSettings } from './lib/settings.ts';

test('a CMS whose MongoDB is not there ends with one line that says so, and without the password', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sxsh-unreachable-'));
  prepareDataFolder(dataDir);
  const settings = {
    ...testSettings,
    dataDir,
    databaseUrl: 'mongodb://sxsh:bi-mat@127.0.0.1:9/sxsh',
    cmsPort: await freePort(),
  };
  const lines: string[] = [];
  const started = performance.now();
  const start = startCms({
    settings,
    secrets: readSecrets(dataDir),
    say: (line) => void lines.push(line),
  });
  await expect(start).rejects.toThrow('cms không chạy được');
  // The driver alone would wait for 30 seconds; the CMS for less than 5, besides what a busy machine takes to load it.
  expect(performance.now() - started).toBeLessThan(20_000);
  const about = lines.filter((line) => line.includes('Không khởi động được'));
  expect(about).toEqual([
    expect.stringMatching(
      /^\[cms\] \[cms\] Không khởi động được: không kết nối được MongoDB ở 127/,
    ),
  ]);
  expect(lines.join('\n')).not.toContain('bi-mat');
  expect(lines.join('\n')).not.toContain(' at ');
  rmSync(dataDir, { recursive: true, force: true });
});
