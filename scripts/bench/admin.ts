import { rmSync } from 'node:fs';
import path from 'node:path';
import { documentCollections } from '@sxsh/content-types/collections';
import { build } from '../lib/build.ts';
import { startChild } from '../lib/child.ts';
import { signIn, type CmsClient } from '../lib/cms-client.ts';
import { prepareDataFolder, readSecrets } from '../lib/data-folder.ts';
import { Failure } from '../lib/failure.ts';
import { environment, startCms } from '../lib/portal.ts';
import { loadSampleContent } from '../lib/sample-content.ts';
import { root, testSettings, type Settings } from '../lib/settings.ts';
import { summary } from '../lib/statistics.ts';
import { machine } from './archive.ts';
import { fill } from './fill.ts';

export type AdminBench = {
  /** Synthetic documents beside the sample content. */
  docs: number;
  /** How often each page is asked for. */
  looks: number;
  /** An empty MongoDB that the archive is copied to; SQLite without. */
  mongo: string | undefined;
};

const words = 'tiết kiệm năng lượng';

/** Copies the archive with the command that people have for it. */
async function copy(settings: Settings, to: string, say: (line: string) => void): Promise<void> {
  const child = startChild({
    name: 'copy:database',
    args: [
      path.join(root, 'scripts/copy-database.ts'),
      ...['--from', settings.databaseUrl],
      ...['--to', to],
    ],
    env: environment(settings, readSecrets(settings.dataDir)),
    say,
  });
  if ((await child.exited) !== 0) throw new Failure('không sao chép được cơ sở dữ liệu');
}

/** Asks for a list of the admin, signed in, and waits for the whole of it. Gives milliseconds. */
async function look({ request }: CmsClient, address: string): Promise<number> {
  const start = performance.now();
  const answer = await request('GET', address);
  // Whoever is not signed in is led away by a page that answers 200 as well.
  if (!answer.ok || !(await answer.text()).includes('collection-list'))
    throw new Failure(`${address}: ${answer.status}, no list`);
  return performance.now() - start;
}

/** Times the admin's lists, as they open and with words in their search field. Gives what is to be printed. */
export async function adminBench({ docs, looks, mongo }: AdminBench, say: (line: string) => void) {
  const dataDir = `${testSettings.dataDir}-bench-admin-${docs}`;
  const databaseFile = path.join(dataDir, 'cms.db');
  const archive: Settings = { ...testSettings, dataDir, databaseUrl: `file:${databaseFile}` };
  await build(archive, { say });
  rmSync(dataDir, { recursive: true, force: true });
  prepareDataFolder(dataDir);
  const secrets = readSecrets(dataDir);
  await loadSampleContent(archive, secrets, { say });
  fill(databaseFile, docs, say);
  if (mongo) await copy(archive, mongo, say);

  const settings = { ...archive, ...(mongo && { databaseUrl: mongo }) };
  const cms = await startCms({ settings, secrets, say });
  try {
    const { adminEmail: email, adminPassword: password = '' } = settings;
    const client = await signIn(settings, { email, password });
    const pages: Record<
      string,
      { list: ReturnType<typeof summary>; search: ReturnType<typeof summary> }
    > = {};
    const timesOf = async (address: string) => {
      const times: number[] = [];
      // The first look of all also loads the code.
      await look(client, address);
      for (let n = 0; n < looks; n += 1) times.push(await look(client, address));
      say(`${address} ${JSON.stringify(summary(times))}`);
      return summary(times);
    };
    for (const collection of documentCollections) {
      const address = `/admin/collections/${collection}`;
      pages[collection] = {
        list: await timesOf(address),
        search: await timesOf(`${address}?search=${encodeURIComponent(words)}`),
      };
    }
    return {
      docs,
      looks,
      database: mongo ? 'MongoDB' : 'SQLite',
      machine: machine(),
      pagesMs: pages,
    };
  } finally {
    await cms.stop();
  }
}
