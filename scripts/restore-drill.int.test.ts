import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsIn, filesIn, rendered, type Files } from '../site/publisher/testing/whole.ts';
import { articleData } from './e2e/content.ts';
import { signIn, type CmsClient } from './lib/cms-client.ts';
import { environment, readPublisherStatus, startCms, startPublisher } from './lib/portal.ts';
import { waitForFirstRender } from './lib/first-render.ts';
import { testSettings, type Settings } from './lib/settings.ts';
import { startWholePortal, type WholePortal } from './lib/whole-portal.ts';
import { ownSettings } from './testing/own-settings.ts';

const quarterHour = 15 * 60_000;

let folder: string;
let portal: WholePortal;
let cms: CmsClient;
const credentials = {
  email: testSettings.adminEmail,
  password: testSettings.adminPassword ?? '',
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-drill-'));
  const settings = await ownSettings(folder);
  portal = await startWholePortal(settings);
  cms = await signIn(settings, credentials);
}, quarterHour);
afterAll(async () => {
  await portal.stopAll();
  rmSync(folder, { recursive: true, force: true });
}, quarterHour);

const run = (command: string, args: string[], settings: Settings): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(import.meta.dirname, `${command}.ts`), ...args],
      { env: environment(settings, portal.secrets) },
      (error, out) => (error ? reject(new Error(error.message)) : resolve(out)),
    );
  });

const publicFiles = (dataDir: string): Promise<Files> => filesIn(path.join(dataDir, 'public'));

/** Restores a backup onto an empty machine, lets its CMS and publisher do their work, gives the portal. */
async function restored(backups: string, name: string, change: (dataDir: string) => void) {
  const dataDir = path.join(folder, name);
  const settings = {
    ...portal.settings,
    dataDir,
    databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
  };
  await run('restore', [backups], settings);
  change(dataDir);
  const start = { settings, secrets: portal.secrets, say: () => undefined };
  const running = [await startCms(start)];
  try {
    running.push(await startPublisher(start));
    await waitForFirstRender(settings, portal.secrets, start);
    const status = await readPublisherStatus(settings, portal.secrets);
    return { files: await publicFiles(dataDir), status };
  } finally {
    for (const child of running.reverse()) await child.stop();
  }
}

test(
  'a backup made while people publish, restored on an empty machine, is the same portal byte for byte',
  async () => {
    const [underWay, still] = [path.join(folder, 'under-way'), path.join(folder, 'still')];
    const over = new AbortController();
    let published = 0;
    const saving = (async () => {
      while (!over.signal.aborted) {
        const data = articleData(`Bài đăng giữa lúc sao lưu số ${published}`);
        await cms.create('articles', { ...data, _status: 'published' });
        published += 1;
      }
    })();
    await run('backup', [underWay], portal.settings);
    over.abort();
    await saving;
    expect(published).toBeGreaterThan(0);
    await portal.settled();
    await run('backup', [still], portal.settings);
    await portal.settled();
    const original = await publicFiles(portal.settings.dataDir);
    for (const part of ['server', 'publisher', 'cms'] as const) await portal.stop(part);

    const same = await restored(still, 'same', () => undefined);
    expect(same.status).toMatchObject({ isHeld: false, alarms: [] });
    expect(rendered(same.files)).toEqual(rendered(original));
    expect(same.files.size).toBeGreaterThan(100);

    // Nothing tells how far the busy one had come but itself: its own full render, from its database alone.
    const busy = await restored(underWay, 'busy', () => undefined);
    expect(busy.status).toMatchObject({ isHeld: false, alarms: [] });
    const anew = await restored(underWay, 'anew', (dataDir) =>
      rmSync(path.join(dataDir, 'store'), { recursive: true }),
    );
    expect(rendered(busy.files)).toEqual(rendered(anew.files));
    expect(faultsIn(busy.files, portal.settings.siteUrl)).toEqual([]);
  },
  quarterHour,
);

test(
  'an older database under a store that has seen more is held back until a person accepts it',
  async () => {
    const older = path.join(folder, 'older');
    const { dataDir } = portal.settings;
    await run('backup', [older], portal.settings);
    await portal.start('cms');
    await portal.start('publisher');
    cms = await signIn(portal.settings, credentials);
    const { slug } = await cms.create('articles', {
      ...articleData('Bài đăng sau bản sao lưu'),
      _status: 'published',
    });
    await portal.settled();
    const page = `tin-tuc/${slug}/index.html`;
    expect((await publicFiles(dataDir)).has(page)).toBe(true);

    await portal.stop('publisher');
    await portal.stop('cms');
    const setBack = path.join(folder, 'set-back');
    await run('restore', [older], {
      ...portal.settings,
      dataDir: setBack,
      databaseUrl: `file:${setBack}/cms.db`,
    });
    for (const end of ['-wal', '-shm']) rmSync(path.join(dataDir, `cms.db${end}`), { force: true });
    cpSync(path.join(setBack, 'cms.db'), path.join(dataDir, 'cms.db'));
    await portal.start('cms');
    await portal.start('publisher');
    const status = () => readPublisherStatus(portal.settings, portal.secrets);
    await expect.poll(status, { timeout: 20_000 }).toMatchObject({ isHeld: true });
    expect((await publicFiles(dataDir)).has(page)).toBe(true);

    await run('accept', ['restore'], portal.settings);
    await portal.settled();
    expect(await status()).toMatchObject({ isHeld: false });
    expect((await publicFiles(dataDir)).has(page)).toBe(false);
  },
  quarterHour,
);
