import { articleData } from './e2e/content.ts';
import { build } from './lib/build.ts';
import { signIn } from './lib/cms-client.ts';
import { runCommand } from './lib/failure.ts';
import { fetchPage, isLive } from './lib/live.ts';
import { testSettings } from './lib/settings.ts';
import { summary } from './lib/statistics.ts';
import { waitFor } from './lib/wait.ts';
import { startWholePortal } from './lib/whole-portal.ts';

// From the press on Publish (the request is sent) to the page readable through the static server, over
// the sample content: `npm run bench:live -- [publishes]`. One JSON object on standard output.
await runCommand(async () => {
  const publishes = Number(process.argv[2] ?? 30);
  const settings = { ...testSettings, dataDir: `${testSettings.dataDir}-bench` };
  settings.databaseUrl = `file:${settings.dataDir}/cms.db`;
  await build(settings, { say: (line) => console.error(line) });
  const portal = await startWholePortal(settings, { say: (line) => console.error(line) });
  try {
    const cms = await signIn(settings, {
      email: settings.adminEmail,
      password: settings.adminPassword ?? '',
    });
    const live: number[] = [];
    const front: number[] = [];
    const save: number[] = [];
    for (let index = 0; index < publishes; index++) {
      const title = `Bài đo thời gian đăng số ${index}`;
      const draft = await cms.create('articles', articleData(title), { draft: true });
      const url = `${settings.siteUrl}/tin-tuc/bai-do-thoi-gian-dang-so-${index}/`;
      const start = performance.now();
      const saving = cms
        .update('articles', draft.id, { _status: 'published' })
        .then(() => save.push(performance.now() - start));
      const options = { timeout: 30_000, every: 2 };
      await waitFor('the page', () => isLive(url, title), options);
      live.push(performance.now() - start);
      await waitFor(
        'the front page',
        async () => (await fetchPage(`${settings.siteUrl}/tin-tuc/`, 'identity')).includes(title),
        options,
      );
      front.push(performance.now() - start);
      await saving;
      await portal.settled();
    }
    console.log(
      JSON.stringify(
        {
          publishes,
          pressToLiveMs: summary(live),
          frontPageMs: summary(front),
          saveMs: summary(save),
        },
        null,
        2,
      ),
    );
  } finally {
    await portal.stopAll();
  }
});
