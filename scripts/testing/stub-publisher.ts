import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/**
 * For every test of a file: a data folder, a server in the publisher's place that answers everything in the
 * same way, and the command that is tested, as a process of its own.
 *
 * @param script file of the command within `scripts/`
 */
export function commandBesidePublisher(script: string, answer: (response: ServerResponse) => void) {
  let publisher: Server;
  const here = {
    /** The data folder. */
    folder: '',
    /** Method and address, then the key, of each request so far. */
    asked: [] as (string | undefined)[],
    /** Runs the command until it ends. */
    run: (args: readonly string[], publisherPort = portOf(publisher)) =>
      new Promise<{ code: number | null; out: string; errors: string }>((resolve) => {
        const child = execFile(
          process.execPath,
          [path.join(import.meta.dirname, '..', script), ...args],
          {
            env: { ...process.env, DATA_DIR: here.folder, PUBLISHER_PORT: String(publisherPort) },
          },
          (_, out, errors) => resolve({ code: child.exitCode, out, errors: errors.trim() }),
        );
      }),
  };
  beforeEach(async () => {
    here.folder = mkdtempSync(path.join(tmpdir(), 'sxsh-command-'));
    here.asked = [];
    publisher = createServer((request, response) => {
      here.asked.push(`${request.method} ${request.url}`, request.headers.authorization);
      answer(response);
    }).listen(0, '127.0.0.1');
    await once(publisher, 'listening');
  });
  afterEach(() => {
    publisher.close();
    rmSync(here.folder, { recursive: true, force: true });
  });
  return here;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
