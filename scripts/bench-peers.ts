import { parseArgs } from 'node:util';
import { addressOf } from '@sxsh/content-types/addresses';
import { machine, startArchive } from './bench/archive.ts';
import { peakMemoryOf } from './bench/memory.ts';
import { buildPeer, makePeerSite } from './bench/peer-site.ts';
import { runCommand } from './lib/failure.ts';
import { isLive } from './lib/live.ts';
import { waitFor } from './lib/wait.ts';

const { values } = parseArgs({ options: { docs: { type: 'string', default: '1000' } } });
const docs = Number(values.docs);
const say = (line: string) => console.error(line);

// The same content on the same machine in the same run: this portal, `astro build`, and `astro build` with
// `experimental.incrementalBuild`; all pages, and one change. One JSON object on standard output.
await runCommand(async () => {
  const { portal, settings, cms, workersPeakMB, atFirstStart } = await startArchive(docs, say);
  try {
    makePeerSite(`${settings.dataDir}/store/publisher.db`);
    const astroBuild = { full: await buildPeer('full') };
    const incrementalFull = await buildPeer('incremental');

    const [changed] = await cms.find('articles', { 'where[language][equals]': 'vi', limit: '1' });
    if (!changed) throw new Error('There is no article to change.');
    const summary = 'Một thay đổi để so sánh';
    const url = `${settings.siteUrl}${addressOf('articles', 'vi', changed.slug)}`;
    const start = performance.now();
    const saving = cms.update('articles', changed.id, { _status: 'published', summary });
    await waitFor('the page', () => isLive(url, summary), { timeout: 60_000, every: 2 });
    const seconds = Math.round(performance.now() - start) / 1000;
    await saving;
    await portal.settled();

    const incremental = { full: incrementalFull, oneChange: await buildPeer('incremental') };
    console.log(
      JSON.stringify(
        {
          docs,
          portal: {
            full: atFirstStart.fullRender,
            oneChange: { seconds },
            publisherPeakMB: peakMemoryOf(portal.pid('publisher')),
            workersPeakMB: workersPeakMB(),
          },
          astroBuild: { ...astroBuild, oneChange: 'a full build' },
          incrementalBuild: incremental,
          machine: machine(),
        },
        null,
        2,
      ),
    );
  } finally {
    await portal.stopAll();
  }
});
