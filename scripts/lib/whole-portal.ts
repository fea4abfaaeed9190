import { rmSync } from 'node:fs';
import type { Child } from './child.ts';
import { prepareDataFolder, readSecrets, type Secrets } from './data-folder.ts';
import { waitForFirstRender } from './first-render.ts';
import {
  startCms,
  startPublisher,
  startServer,
  type PublisherStatus,
  type Start,
} from './portal.ts';
import { requireFreePorts } from './ports.ts';
import { isSampleContentWanted, loadSampleContent } from './sample-content.ts';
import type { Settings } from './settings.ts';

const starters = { cms: startCms, publisher: startPublisher, server: startServer };
type Part = keyof typeof starters;

/** A portal for tests and benchmarks, whose parts can be stopped, killed and started one by one. */
export type WholePortal = {
  settings: Settings;
  secrets: Secrets;
  start: (part: Part) => Promise<void>;
  stop: (part: Part) => Promise<void>;
  /** SIGKILL, as a power cut would. */
  kill: (part: Part) => Promise<void>;
  /** Resolves when the publisher has nothing left to do. */
  settled: () => Promise<void>;
  /** The system's number of a running part's process. */
  pid: (part: Part) => number | undefined;
  stopAll: () => Promise<void>;
};

type Options = {
  say?: (line: string) => void;
  /** Called once the database is there and holds the sample content, before anything runs. */
  beforeStart?: () => void;
  /** Told of every look at the publisher while it renders for the first time. */
  watch?: (status: PublisherStatus) => void;
};

/** Starts all parts on a fresh data folder (the old one is removed); the software must be built already. */
export async function startWholePortal(
  settings: Settings,
  { say = () => undefined, beforeStart, watch }: Options = {},
): Promise<WholePortal> {
  await requireFreePorts({
    CMS_PORT: settings.cmsPort,
    SITE_PORT: settings.sitePort,
    PUBLISHER_PORT: settings.publisherPort,
  });
  rmSync(settings.dataDir, { recursive: true, force: true });
  prepareDataFolder(settings.dataDir);
  const secrets = readSecrets(settings.dataDir);
  const start: Start = { settings, secrets, say };
  const running = new Map<Part, Child>();

  const portal: WholePortal = {
    settings,
    secrets,
    start: async (part) => void running.set(part, await starters[part](start)),
    stop: async (part) => {
      await running.get(part)?.stop();
      running.delete(part);
    },
    kill: async (part) => {
      const child = running.get(part);
      child?.process.kill('SIGKILL');
      await child?.exited;
      running.delete(part);
    },
    settled: () => waitForFirstRender(settings, secrets, { say: () => undefined }),
    pid: (part) => running.get(part)?.process.pid,
    stopAll: async () => {
      for (const part of ['server', 'publisher', 'cms'] as const) await portal.stop(part);
    },
  };
  // Its processes have groups of their own: without this they would outlive a command that is stopped.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    // The signal may come twice, to the group and from the command's parent.
    process.on(signal, () => void portal.stopAll().finally(() => process.exit(1)));
  try {
    if (isSampleContentWanted(settings)) await loadSampleContent(settings, secrets, { say });
    beforeStart?.();
    await portal.start('cms');
    await portal.start('publisher');
    await waitForFirstRender(settings, secrets, {
      say: () => undefined,
      ...(watch && { watch }),
    });
    await portal.start('server');
  } catch (error) {
    await portal.stopAll();
    throw error;
  }
  return portal;
}
