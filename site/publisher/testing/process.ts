import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { testKey, type FakeCms } from './fake-cms.ts';
import { freePort } from './free-port.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const patience = 30_000;

/**
 * Starts the publisher as a process of its own, on the site as it is built in `site/dist`.
 *
 * @param through a command that runs it, as `smallDisk` has one
 */
export async function publisherProcess(
  cms: Pick<FakeCms, 'url'>,
  dataDir: string,
  through: readonly string[] = [],
) {
  const port = await freePort();
  const [command, ...args] = [...through, process.execPath, main] as const;
  const child = spawn(command, args, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      CMS_URL: cms.url,
      SITE_URL: 'http://localhost:4321',
      PUBLISHER_PORT: String(port),
      PUBLISHER_KEY: testKey,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const ended = once(child, 'close').then(([code]) => code as number | null);

  const ask = (path: string, body?: unknown) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${testKey}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const status = async () => {
    const response = await ask('/status').catch(() => undefined);
    return (await response?.json()) as
      { idle: boolean; isHeld: boolean; alarms: string[] } | undefined;
  };
  const until = async (isReached: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + patience;
    while (!(await isReached())) {
      if (Date.now() > end || child.exitCode !== null)
        throw new Error(`the publisher did not get there: ${output}${errors}`);
      await sleep(20);
    }
  };

  return {
    status,
    /** What it said on its error output. */
    errors: () => errors,
    /** The exit code, once it has ended; null when a signal ended it. */
    ended,
    listening: () => until(async () => (await status()) !== undefined),
    settled: () => until(async () => (await status())?.idle === true),
    /** Tells it about a document; one that is just being killed may not hear it. */
    nudge: (collection: string, id: string) =>
      ask('/nudge', { collection, id }).catch(() => undefined),
    /** SIGKILL, as a power cut would. */
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
export type PublisherProcess = Awaited<ReturnType<typeof publisherProcess>>;
