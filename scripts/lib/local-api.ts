import { getPayload, type Payload } from 'payload';
import { prepareFolders } from '../../cms/src/boot/folders.ts';
import { prepareUpgrade } from '../../cms/src/boot/upgrade.ts';
import { portalConfig } from '../../cms/src/config.ts';
import { readSettings } from '../../cms/src/settings.ts';

/**
 * Works on the CMS's database through Payload's Local API, with the CMS's own hooks, beside a running CMS or
 * without one. The command has to end its process itself: Payload keeps timers of its own.
 */
export async function withLocalApi<T>(
  env: NodeJS.ProcessEnv,
  work: (payload: Payload) => Promise<T>,
): Promise<T> {
  const settings = readSettings(env);
  await prepareFolders(settings);
  await prepareUpgrade(settings, (line) => console.log(line));
  const payload = await getPayload({ config: portalConfig(settings), disableOnInit: true });
  try {
    return await work(payload);
  } finally {
    await payload.destroy();
  }
}
