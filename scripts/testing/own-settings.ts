import path from 'node:path';
import { freePort } from '../lib/ports.ts';
import { testSettings, type Settings } from '../lib/settings.ts';

/** The settings of a portal of a test's own, in a folder of its own and on ports that nobody uses. */
export async function ownSettings(folder: string): Promise<Settings> {
  const cmsPort = await freePort();
  return {
    ...testSettings,
    dataDir: path.join(folder, 'data'),
    databaseUrl: `file:${path.join(folder, 'data/cms.db')}`,
    cmsPort,
    cmsUrl: `http://localhost:${cmsPort}`,
    sitePort: await freePort(),
    publisherPort: await freePort(),
  };
}
