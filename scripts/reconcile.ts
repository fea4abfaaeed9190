import { askPublisher } from './lib/ask-publisher.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { runCommand } from './lib/failure.ts';
import { waitForFirstRender } from './lib/first-render.ts';
import { readPublisherStatus } from './lib/portal.ts';
import { step } from './lib/progress.ts';
import { readSettings } from './lib/settings.ts';

// Has the running publisher compare the portal with the CMS now, and says what differed and was mended.
await runCommand(async () => {
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const secrets = readSecrets(settings.dataDir);
  await step('Đối chiếu cổng với hệ quản trị', async (say) => {
    await askPublisher(settings, secrets, 'POST /reconcile');
    await waitForFirstRender(settings, secrets, { say });
  });
  const { mendedByLastWalk, documents } = await readPublisherStatus(settings, secrets);
  console.log(
    mendedByLastWalk === 0
      ? `Cổng khớp với hệ quản trị (${documents} tài liệu).`
      : `Đã sửa ${mendedByLastWalk} chỗ khác nhau trong ${documents} tài liệu.`,
  );
});
