import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderPage } from '../render/render-page.ts';
import { loadApp } from '../render/site-build.ts';
import { compress, writeTwins } from '../release/files.ts';
import { stagedFile, type Staged } from '../release/stage.ts';
import { openStore } from '../store/store.ts';
import type { Answer, Setting, Work } from './work.ts';

const setting = JSON.parse(process.argv[2] ?? '') as Setting;
const store = openStore(setting.storeFile, { readOnly: true });
const app = await loadApp(setting.entry);
let version: number | undefined;

/** Pages under way at a time: while one waits for its hashes another is made. */
const atATime = 3;

async function staged(address: string, stage: string, file: string): Promise<Staged> {
  const page = await renderPage(store, app, setting.siteUrl, address);
  if (!('body' in page)) return page;
  const { body, hash, tags } = page;
  if (store.pages.hashOf(address) === hash) return { address, hash, tags };
  writeFileSync(stagedFile(stage, file), body);
  return { address, hash, tags, file };
}

async function render(work: Extract<Work, { kind: 'render' }>): Promise<Staged[]> {
  if (version !== work.storeVersion) store.forgetRead();
  version = work.storeVersion;
  const made: Staged[] = [];
  const pages = work.addresses.entries();
  const lane = async (): Promise<void> => {
    for (const [index, address] of pages) {
      made[index] = await staged(address, work.stage, String(index));
      // A render that never yields to the event loop grows to gigabytes.
      await new Promise(setImmediate);
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return made;
}

async function answer(work: Work): Promise<Answer> {
  try {
    if (work.kind === 'render') return { rendered: await store.snapshot(() => render(work)) };
    for (const { from, to } of work.files)
      if (existsSync(from)) await writeTwins(to, await compress(readFileSync(from)));
    return { compressed: true };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

process.on('message', (work: Work) => {
  void answer(work).then((made) => process.send?.(made));
});
// The publisher is gone: nobody waits for an answer.
process.once('disconnect', () => process.exit());
