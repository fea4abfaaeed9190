import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './lib/ports.ts';

let folder: string;
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-start-'));
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = (env: Record<string, string>) => {
  const result = spawnSync(process.execPath, [path.join(import.meta.dirname, 'start.ts')], {
    env: { ...process.env, DATA_DIR: folder, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: result.status, lines: result.stderr.trim().split('\n') };
};

test('an unusable DATABASE_URL is one clear line and a failure', () => {
  const { code, lines } = start({ DATABASE_URL: 'postgres://localhost/sxsh' });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('DATABASE_URL="postgres://localhost/sxsh"')]);
});

test('a data folder that cannot be made is one clear line and a failure', () => {
  writeFileSync(path.join(folder, 'file'), '');
  const { code, lines } = start({ DATA_DIR: path.join(folder, 'file/data') });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('không ghi được vào thư mục dữ liệu')]);
});

test('a busy port is one clear line that names its setting, and a failure', async () => {
  const [busy, other] = [await freePort(), await freePort()];
  server = createServer().listen(busy, '127.0.0.1');
  await once(server, 'listening');
  const { code, lines } = start({ CMS_PORT: String(busy), SITE_PORT: String(other) });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`cổng ${busy} .* CMS_PORT`))]);
});
