import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from '@sxsh/content-types/addresses';
import { articleData } from './e2e/content.ts';
import { fill } from './bench/fill.ts';
import { peakMemoryOf } from './bench/memory.ts';
import { seeded } from './bench/random.ts';
import { build } from './lib/build.ts';
import { signIn } from './lib/cms-client.ts';
import { runCommand } from './lib/failure.ts';
import { fetchPage, isLive } from './lib/live.ts';
import { readPublisherStatus } from './lib/portal.ts';
import { testSettings, type Settings } from './lib/settings.ts';
import { summary } from './lib/statistics.ts';
import { waitFor } from './lib/wait.ts';
import { startWholePortal } from './lib/whole-portal.ts';

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '1000' },
    publishes: { type: 'string', default: '50' },
  },
});
const docs = Number(values.docs);
const publishes = Number(values.publishes);
const dataDir = `${testSettings.dataDir}-bench-${docs}`;
const settings: Settings = {
  ...testSettings,
  dataDir,
  databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
};
const say = (line: string) => console.error(line);
const often = { timeout: 60_000, every: 2 };

// From the press on Publish to the page readable, in an archive of a given size: half of the publishes
// are new articles, half are changes to old ones. One JSON object on standard output.
await runCommand(async () => {
  await build(settings, { say });
  let filledAt = 0;
  const portal = await startWholePortal(settings, {
    say,
    beforeStart: () => {
      fill(path.join(dataDir, 'cms.db'), docs, say);
      filledAt = performance.now();
    },
  });
  try {
    const seconds = (performance.now() - filledAt) / 1000;
    const { pages } = await readPublisherStatus(settings, portal.secrets);
    say(`everything rendered after ${seconds.toFixed(1)} s`);
    const cms = await signIn(settings, {
      email: settings.adminEmail,
      password: settings.adminPassword ?? '',
    });
    const random = seeded(1);
    const old = await cms.find('articles', { 'where[language][equals]': 'vi', limit: '100' });
    const live: number[] = [];
    const front: number[] = [];
    const save: number[] = [];
    for (let index = 0; index < publishes; index++) {
      const title = `Bài đo thời gian đăng số ${index}`;
      const isNew = index % 2 === 0;
      const { id, slug } = isNew
        ? await cms.create('articles', articleData(title), { draft: true })
        : random.pick(old);
      const url = `${settings.siteUrl}${addressOf('articles', 'vi', isNew ? `bai-do-thoi-gian-dang-so-${index}` : slug)}`;
      const start = performance.now();
      const saving = cms
        .update('articles', id, { _status: 'published', ...(!isNew && { summary: title }) })
        .then(() => save.push(performance.now() - start));
      await waitFor('the page', () => isLive(url, title), often);
      live.push(performance.now() - start);
      if (isNew) {
        const shows = async () =>
          (await fetchPage(`${settings.siteUrl}/tin-tuc/`, 'identity')).includes(title);
        await waitFor('the front page', shows, often);
        front.push(performance.now() - start);
      }
      await saving;
    }
    await portal.settled();
    console.log(
      JSON.stringify(
        {
          docs,
          publishes,
          pressToLiveMs: summary(live),
          frontPageMs: summary(front),
          saveMs: summary(save),
          fullRender: { pages, seconds, pagesPerSecond: Math.round(pages / seconds) },
          publisherPeakMB: peakMemoryOf(portal.pid('publisher')),
          cmsPeakMB: peakMemoryOf(portal.pid('cms')),
        },
        null,
        2,
      ),
    );
  } finally {
    await portal.stopAll();
  }
});
