import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecrets } from './lib/data-folder.ts';
import { freePort } from './lib/ports.ts';

let folder: string;
let publisher: Server;
let port: number;
let asked: (string | undefined)[];
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-accept-'));
  asked = [];
  publisher = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`, request.headers.authorization);
    response.writeHead(202).end('{}');
  }).listen(0, '127.0.0.1');
  await once(publisher, 'listening');
  ({ port } = publisher.address() as AddressInfo);
});
afterEach(() => {
  publisher.close();
  rmSync(folder, { recursive: true, force: true });
});

const accept = (what: string[], publisherPort = port) =>
  new Promise<{ code: number | null; out: string; errors: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(import.meta.dirname, 'accept.ts'), ...what],
      { env: { ...process.env, DATA_DIR: folder, PUBLISHER_PORT: String(publisherPort) } },
      (_, out, errors) => resolve({ code: child.exitCode, out, errors: errors.trim() }),
    );
  });

test.each(['clock', 'restore', 'shrink'])(
  '"accept %s" reaches the running publisher',
  async (what) => {
    const { publisherKey } = readSecrets(folder);
    const { code, out } = await accept([what]);
    expect([code, out]).toEqual([0, expect.stringContaining('chấp nhận')]);
    expect(asked).toEqual([`POST /accept-${what}`, `Bearer ${publisherKey}`]);
  },
);

test.each([[[]], [['everything']]])(
  '"accept" of %j is one clear line and a failure',
  async (what) => {
    const { code, errors } = await accept(what);
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([expect.stringContaining('npm run accept clock')]);
    expect(asked).toEqual([]);
  },
);

test('a publisher that does not run is one clear line and a failure', async () => {
  const { code, errors } = await accept(['clock'], await freePort());
  expect(code).toBe(1);
  expect(errors.split('\n')).toEqual([expect.stringContaining('bộ xuất bản không trả lời')]);
});
