import { build } from './lib/build.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { waitForFirstRender } from './lib/first-render.ts';
import { step } from './lib/progress.ts';
import { readSettings } from './lib/settings.ts';

// Builds the site from the code as it is and asks the running publisher to render every page with it.
await runCommand(async () => {
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const secrets = readSecrets(settings.dataDir);
  await step('Dựng phần mềm', (say) => build(settings, { say }));
  await step('Dựng lại mọi trang', async (say) => {
    const response = await fetch(`http://127.0.0.1:${settings.publisherPort}/rebuild`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.publisherKey}` },
    }).catch(() => {
      throw new Failure(
        `bộ xuất bản không trả lời ở cổng ${settings.publisherPort}: hãy chạy npm start rồi thử lại.`,
      );
    });
    if (!response.ok)
      throw new Failure(`bộ xuất bản từ chối (${response.status}): ${await response.text()}`);
    await waitForFirstRender(settings, secrets, { say });
  });
});
