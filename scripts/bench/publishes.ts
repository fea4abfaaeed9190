import { addressOf } from '@sxsh/content-types/addresses';
import { articleData } from '../e2e/content.ts';
import { askPublisher } from '../lib/ask-publisher.ts';
import { fetchPage, isLive } from '../lib/live.ts';
import { summary } from '../lib/statistics.ts';
import { waitFor } from '../lib/wait.ts';
import { machine, startArchive } from './archive.ts';
import { bulkAction, manyEditors } from './bursts.ts';
import { endure } from './endurance.ts';
import { memoryOf, peakMemoryOf, writtenBy } from './memory.ts';
import { seeded } from '../../site/publisher/testing/random.ts';

const often = { timeout: 60_000, every: 2 };

export type PublishBench = {
  /** Synthetic documents beside the sample content. */
  docs: number;
  /** One after the other, each timed. */
  publishes: number;
  /** More of them after that, several at a time, for what they leave in memory. */
  endurance: number;
};

/**
 * Times publishes in an archive: from the press (the request is sent) to the page readable through the
 * static server. Half of them are new articles, half are changes to old ones. Gives what is to be printed.
 */
export async function publishBench(
  { docs, publishes, endurance }: PublishBench,
  say: (line: string) => void,
) {
  const { portal, settings, status, cms, workersPeakMB, atFirstStart } = await startArchive(
    docs,
    say,
  );
  try {
    const random = seeded(1);
    const old = await cms.find('articles', { 'where[language][equals]': 'vi', limit: '100' });
    const times: Record<string, number[]> = {};
    const note = (stage: string, ms: number) => (times[stage] ??= []).push(ms);
    const rendered: number[] = [];
    const written: number[] = [];
    for (let index = 0; index < publishes; index++) {
      const title = `Bài đo thời gian đăng số ${index}`;
      const isNew = index % 2 === 0;
      const { id, slug } = isNew
        ? await cms.create('articles', articleData(title), { draft: true })
        : random.pick(old);
      const its = isNew ? `bai-do-thoi-gian-dang-so-${index}` : slug;
      const url = `${settings.siteUrl}${addressOf('articles', 'vi', its)}`;
      const { rendered: before, isWalking } = await status();
      // The portal is compared with the CMS all the while.
      if (!isWalking) await askPublisher(settings, portal.secrets, 'POST /reconcile');
      const writtenBefore = writtenBy(portal.pid('publisher'));
      const pressedAt = Date.now();
      const start = performance.now();
      const since = (stage: string) => note(stage, performance.now() - start);
      const saving = cms
        .update('articles', id, { _status: 'published', ...(!isNew && { summary: title }) })
        .then(() => since('save'));
      await waitFor('the page', () => isLive(url, title), often);
      since('live');
      if (isNew) {
        const isListed = async () =>
          (await fetchPage(`${settings.siteUrl}/tin-tuc/`, 'identity')).includes(title);
        await waitFor('the front page', isListed, often);
        since('front page');
      }
      await saving;
      const isSearchable = async () => (await status()).search.state === 'current';
      await waitFor('search', isSearchable, { ...often, every: 20 });
      since('search');
      const { laps, rendered: after } = await status();
      const lap = laps.find(({ noticedAt }) => noticedAt && Date.parse(noticedAt) >= pressedAt);
      if (lap?.noticedAt) note('notice', Date.parse(lap.noticedAt) - pressedAt);
      for (const [stage, ms] of Object.entries(lap?.stages ?? {})) note(stage, ms);
      rendered.push(after - before);
      written.push(writtenBy(portal.pid('publisher')) - writtenBefore);
      say(`${index + 1}/${publishes} ${JSON.stringify({ live: times.live?.at(-1), ...lap })}`);
    }
    await portal.settled();
    const bursts = {
      cms,
      siteUrl: settings.siteUrl,
      rendered: async () => (await status()).rendered,
      settled: portal.settled,
    };
    const bulk = await bulkAction(bursts);
    const editors = await manyEditors(bursts);
    const lasting = await endure(
      { cms, settled: portal.settled, memory: () => memoryOf(portal.pid('publisher')) },
      endurance,
    );
    const { live = [], ...stages } = times;
    return {
      docs,
      publishes,
      pressToLiveMs: summary(live),
      stagesMs: Object.fromEntries(
        Object.entries(stages).map(([stage, values]) => [stage, summary(values)]),
      ),
      pagesPerPublish: summary(rendered),
      kilobytesPerPublish: summary(written.map((bytes) => bytes / 1024)),
      bursts: { bulk, editors },
      ...(endurance > 0 && { endurance: lasting }),
      ...atFirstStart,
      publisherPeakMB: peakMemoryOf(portal.pid('publisher')),
      workersPeakMB: workersPeakMB(),
      cmsPeakMB: peakMemoryOf(portal.pid('cms')),
      machine: machine(),
    };
  } finally {
    await portal.stopAll();
  }
}
