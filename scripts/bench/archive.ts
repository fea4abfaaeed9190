import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { build } from '../lib/build.ts';
import { signIn } from '../lib/cms-client.ts';
import { readPublisherStatus } from '../lib/portal.ts';
import { testSettings, type Settings } from '../lib/settings.ts';
import { startWholePortal } from '../lib/whole-portal.ts';
import { fill } from './fill.ts';
import { watchWorkers } from './memory.ts';

/** What figures are worth is seen by the machine they come from. */
export const machine = () => ({
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 2 ** 30),
});

/**
 * Starts a portal whose archive is the sample content and `docs` documents more, on a data folder of its
 * own, and waits until it is rendered and searchable.
 */
export async function startArchive(docs: number, say: (line: string) => void) {
  const dataDir = `${testSettings.dataDir}-bench-${docs}`;
  const databaseFile = path.join(dataDir, 'cms.db');
  const settings: Settings = { ...testSettings, dataDir, databaseUrl: `file:${databaseFile}` };
  const first = { filled: 0, taken: 0, rendered: 0, compressed: 0, searchable: 0 };
  let publisher: number | undefined;
  const workers = watchWorkers(() => publisher);

  await build(settings, { say });
  const portal = await startWholePortal(settings, {
    say,
    beforeStart: () => {
      fill(databaseFile, docs, say);
      first.filled = performance.now();
    },
    watch: ({ pid, pages, waiting, withoutTwins, isWalking }) => {
      publisher = pid;
      if (isWalking) return;
      first.taken ||= performance.now();
      if (pages === 0 || waiting > 0) return;
      first.rendered ||= performance.now();
      if (withoutTwins === 0) first.compressed ||= performance.now();
    },
  });
  first.searchable = performance.now();
  const between = (from: keyof typeof first, to: keyof typeof first) =>
    Math.round((first[to] - first[from]) / 10) / 100;
  const status = () => readPublisherStatus(settings, portal.secrets);
  const { pages } = await status();
  const seconds = between('taken', 'rendered');
  say(`${pages} pages rendered in ${seconds} s`);
  return {
    settings,
    portal,
    status,
    cms: await signIn(settings, {
      email: settings.adminEmail,
      password: settings.adminPassword ?? '',
    }),
    /** Ends the watch over the publisher's workers; gives their peaks (MB). */
    workersPeakMB: workers.stop,
    atFirstStart: {
      takenInSeconds: between('filled', 'taken'),
      fullRender: { pages, seconds, pagesPerSecond: Math.round(pages / seconds) },
      twinsAfterSeconds: between('rendered', 'compressed'),
      searchableAfterSeconds: between('rendered', 'searchable'),
    },
  };
}
