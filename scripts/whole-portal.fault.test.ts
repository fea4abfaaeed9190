import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance, rounds } from '../site/publisher/testing/long-form.ts';
import {
  faultsIn,
  filesIn,
  rendered,
  searchResults,
  type Files,
} from '../site/publisher/testing/whole.ts';
import { signIn, type CmsClient, type Stored } from './lib/cms-client.ts';
import { waitForFirstRender } from './lib/first-render.ts';
import { fetchPage, isLive } from './lib/live.ts';
import { freePort } from './lib/ports.ts';
import { readPublisherStatus, startPublisher } from './lib/portal.ts';
import { startWholePortal, type WholePortal } from './lib/whole-portal.ts';
import { addressOfArticle, editor, type Article } from './testing/editor.ts';
import { ownSettings } from './testing/own-settings.ts';

const saves = rounds(8, 170);
const kills = rounds(4, 50);
const patience = rounds(5, 60) * 60_000;

let folder: string;
let portal: WholePortal;
let cms: CmsClient;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sxsh-whole-'));
  const settings = await ownSettings(folder);
  // The long form has more pages than a publisher renders without its workers.
  portal = await startWholePortal({ ...settings, sampleContent: rounds(0, 1) === 1 });
  cms = await signIn(settings, {
    email: settings.adminEmail,
    password: settings.adminPassword ?? '',
  });
}, patience);
afterAll(async () => {
  await portal.stopAll();
  rmSync(folder, { recursive: true, force: true });
}, patience);

/** The public folder and the maps of another publisher that has the same CMS from the beginning. */
async function freshRender(): Promise<{ files: Files; maps: Files }> {
  const settings = {
    ...portal.settings,
    dataDir: path.join(folder, 'fresh'),
    publisherPort: await freePort(),
  };
  const start = { settings, secrets: portal.secrets, say: () => undefined };
  const publisher = await startPublisher(start);
  try {
    await waitForFirstRender(settings, portal.secrets, start);
  } finally {
    await publisher.stop();
  }
  return filesOf(settings.dataDir);
}

const filesOf = async (dataDir: string) => ({
  files: await filesIn(path.join(dataDir, 'public')),
  maps: await filesIn(path.join(dataDir, 'maps')),
});

/** What readers have of an article; it stands as it should when nothing is listed. */
async function wrongWith(article: Article): Promise<string[]> {
  const site = `http://localhost:${portal.settings.sitePort}`;
  const address = addressOfArticle(article);
  const wrong: string[] = [];
  if (article.takenDown === 'gone') {
    const { status } = await fetch(site + address);
    if (status !== 410) wrong.push(`${address} answers ${status}`);
  } else {
    const text = article.takenDown ? 'Số liệu không còn đúng' : article.summary;
    if (!(await isLive(site + address, text))) wrong.push(`${address} does not say “${text}”`);
    for (const former of article.former) {
      if (former === address) continue;
      const { status, headers } = await fetch(site + former, { redirect: 'manual' });
      if (!headers.get('location')?.endsWith(address))
        wrong.push(`${former} answers ${status} and leads to ${headers.get('location')}`);
    }
  }
  const listed = await fetchPage(`${site}/tin-tuc/rss.xml`, 'identity');
  if (article.takenDown && listed.includes(address)) wrong.push(`${address} is still in the feed`);
  return wrong;
}

/** What the CMS has of an article that is only half there. */
async function halfOf({ id, takenDown }: Article): Promise<string[]> {
  const read = async (query: string) => {
    const response = await cms.request('GET', `/api/articles/${id}?depth=0${query}`);
    const { slug, summary, _status, updatedAt } = (await response.json()) as Stored;
    return JSON.stringify({ slug, summary, _status, updatedAt });
  };
  const [shown, newest] = [await read(''), await read('&draft=true')];
  const half = shown === newest ? [] : [`${id} is ${shown} and in its newest version ${newest}`];
  const status = await cms.request('GET', `/api/publishing/status?collection=articles&id=${id}`);
  const { delivery } = (await status.json()) as { delivery: { state: string } };
  const expected = takenDown === 'gone' ? 'removed' : 'live';
  return delivery.state === expected ? half : [...half, `${id}: ${JSON.stringify(delivery)}`];
}

test(
  'kill -9 of the publisher and of the CMS at any instant loses no save that was answered and leaves nothing half-done',
  async () => {
    const { random, told } = chance();
    console.log(told);
    const editors = ['Lan', 'Minh', 'Hòa'].map((name) => editor(cms, name, random));
    let begun = 0;
    const working = Promise.all(editors.map((one) => one.work(saves, () => (begun += 1))));

    const total = saves * editors.length;
    const instants = Array.from({ length: kills }, () => 1 + random.next() * (total - 1));
    const killing = (async () => {
      for (const [index, instant] of instants.sort((a, b) => a - b).entries()) {
        while (begun < instant) await sleep(5);
        await sleep(random.next() * 300);
        const part = index % 2 === 0 ? 'publisher' : 'cms';
        await portal.kill(part);
        await sleep(random.next() * 500);
        await portal.start(part);
      }
    })();
    await Promise.all([working, killing]);

    await portal.settled();
    const status = await readPublisherStatus(portal.settings, portal.secrets);
    expect(status, told).toMatchObject({ alarms: [], isHeld: false });
    const articles = editors.flatMap((one) => one.articles);
    for (const article of articles) {
      expect(await wrongWith(article), `${told} ${JSON.stringify(article)}`).toEqual([]);
      expect(await halfOf(article), told).toEqual([]);
    }
    const { totalDocs } = (await (
      await cms.request('GET', '/api/articles?limit=1&where[title][like]=Bài số')
    ).json()) as { totalDocs: number };
    expect(totalDocs, told).toBe(articles.length);

    await portal.stop('publisher');
    const [{ files, maps }, fresh] = [await filesOf(portal.settings.dataDir), await freshRender()];
    expect(faultsIn(files, portal.settings.siteUrl), told).toEqual([]);
    expect(rendered(files), told).toEqual(rendered(fresh.files));
    expect(maps, told).toEqual(fresh.maps);
    expect(searchResults(files), told).toEqual(searchResults(fresh.files));
  },
  patience,
);
