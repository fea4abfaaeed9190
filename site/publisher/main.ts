import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@sxsh/content-types/clock';
import { startControl } from './control.ts';
import { cmsClient } from './intake/cms-client.ts';
import { rhythm } from './intake/inbox.ts';
import { takeLock } from './lock.ts';
import { publisher } from './publisher.ts';
import { loadCopy, loadSiteBuild } from './render/site-build.ts';
import { searchKeeper } from './search/search-keeper.ts';
import { readSettings } from './settings.ts';
import { openStore } from './store/store.ts';

const say = (line: string) => console.log(line);
const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const releaseLock = takeLock(settings.storeFile);
  if (!releaseLock) throw new Error('một bộ xuất bản khác đang chạy trên thư mục dữ liệu này.');
  const store = openStore(settings.storeFile);
  const running = await publisher({
    settings,
    store,
    cms: cmsClient(settings),
    search: (store) =>
      searchKeeper({ store, storeFile: settings.storeFile, outputFolder: settings.publicDir }, say),
    loadBuild: (id) =>
      id === undefined
        ? loadSiteBuild(folder('dist'), folder('.cache/builds'))
        : loadCopy(id, folder('.cache/builds')),
    clock: systemClock,
    rhythm,
    // Fewer pages than this are rendered before a worker would have started.
    workers: { count: availableParallelism(), from: 400 },
    say,
  });
  const server = await startControl(running, settings);
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await running.stop();
    store.close();
    releaseLock();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

start().catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? 'Cổng của bộ xuất bản đang có chương trình khác dùng: hãy đặt PUBLISHER_PORT sang cổng khác.'
      : `Bộ xuất bản không chạy được: ${message}`,
  );
  process.exit(1);
});
