import path from 'node:path';
import { z } from 'zod';
import { startChild, type Child } from './child.ts';
import type { Secrets } from './data-folder.ts';
import { Failure } from './failure.ts';
import { root, type Settings } from './settings.ts';
import { answers, waitFor } from './wait.ts';

/** What every process of the portal is told; `content-types` names none of it. */
export const environment = (settings: Settings, secrets: Secrets): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  DATA_DIR: settings.dataDir,
  DATABASE_URL: settings.databaseUrl,
  CMS_PORT: String(settings.cmsPort),
  SITE_PORT: String(settings.sitePort),
  PUBLISHER_PORT: String(settings.publisherPort),
  CMS_URL: settings.cmsUrl,
  SITE_URL: settings.siteUrl,
  PUBLISHER_URL: `http://127.0.0.1:${settings.publisherPort}`,
  PAYLOAD_SECRET: secrets.payloadSecret,
  PUBLISHER_KEY: secrets.publisherKey,
  ADMIN_EMAIL: settings.adminEmail,
  ...(settings.adminPassword && { ADMIN_PASSWORD: settings.adminPassword }),
});

export type Start = {
  settings: Settings;
  secrets: Secrets;
  say: (line: string) => void;
  signal?: AbortSignal;
};

const describeEnd = (child: Child, lines: string[]) =>
  new Failure(`${child.name} không chạy được. ${lines.slice(-3).join(' | ')}`);

/** Starts a process and waits until `ready`; its own last lines are the reason when it ends before. */
async function startAndWait(
  { settings, secrets, say, signal }: Start,
  options: {
    name: string;
    args: string[];
    cwd?: string;
    timeout: number;
    ready: () => Promise<boolean>;
  },
): Promise<Child> {
  const lines: string[] = [];
  const child = startChild({
    ...options,
    env: environment(settings, secrets),
    say: (line) => {
      lines.push(line);
      say(`[${options.name}] ${line}`);
    },
  });
  const stop = () => void child.stop();
  signal?.addEventListener('abort', stop, { once: true });
  const ended = child.exited.then(() => {
    throw describeEnd(child, lines);
  });
  await Promise.race([waitFor(options.name, options.ready, options), ended]).catch(
    async (error: unknown) => {
      await child.stop();
      throw error instanceof Failure ? error : describeEnd(child, lines);
    },
  );
  ended.catch(() => undefined);
  // From here on whoever keeps the process decides when it stops.
  signal?.removeEventListener('abort', stop);
  return child;
}

/** The CMS: ready when its health page answers. Migrates its database and makes the administrator itself. */
export const startCms = (start: Start): Promise<Child> =>
  startAndWait(start, {
    name: 'cms',
    args: [
      path.join(root, 'node_modules/next/dist/bin/next'),
      'start',
      path.join(root, 'cms'),
      '--port',
      String(start.settings.cmsPort),
    ],
    cwd: path.join(root, 'cms'),
    timeout: 60_000,
    ready: () => answers(`http://localhost:${start.settings.cmsPort}/health`),
  });

const publisherStatus = z.looseObject({
  /** True when nothing is left to pull, render or swap. */
  idle: z.boolean(),
  /** The number of its process. */
  pid: z.number(),
  /** Pages rendered since the start, and pages waiting. */
  rendered: z.number(),
  waiting: z.number(),
  /** Pages that a stopped rebuild left as they were. */
  stopped: z.number(),
  /** Whether there is an earlier site build to go back to. */
  canGoBack: z.boolean(),
  /** Pages whose compressed twins are still to be made. */
  withoutTwins: z.number(),
  /** Pages that the portal has. */
  pages: z.number(),
  /** Documents that it knows as public. */
  documents: z.number(),
  /** True while it reads the CMS's whole list of changes. */
  isWalking: z.boolean(),
  /** What the last such reading found that differed. */
  mendedByLastWalk: z.number(),
  search: z.looseObject({ state: z.string() }),
  /** The last turns that rendered something. */
  laps: z.array(
    z.object({
      at: z.string(),
      noticedAt: z.string().optional(),
      pages: z.number(),
      stages: z.record(z.string(), z.number()),
    }),
  ),
});
export type PublisherStatus = z.infer<typeof publisherStatus>;

export const readPublisherStatus = async (
  settings: Settings,
  secrets: Secrets,
): Promise<PublisherStatus> => {
  const response = await fetch(`http://127.0.0.1:${settings.publisherPort}/status`, {
    headers: { authorization: `Bearer ${secrets.publisherKey}` },
    signal: AbortSignal.timeout(5000),
  });
  return publisherStatus.parse(await response.json());
};

/** The publisher: ready when it answers; its first full render goes on after that. */
export const startPublisher = (start: Start): Promise<Child> =>
  startAndWait(start, {
    name: 'publisher',
    args: [path.join(root, 'site/publisher/main.ts')],
    timeout: 30_000,
    ready: () => readPublisherStatus(start.settings, start.secrets).then(() => true),
  });

/** The portal's static server. */
export const startServer = (start: Start): Promise<Child> =>
  startAndWait(start, {
    name: 'portal',
    args: [path.join(root, 'site/server/main.ts')],
    timeout: 15_000,
    ready: async () => {
      await fetch(`http://localhost:${start.settings.sitePort}/`, {
        signal: AbortSignal.timeout(2000),
      });
      return true;
    },
  });
