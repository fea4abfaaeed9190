import { askPublisher } from './lib/ask-publisher.ts';
import { build } from './lib/build.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { runCommand } from './lib/failure.ts';
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
    await askPublisher(settings, secrets, 'POST /rebuild');
    await waitForFirstRender(settings, secrets, { say });
  });
});
