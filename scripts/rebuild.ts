import { parseArgs } from 'node:util';
import { askPublisher } from './lib/ask-publisher.ts';
import { build } from './lib/build.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { waitForFirstRender } from './lib/first-render.ts';
import { readPublisherStatus } from './lib/portal.ts';
import { step } from './lib/progress.ts';
import { readSettings } from './lib/settings.ts';

type What = 'rebuild' | 'back' | 'stop';

function readWhat(): What {
  const refusal = new Failure(
    'chỉ có: npm run rebuild, npm run rebuild -- --stop (dừng giữa chừng), npm run rebuild -- --back (quay về bản dựng trước)',
  );
  try {
    const { values } = parseArgs({
      options: { stop: { type: 'boolean' }, back: { type: 'boolean' } },
    });
    if (values.stop && values.back) throw refusal;
    return values.stop ? 'stop' : values.back ? 'back' : 'rebuild';
  } catch {
    throw refusal;
  }
}

// Builds the site from the code as it is and asks the running publisher to render every page with it; or goes
// back to the build before; or stops either of these where it is.
await runCommand(async () => {
  const what = readWhat();
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const secrets = readSecrets(settings.dataDir);
  /** How many pages a stop left as they were, and the ways on from there. */
  const readStop = async () => {
    const { stopped, canGoBack } = await readPublisherStatus(settings, secrets);
    const back = canGoBack ? '; quay về bản dựng trước: npm run rebuild -- --back' : '';
    return { stopped, waysOn: `Làm tiếp: npm run rebuild${back}` };
  };

  if (what === 'stop') {
    await askPublisher(settings, secrets, 'POST /rebuild-stop');
    const { stopped, waysOn } = await readStop();
    console.log(
      `Đã dừng: ${stopped} trang giữ nguyên bản trước, những trang đã dựng lại thì ở lại bản mới. ${waysOn}`,
    );
    return;
  }
  if (what === 'rebuild') await step('Dựng phần mềm', (say) => build(settings, { say }));
  await step(
    what === 'back' ? 'Dựng lại mọi trang bằng bản trước' : 'Dựng lại mọi trang',
    async (say) => {
      await askPublisher(
        settings,
        secrets,
        what === 'back' ? 'POST /rebuild-back' : 'POST /rebuild',
      );
      await waitForFirstRender(settings, secrets, { say });
      const { stopped, waysOn } = await readStop();
      if (stopped > 0)
        throw new Failure(
          `việc dựng lại đã bị dừng giữa chừng: ${stopped} trang giữ nguyên bản trước. ${waysOn}`,
        );
    },
  );
});
